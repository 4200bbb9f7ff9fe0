package dev.rapport.report.html;

import dev.rapport.report.charts.ChanceChart;
import dev.rapport.report.charts.ChartWords;
import dev.rapport.report.charts.Marks;
import dev.rapport.report.charts.PartsChart;
import dev.rapport.report.charts.PostsChart;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.CellText;
import dev.rapport.report.document.Chart;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Cover;
import dev.rapport.report.document.Document;
import dev.rapport.report.document.KeyFigure;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Section;
import dev.rapport.report.document.Table;
import java.util.List;
import java.util.stream.Collectors;

/** Blocks as markup. */
final class PageBlocks {

    private static final double CHART = 242;
    private static final double WIDE = 780;

    private final Cover cover;
    private final CellText text;
    private final Html html = new Html();
    private final StringBuilder data = new StringBuilder();

    PageBlocks(Cover cover) {
        this.cover = cover;
        this.text = new CellText(cover);
    }

    /** The body of a page: the headline of the first section stands in the page's head. */
    PageBlocks add(Document document) {
        boolean first = true;
        for (Section section : document.sections(Medium.PAGE)) {
            html.raw("<section>");
            for (Block block : section.blocks()) {
                if (block instanceof Block.Headline headline) {
                    html.raw(first ? "<h1>" : "<h2 class=\"title\">")
                            .text(headline.text())
                            .raw(first ? "</h1>" : "</h2>");
                } else {
                    block(block);
                }
                first = false;
            }
            html.raw("</section>\n");
        }
        return this;
    }

    String markup() {
        return html.toString();
    }

