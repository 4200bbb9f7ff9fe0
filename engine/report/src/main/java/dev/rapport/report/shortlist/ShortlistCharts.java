package dev.rapport.report.shortlist;

import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Section;
import dev.rapport.report.document.Table;
import dev.rapport.report.parts.Dashboard;
import dev.rapport.report.parts.Looked;
import dev.rapport.report.parts.PlanCharts;
import dev.rapport.report.parts.PlanTable;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The shortlist at a glance: the first of it by score and engagement, and what the chosen cost and bring. */
final class ShortlistCharts {

    private static final String FIRST = "First";
    /** Two rows of two; a fifth would stand alone. */
    private static final int CHARTS = 4;

    private final Words words;
    private final Table source;

    ShortlistCharts(Words words, Table source) {
        this.words = words;
        this.source = source;
    }

    Section section(SeenRun run, PlanTable plan) {
        PlanCharts ofPlan = new PlanCharts(words, run.plan().measure(), plan);
        Table first = Looked.of(source, FIRST).first(List.of("creator", "score", "rate", "usual"));
        List<Block.Bars> charts = new ArrayList<>(List.of(
                new Block.Bars(
                        words.text("dashboard.score"),
                        FIRST,
                        "creator",
                        List.of("score"),
                        words.text("column.score"),
                        Cell.Form.COUNT),
                new Block.Bars(
                        words.text("dashboard.rate"),
                        FIRST,
                        "creator",
                        List.of("rate", "usual"),
                        words.text("column.rate"),
                        Cell.Form.PERCENT)));
        charts.addAll(ofPlan.charts());
        return Dashboard.section(
                words,
                plan.figures(),
                charts.subList(0, Math.min(CHARTS, charts.size())),
                List.of(first, ofPlan.table()));
    }
}
