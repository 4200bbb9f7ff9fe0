package dev.rapport.report.html;

import dev.rapport.report.charts.Marks;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.CellText;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Table;
import java.util.List;
import java.util.OptionalDouble;

/** A table as markup: whole where it is small, the lines that everybody must see where the script has the others as data. */
final class PageTable {

    private static final double TOLD = 57;
    private static final double PLAIN = 45;
    private static final double RANGE = 83;

    private final CellText text;

    PageTable(CellText text) {
        this.text = text;
    }

    /** The whole table. */
    String whole(Table table) {
        StringBuilder out = new StringBuilder("<div class=\"scroll\" tabindex=\"0\"><table class=\"lines\">");
        head(table, out, false);
        out.append("<tbody>");
        table.lines(Medium.PAGE).forEach(line -> line(table.columns(), line, out, false));
        table.totals().forEach(line -> line(table.columns(), line, out, true));
        return out.append("</tbody></table></div>").toString();
    }

    /** The lines that a reader without scripts sees. */
    String first(Table table) {
        StringBuilder out = new StringBuilder("<div class=\"scroll\" tabindex=\"0\"><table class=\"creators\">");
        head(table, out, true);
        for (Line line : table.lines(Medium.PAGE)) {
            if (!line.first()) {
                // Those that everybody must see stand together at the top.
                break;
            }
            out.append("<tbody>");
            line(table.columns(), line, out, false);
            out.append("</tbody>");
        }
        return out.append("</table></div>").toString();
    }

    private void head(Table table, StringBuilder out, boolean sortable) {
        if (table.columns().stream().allMatch(column -> column.title().isEmpty() || !column.in(Medium.PAGE))) {
            return;
        }
        out.append("<thead><tr>");
        for (Column column : table.columns()) {
            if (!column.in(Medium.PAGE)) {
                continue;
            }
            if (column.title().isEmpty()) {
                // A heading that says nothing is none.
                out.append("<td></td>");
                continue;
            }
            out.append("<th scope=\"col\"");
            if (column.right()) {
                out.append(" class=\"num\"");
            }
            if (sortable) {
                out.append(" aria-sort=\"none\" data-column=\"")
                        .append(table.columns().indexOf(column))
                        .append("\" data-first=\"")
                        .append(column.highestFirst() ? "descending" : "ascending")
                        .append("\"><button type=\"button\" class=\"sort\">")
                        .append(Html.escape(column.heading()))
                        .append("</button></th>");
            } else {
                out.append('>').append(Html.escape(column.heading())).append("</th>");
            }
        }
        out.append("</tr></thead>");
    }

    private void line(List<Column> columns, Line line, StringBuilder out, boolean total) {
        out.append(total ? "<tr class=\"total\">" : "<tr>");
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).in(Medium.PAGE)) {
                cell(columns.get(i), line.cells().get(i), out);
            }
        }
        out.append("</tr>");
    }

    private void cell(Column column, Cell cell, StringBuilder out) {
        String shown = Html.escape(text.of(cell));
        if (cell instanceof Cell.Name name) {
            out.append("<td><span class=\"who\"><bdi>").append(shown).append("</bdi></span>");
            out.append("<span class=\"handle\">")
                    .append(Html.escape(name.below()))
                    .append("</span></td>");
        } else if (cell instanceof Cell.State state) {
            out.append("<td><span class=\"pill ").append(state.status().id()).append("\">");
            out.append(state.status().shape()).append(' ').append(shown).append("</span></td>");
        } else if (cell instanceof Cell.Share share) {
            out.append("<td><span class=\"with\">")
                    .append(bar(share))
                    .append(shown)
                    .append("</span></td>");
        } else if (cell instanceof Cell.Range range) {
            out.append("<td>")
                    .append(SvgCanvas.picture(
                            RANGE, 9, text.basis(range), canvas -> Marks.range(canvas, 0, 4.5, RANGE, range)))
                    .append("</td>");
        } else if (cell instanceof Cell.Number number && number.form() == Cell.Form.POSTS) {
            out.append("<td><span class=\"with\">")
                    .append(SvgCanvas.picture(
                            17, 6, shown, canvas -> Marks.evidence(canvas, 0, 3, Math.round(number.value()))))
                    .append("<span class=\"soft\">")
                    .append(shown)
                    .append("</span></span></td>");
        } else {
            out.append("<td class=\"").append(look(column, cell)).append("\" dir=\"auto\">");
            out.append(shown).append("</td>");
        }
    }

    private String bar(Cell.Share share) {
        double width = share.told() ? TOLD : PLAIN;
        OptionalDouble usual = share.usual().isPresent()
                ? OptionalDouble.of(share.usual().getAsDouble() / share.full())
                : OptionalDouble.empty();
        return SvgCanvas.picture(
                width,
                9,
                text.of(share),
                canvas -> Marks.bar(canvas, 0, 4.5, width, share.value() / share.full(), usual));
    }

    private static String look(Column column, Cell cell) {
        String look = column.right() ? "num" : "";
        if (cell instanceof Cell.Text toned && toned.tone() == Cell.Tone.SOFT) {
            look += toned.text().length() > 60 ? " mono" : " soft";
        } else if (cell instanceof Cell.Number number && number.form() == Cell.Form.SCORE) {
            look += " score";
        }
        return look.strip();
    }
}
