package dev.rapport.report.html;

import dev.rapport.report.model.CreatorRow;
import dev.rapport.report.model.ReportModel;
import dev.rapport.report.model.ScoreLine;
import dev.rapport.report.template.Words;
import dev.rapport.report.words.Numbers;
import java.math.BigDecimal;
import java.util.OptionalDouble;

/** The table: a body per creator with its row and its details, so that both move together when it is sorted. */
final class CreatorTable {

    private final ReportModel model;
    private final Words words;
    private final Numbers numbers;
    private final Detail detail;

    CreatorTable(ReportModel model) {
        this.model = model;
        this.words = model.words();
        this.numbers = model.numbers();
        this.detail = new Detail(model);
    }

    @Override
    public String toString() {
        Html html = new Html();
        html.raw("<div class=\"scroll\"><table class=\"creators\"><thead><tr>");
        head(html, "#", true, false);
        head(html, words.text("column.creator"), false, false);
        head(html, words.text("column.tier"), false, false);
        head(html, words.text("column.followers"), true, true);
        head(html, words.text("column.engagement"), true, true);
        for (String bar : model.bars()) {
            head(html, words.name("category", bar), true, true);
        }
        head(html, words.text("column.score"), true, true);
        head(html, words.text("column.cost"), true, false);
        head(html, words.text("column.posts"), true, true);
        head(html, words.text("column.decision"), false, false);
        html.raw("</tr></thead>");
        model.rows().forEach(row -> row(html, row));
        html.raw("</table></div>");
        html.raw("<p class=\"nothing\" hidden>")
                .text(words.text("page.nothing"))
                .raw("</p>");
        return html.toString();
    }

    private static void head(Html html, String label, boolean number, boolean highFirst) {
        html.raw("<th scope=\"col\" aria-sort=\"" + (label.equals("#") ? "ascending" : "none") + "\""
                        + (number ? " data-type=\"number\"" : "")
                        + (highFirst ? " data-first=\"descending\"" : "")
                        + "><button type=\"button\" class=\"sort\">")
                .text(label)
                .raw("</button></th>");
    }

    private void row(Html html, CreatorRow row) {
        String status = row.status().id();
        html.raw("<tbody data-rank=\"" + row.rank() + "\" data-status=\"" + status + "\" data-tier=\"")
                .text(row.tier())
                .raw("\" data-platform=\"")
                .text(row.platform())
                .raw("\" data-text=\"")
                .text(row.name() + " " + row.handle())
                .raw("\"><tr><td class=\"num soft\" data-sort=\"" + row.rank() + "\">" + row.rank() + "</td>");
        String id = "d" + row.rank();
        html.raw("<td data-sort=\"")
                .text(row.name())
                .raw("\"><button type=\"button\" class=\"who\" aria-expanded=\"false\" aria-controls=\""
                        + id
                        + "\"><bdi>")
                .text(row.name())
                .raw("</bdi></button>")
                .element("span", "handle", row.handle() + " · " + row.platform())
                .raw("</td><td>")
                .text(row.tier())
                .raw("</td>");
        number(
                html,
                row.followers(),
                row.followers().isPresent() ? numbers.brief(row.followers().getAsDouble()) : "",
                "");
        rate(html, row);
        model.bars().forEach(bar -> score(html, row, bar));
        number(
                html,
                row.score().stream().mapToDouble(BigDecimal::doubleValue).findFirst(),
                row.score().map(numbers::score).orElse(""),
                " score");
        number(
                html,
                row.cost().stream()
                        .mapToDouble(money -> money.amount().doubleValue())
                        .findFirst(),
                row.cost().map(numbers::money).orElse(""),
                "");
        evidence(html, row);
        html.raw("<td data-sort=\"" + row.status().ordinal() + "\"><span class=\"pill " + status + "\">")
                .text(row.status().shape() + " " + words.text("status." + status))
                .raw("</span></td></tr><tr class=\"detail\" id=\"" + id + "\" hidden><td colspan=\""
                        + (9 + model.bars().size()) + "\">")
                .raw(detail.of(row))
                .raw("</td></tr></tbody>");
    }

    private void rate(Html html, CreatorRow row) {
        String shown = row.engagementRate().isPresent()
                ? numbers.percent(row.engagementRate().getAsDouble())
                : "";
        html.raw("<td data-sort=\"" + sortable(row.engagementRate()) + "\"><span class=\"with\">")
                .raw(Svg.bar(
                        76,
                        share(row.engagementRate(), model.rateScale()),
                        share(row.usualEngagementRate(), model.rateScale()),
                        shown))
                .text(shown)
                .raw("</span></td>");
    }

    private void score(Html html, CreatorRow row, String category) {
        OptionalDouble score = row.score(category).map(ScoreLine::score).stream()
                .mapToDouble(BigDecimal::doubleValue)
                .findFirst();
        html.raw("<td data-sort=\"" + sortable(score) + "\">")
                .raw(Svg.bar(
                        60,
                        share(score, 100),
                        OptionalDouble.empty(),
                        score.isPresent() ? Math.round(score.getAsDouble()) + "" : ""))
                .raw("</td>");
    }

    private void evidence(Html html, CreatorRow row) {
        String count = row.posts().isPresent() ? Integer.toString(row.posts().getAsInt()) : "";
        html.raw("<td data-sort=\"" + count + "\"><span class=\"with\">")
                .raw(Svg.evidence(row.posts(), count))
                .raw("<span class=\"soft\">" + count + "</span></span></td>");
    }

    private static void number(Html html, OptionalDouble value, String shown, String className) {
        html.raw("<td class=\"num" + className + "\" data-sort=\"" + sortable(value) + "\">")
                .text(shown)
                .raw("</td>");
    }

    private static String sortable(OptionalDouble value) {
        return value.isPresent() ? BigDecimal.valueOf(value.getAsDouble()).toPlainString() : "";
    }

    private static OptionalDouble share(OptionalDouble value, double whole) {
        return value.isPresent() ? OptionalDouble.of(value.getAsDouble() / whole) : value;
    }
}