    /** The lines of the searched table, empty where there is none. */
    String data() {
        return data.toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            html.raw("<h2>").text(heading.text()).raw("</h2>");
        } else if (block instanceof Block.Figures figures) {
            html.raw("<div class=\"three\">");
            figures.figures().forEach(this::figure);
            html.raw("</div>");
        } else if (block instanceof Block.Lead lead) {
            html.element("p", "why", lead.text());
        } else if (block instanceof Block.Note note) {
            html.element("p", "note", note.text());
        } else if (block instanceof Block.Listing listing) {
            html.raw("<ul>");
            listing.sentences()
                    .forEach(line -> html.raw("<li dir=\"auto\">").text(line).raw("</li>"));
            html.raw("</ul>");
        } else if (block instanceof Block.Facts facts) {
            html.raw("<table class=\"files\">");
            facts.pairs().forEach(this::pair);
            html.raw("</table>");
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Chart.Chance chance) {
            html.raw("<p class=\"chance\">")
                    .raw(picture(chance, cover))
                    .text(ChartWords.of(chance, cover))
                    .raw("</p>");
        } else if (block instanceof Chart chart) {
            html.raw("<div class=\"chart\">").raw(picture(chart, cover)).raw("</div>");
        } else if (block instanceof Block.Beside beside) {
            html.raw("<div class=\"cols\"><div>");
            beside.left().forEach(this::block);
            html.raw("</div><div>");
            beside.right().forEach(this::block);
            html.raw("</div></div>");
        } else if (block instanceof Block.Reasons reasons) {
            reasons(reasons);
        } else if (block instanceof Block.WhatIf plan) {
            new PageWhatIf(cover, html).write(plan);
        } else if (block instanceof Block.Person person) {
            html.raw("<h2>").text(person.name()).raw("</h2>").element("p", "soft", person.about());
        }
        // A page has no page breaks.
    }

    static String picture(Chart chart, Cover cover) {
        if (chart instanceof Chart.Chance chance) {
            return SvgCanvas.picture(
                    ChanceChart.WIDE, ChanceChart.HEIGHT, "", canvas -> new ChanceChart(chance, cover, ChanceChart.WIDE)
                            .dots(canvas));
        }
        return chart instanceof Chart.Posts posts
                ? SvgCanvas.picture(
                        CHART, PostsChart.HEIGHT, told(posts, cover), canvas -> new PostsChart(posts, cover, CHART)
                                .draw(canvas))
                : SvgCanvas.picture(WIDE, PartsChart.HEIGHT, told((Chart.Parts) chart), canvas -> new PartsChart(
                                (Chart.Parts) chart, WIDE)
                        .draw(canvas));
    }

    private static String told(Chart.Posts posts, Cover cover) {
        String what = cover.words().text("creator.chart", posts.posts().size());
        return posts.median().isPresent()
                ? what + ": " + cover.numbers().percent(posts.median().getAsDouble())
                : what;
    }

    private static String told(Chart.Parts parts) {
        return parts.parts().stream()
                .map(part -> part.name() + " " + part.text())
                .collect(Collectors.joining(", "));
    }

    private void figure(KeyFigure figure) {
        html.raw("<div class=\"figure\">")
                .element("p", "label", figure.label())
                .element("p", "value", figure.value())
                .raw(figure.range()
                        .map(range -> SvgCanvas.picture(
                                150,
                                9,
                                figure.note(),
                                canvas -> Marks.range(canvas, 0, 4.5, 150, new Cell.Range(range, figure.basis()))))
                        .orElse(""))
                .element("p", "note", figure.note())
                .raw("</div>");
    }

    private void pair(Block.Pair pair) {
        html.raw("<tr><th scope=\"row\">")
                .text(pair.name())
                .raw("</th><td dir=\"auto\">")
                .text(pair.value())
                .raw("</td></tr>");
    }

    private void reasons(Block.Reasons reasons) {
        html.raw("<table class=\"lines\">");
        for (Block.Why why : reasons.lines()) {
            boolean down = why.points().filter(points -> points.signum() < 0).isPresent();
            html.raw("<tr><td class=\"points" + (down ? " down" : "") + "\">")
                    .text(why.points().map(cover.numbers()::points).orElse(""))
                    .raw("</td><td class=\"kind\">")
                    .text(why.category())
                    .raw("</td><td dir=\"auto\">")
                    .text(why.text())
                    .raw("</td></tr>");
        }
        html.raw("</table>");
    }

    private void table(Table table) {
        PageTable tables = new PageTable(text);
        if (!table.searchable() || data.length() > 0) {
            html.raw(tables.whole(table));
            return;
        }
        filters(table);
        if (table.columns().stream().anyMatch(column -> column.onPage() == Column.OnPage.ANSWER)) {
            answers();
        }
        html.raw(tables.first(table));
        html.raw("<p class=\"nothing\" hidden>")
                .text(cover.words().text("page.nothing"))
                .raw("</p><button type=\"button\" class=\"further\" hidden>")
                .text(cover.words().text("page.further"))
                .raw("</button><noscript><p class=\"note\">")
                .text(cover.words().text("page.no-script"))
                .raw("</p></noscript>");
        data.append(new PageData(cover).of(table));
    }

    private void answers() {
        html.raw("<div class=\"answers\" hidden><output aria-live=\"polite\" data-text=\"")
                .text(cover.words().text("answer.count"))
                .raw("\"></output><button type=\"button\">")
                .text(cover.words().text("answer.save"))
                .raw("</button><p class=\"note\">")
                .text(cover.words().text("answer.how"))
                .raw("</p></div>");
    }

    private void filters(Table table) {
        html.raw("<form class=\"filters\" role=\"search\" hidden><label>")
                .text(cover.words().text("page.filter"))
                .raw("<input type=\"search\" name=\"text\" autocomplete=\"off\"></label>");
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (PageData.isFilter(columns.get(i))) {
                Column column = columns.get(i);
                html.raw("<label>")
                        .text(cover.words().find("page." + column.id()).orElse(column.heading()))
                        .raw("<select data-column=\"" + i + "\" name=\"")
                        .text(columns.get(i).id())
                        .raw("\"><option value=\"\">")
                        .text(cover.words().text("page.all"))
                        .raw("</option></select></label>");
            }
        }
        html.raw("<output aria-live=\"polite\" data-text=\"")
                .text(cover.words().text("page.shown"))
                .raw("\"></output></form>");
    }
}
