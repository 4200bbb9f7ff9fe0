package dev.rapport.report.parts;

import dev.rapport.judged.Figure;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Table;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What a dashboard shows of the plan: it follows a cost, a rate or a choice that somebody changes on the plan's sheet. */
public final class PlanCharts {

    private static final String CHOSEN = "Picked";

    private final Words words;
    private final Figure measure;
    private final Table source;

    /** @param plan the sheet that is changed */
    public PlanCharts(Words words, Figure measure, PlanTable plan) {
        this.words = words;
        this.measure = measure;
        this.source = plan.lines();
    }

    /** What the chosen cost and bring, by creator. */
    public Table table() {
        List<String> columns = new ArrayList<>(List.of("creator", "cost"));
        for (String id : List.of(measure.id(), "contribution", "roi")) {
            if (has(id) && !columns.contains(id)) {
                columns.add(id);
            }
        }
        return Looked.of(source, CHOSEN)
                .where("status", words.text("sheet.chosen"))
                .first(columns);
    }

    /** The charts of it. */
    public List<Block.Bars> charts() {
        List<Block.Bars> charts = new ArrayList<>();
        charts.add(new Block.Bars(
                words.text("dashboard.cost"),
                CHOSEN,
                "creator",
                List.of("cost"),
                words.text("column.cost"),
                Cell.Form.MONEY));
        if (has(measure.id()) && measure != Figure.CONTRIBUTION) {
            String name = words.text("figure." + measure.id());
            charts.add(new Block.Bars(
                    words.text("dashboard.measure", name),
                    CHOSEN,
                    "creator",
                    List.of(measure.id()),
                    name,
                    Cell.Form.COUNT));
        }
        if (has("contribution")) {
            charts.add(new Block.Bars(
                    words.text("dashboard.earned"),
                    CHOSEN,
                    "creator",
                    List.of("contribution", "cost"),
                    words.text("dashboard.money"),
                    Cell.Form.MONEY));
            charts.add(new Block.Bars(
                    words.text("figure.roi"),
                    CHOSEN,
                    "creator",
                    List.of("roi"),
                    words.text("figure.roi"),
                    Cell.Form.RETURN));
        }
        return charts;
    }

    private boolean has(String id) {
        return source.columns().stream().map(Column::id).anyMatch(id::equals);
    }
}
