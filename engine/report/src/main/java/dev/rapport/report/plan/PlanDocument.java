package dev.rapport.report.plan;

import dev.rapport.report.document.Block;
import dev.rapport.report.document.Document;
import dev.rapport.report.document.KeyFigure;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Section;
import dev.rapport.report.parts.Covers;
import dev.rapport.report.parts.Dashboard;
import dev.rapport.report.parts.Headline;
import dev.rapport.report.parts.KeyFigures;
import dev.rapport.report.parts.Method;
import dev.rapport.report.parts.NextSteps;
import dev.rapport.report.parts.OpenBookTable;
import dev.rapport.report.parts.PlanCharts;
import dev.rapport.report.parts.PlanTable;
import dev.rapport.report.parts.Report;
import dev.rapport.report.parts.SinceLast;
import dev.rapport.report.parts.Terms;
import dev.rapport.report.parts.ToAsk;
import dev.rapport.report.parts.Totals;
import dev.rapport.report.seen.AgencyRun;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.SeenPlan;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is chosen for what, what it costs, what each adds, and what is in reserve. */
public final class PlanDocument implements Report {

    @Override
    public String id() {
        return "plan";
    }

    @Override
    public Document document(SeenRun run, Optional<AgencyRun> agency) {
        Edition edition = agency.isPresent() ? Edition.INTERNAL : Edition.CLIENT;
        Words words = run.words();
        PlanTables tables = new PlanTables(run, agency);
        List<Section> sections = new ArrayList<>();
        List<KeyFigure> figures = new KeyFigures(run).plan();
        List<Block> front = front(run, figures, tables);
        List<Block> drawn = new ArrayList<>(front);
        if (!run.plan().chosen().isEmpty()) {
            drawn.add(new Block.Note(words.text("legend.basis")));
        }
        sections.add(Section.in(Medium.PAPER, Medium.PAGE, words.text("report.plan"), drawn));
        sections.add(Section.in(Medium.WORKBOOK, words.text("report.plan"), front));
        OpenBookTable.planned(run).ifPresent(sections::add);
        if (!run.plan().totals().figures().isEmpty()) {
            sections.add(Section.everywhere(words.text("plan.totals"), totals(run, tables)));
        }
        run.plan()
                .rival()
                .filter(rival -> !run.plan().chosen().isEmpty())
                .ifPresent(rival -> sections.add(
                        Section.everywhere(words.text("plan.rival"), new RivalTable(run, rival).blocks())));
        run.plan()
                .options()
                .ifPresent(options -> sections.add(
                        Section.everywhere(words.text("options"), new OptionTables(run, options).blocks())));
        sections.add(Section.everywhere(words.text("plan.limits"), limits(run, tables)));
        if (!run.plan().left().isEmpty()) {
            sections.add(Section.everywhere(words.text("plan.reserve"), reserve(run, tables)));
        }
        PlanTable whatIf = new PlanTable(run, agency);
        PlanCharts charts = new PlanCharts(words, run.plan().measure(), whatIf);
        sections.add(Dashboard.section(words, whatIf.figures(), charts.charts(), List.of(charts.table())));
        if (!run.plan().chosen().isEmpty()) {
            sections.add(Section.in(Medium.PAGE, words.text("plan.what-if"), List.of(whatIf.whatIf())));
        }
        sections.add(whatIf.section(words.text("plan.what-if")));
        NextSteps.section(run, Medium.PAPER).ifPresent(sections::add);
        NextSteps.section(run, Medium.PAGE).ifPresent(sections::add);
        sections.addAll(SinceLast.sections(run));
        sections.addAll(ToAsk.sections(run));
        sections.addAll(new Method(run, edition).sections());
        return new Document(Covers.of(run, words.text("report.plan"), edition), figures, sections);
    }

    private static List<Block> front(SeenRun run, List<KeyFigure> figures, PlanTables tables) {
        List<Block> blocks =
                new ArrayList<>(List.of(new Block.Headline(new Headline(run).plan()), Block.Figures.first(figures)));
        blocks.addAll(new Terms(run).blocks());
        tables.conflict().ifPresent(conflict -> blocks.add(new Block.Lead(conflict)));
        if (!run.plan().chosen().isEmpty()) {
            blocks.add(new Block.Heading(run.words().text("plan.chosen")));
            blocks.add(tables.chosen());
            blocks.add(new Block.Note(run.words()
                    .text(
                            "plan.adds-up",
                            run.words().text("figure." + run.plan().measure().id()))));
        }
        return blocks;
    }

    private static List<Block> totals(SeenRun run, PlanTables tables) {
        Words words = run.words();
        SeenPlan plan = run.plan();
        List<String> sentences = new ArrayList<>();
        new Totals(plan)
                .earning()
                .ifPresent(chance -> sentences.add(words.text("plan.chance", Totals.inHundred(chance))));
        plan.totals()
                .breakEvenConversions()
                .ifPresent(orders -> sentences.add(
                        words.text("plan.break-even", run.numbers().count(Math.ceil(orders)))));
        plan.gap().ifPresent(gap -> sentences.add(Method.gap(run, gap)));
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(words.text("plan.totals")), tables.totals()));
        if (!sentences.isEmpty()) {
            blocks.add(new Block.Listing(sentences));
        }
        return blocks;
    }

    private static List<Block> limits(SeenRun run, PlanTables tables) {
        List<Block> blocks = new ArrayList<>();
        if (run.plan().spent().isPresent()) {
            blocks.add(new Block.Heading(run.words().text("plan.money")));
            blocks.add(tables.money());
        }
        blocks.add(new Block.Heading(run.words().text("plan.limits")));
        blocks.add(new Block.Facts(tables.limits()));
        return blocks;
    }

    private static List<Block> reserve(SeenRun run, PlanTables tables) {
        List<Block> blocks =
                new ArrayList<>(List.of(new Block.Heading(run.words().text("plan.reserve")), tables.reserve()));
        int all = run.plan().left().size();
        if (all > PlanTables.LISTED) {
            blocks.add(new Block.Note(run.words()
                    .text(
                            "plan.reserve.some",
                            run.numbers().exact(PlanTables.LISTED),
                            run.numbers().exact(all))));
        }
        return blocks;
    }
}
