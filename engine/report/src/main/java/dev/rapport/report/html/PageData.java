package dev.rapport.report.html;

import dev.rapport.judged.Basis;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.CellText;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Column.OnPage;
import dev.rapport.report.document.Cover;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Status;
import dev.rapport.report.document.Table;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a searched table as data, with what opens under each: {@code [statuses, shown, filters, [[cells, blocks] ...], texts,
 * answers, bases]}, where an answer is {@code [column, id, title, choices]} and the one without choices at the end is what is answered.
 */
final class PageData {

    private final Cover cover;
    private final CellData cells;
    private final BlockData blocks;

    PageData(Cover cover) {
        this.cover = cover;
        this.cells = new CellData(new CellText(cover));
        this.blocks = new BlockData(cover);
    }

    String of(Table table) {
        StringBuilder out = new StringBuilder();
        Json json = new Json(out).open();
        statuses(json);
        columns(table, Medium.PAGE, json);
        filters(table, json);
        json.open();
        for (Line line : table.lines(Medium.PAGE)) {
            json.open().open();
            for (int i = 0; i < table.columns().size(); i++) {
                if (isSent(table.columns().get(i))) {
                    cells.write(line.cells().get(i), json);
                } else {
                    json.unknown();
                }
            }
            json.close();
            blocks.write(line.detail().get(), json);
            json.close();
        }
        json.close();
        blocks.writeTexts(json);
        answers(table, json);
        json.texts(Arrays.stream(Basis.values()).map(new CellText(cover)::basis).toList());
        json.close();
        return out.toString();
    }

    private void statuses(Json json) {
        CellText text = new CellText(cover);
        json.open();
        Arrays.stream(Status.values())
                .forEach(status -> json.texts(List.of(status.id(), status.shape(), text.status(status))));
        json.close();
    }

    private static void columns(Table table, Medium medium, Json json) {
        json.open();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.in(medium)) {
                json.open().number(i).text(column.right() ? "num" : "").close();
            }
        }
        json.close();
    }

    private static void filters(Table table, Json json) {
        json.open();
        for (int i = 0; i < table.columns().size(); i++) {
            if (isFilter(table.columns().get(i))) {
                json.number(i);
            }
        }
        json.close();
    }

    private static void answers(Table table, Json json) {
        json.open();
        List<Line> lines = table.lines(Medium.PAGE);
        for (int i = 0; i < table.columns().size() && !lines.isEmpty(); i++) {
            Column column = table.columns().get(i);
            if (column.onPage() == OnPage.ANSWER) {
                json.open().number(i).text(column.id()).text(column.title());
                json.texts(lines.get(0).cells().get(i) instanceof Cell.Input input ? input.choices() : List.of());
                json.close();
            }
        }
        json.close();
    }

    static boolean isFilter(Column column) {
        return column.onPage() == OnPage.FILTERS || column.onPage() == OnPage.HIDDEN_FILTER;
    }

    private static boolean isSent(Column column) {
        return column.in(Medium.PAGE) || isFilter(column) || column.onPage() == OnPage.ANSWER;
    }
}
