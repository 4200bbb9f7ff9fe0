package dev.rapport.report.html;

import dev.rapport.report.model.CreatorRow;
import dev.rapport.report.model.ForecastLine;
import dev.rapport.report.model.ReasonLine;
import dev.rapport.report.model.ReportModel;
import dev.rapport.report.model.ScoreLine;
import dev.rapport.report.template.Words;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What opens under a creator's name. */
final class Detail {

    private static final int SOURCES = 8;
    /** Beyond so many rows a page with every line would be slow to open; the workbook has them all. */
    private static final int WHOLE = 1_000;

    private final ReportModel model;
    private final Words words;

    Detail(ReportModel model) {
        this.model = model;
        this.words = model.words();
    }

    String of(CreatorRow row) {
        Html html = new Html();
        html.element("p", "why", row.why());
        if (row.rank() > WHOLE) {
            return html.element("p", "soft", words.text("page.more")).toString();
        }
        html.raw("<div class=\"cols\">");
        scores(html, row.scores());
        forecast(html, row);
        list(html, words.text("creator.what-if"), row.whatIf());
        reasons(html, row.reasons());
        list(html, words.text("method.assumptions"), row.assumptions());
        list(
                html,
                words.text("creator.noted"),
                row.fields().stream()
                        .map(field -> field.title() + ": " + field.text())
                        .toList());
        html.raw("</div>");
        if (!row.sources().isEmpty()) {
            int most = Math.min(SOURCES, row.sources().size());
            String files = String.join(", ", row.sources().subList(0, most));
            int more = row.sources().size() - most;
            html.element(
                    "p",
                    "soft",
                    words.text("creator.sources", more == 0 ? files : words.text("creator.sources.more", files, more)));
        }
        return html.toString();
    }

    private void scores(Html html, List<ScoreLine> scores) {
        if (scores.isEmpty()) {
            return;
        }
        html.raw("<div><h3>").text(words.text("creator.scores")).raw("</h3><table class=\"lines\">");
        for (ScoreLine score : scores) {
            String shown = model.numbers().score(score.score());
            OptionalDouble usual = score.usual().isPresent()
                    ? OptionalDouble.of(score.usual().getAsDouble() / 100)
                    : OptionalDouble.empty();
            html.raw("<tr><td>")
                    .text(score.name())
                    .raw("</td><td>")
                    .raw(Svg.bar(170, OptionalDouble.of(score.score().doubleValue() / 100), usual, shown))
                    .raw("</td><td class=\"num score\">")
                    .text(shown)
                    .raw("</td></tr>");
        }
        html.raw("</table></div>");
    }

    private void forecast(Html html, CreatorRow row) {
        if (row.forecast().isEmpty()) {
            return;
        }
        html.raw("<div><h3>")
                .text(words.text("creator.forecast", row.deliverable()))
                .raw("</h3><table class=\"lines\">");
        for (ForecastLine line : row.forecast()) {
            boolean doubt = line.range().p10() < line.range().p90();
            html.raw("<tr><td>")
                    .text(line.label())
                    .raw("</td><td>")
                    .raw(doubt ? Svg.range(110, line.range(), line.ends()) : "")
                    .raw("</td><td class=\"num\">")
                    .text(line.middle())
                    .raw("</td><td class=\"num soft\">")
                    .text(line.ends())
                    .raw("</td></tr>");
        }
        html.raw("</table></div>");
    }

    private void reasons(Html html, List<ReasonLine> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        html.raw("<div class=\"wide\"><h3>").text(words.text("creator.reasons")).raw("</h3><table class=\"lines\">");
        // What was found stands before the book-keeping of bases, caps and weights.
        for (ReasonLine reason : Stream.concat(
                        reasons.stream().filter(ReasonLine::evidence),
                        reasons.stream().filter(line -> !line.evidence()))
                .toList()) {
            html.raw("<tr><td class=\"points" + (reason.points().signum() < 0 ? " down" : "") + "\">")
                    .text(reason.pointsText())
                    .raw("</td><td class=\"kind\">")
                    .text(reason.categoryName())
                    .raw("</td><td dir=\"auto\">")
                    .text(reason.text())
                    .raw("</td></tr>");
        }
        html.raw("</table></div>");
    }

    private static void list(Html html, String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        html.raw("<div><h3>").text(title).raw("</h3><ul>");
        lines.forEach(line -> html.raw("<li dir=\"auto\">").text(line).raw("</li>"));
        html.raw("</ul></div>");
    }
}
