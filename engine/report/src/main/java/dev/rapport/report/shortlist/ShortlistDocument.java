package dev.rapport.report.shortlist;

import dev.rapport.report.document.Block;
import dev.rapport.report.document.Document;
import dev.rapport.report.document.KeyFigure;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Section;
import dev.rapport.report.document.Table;
import dev.rapport.report.parts.Covers;
import dev.rapport.report.parts.Headline;
import dev.rapport.report.parts.KeyFigures;
import dev.rapport.report.parts.Method;
import dev.rapport.report.parts.NextSteps;
import dev.rapport.report.parts.OpenBookTable;
import dev.rapport.report.parts.PlanTable;
import dev.rapport.report.parts.Report;
import dev.rapport.report.parts.SinceLast;
import dev.rapport.report.parts.Terms;
import dev.rapport.report.parts.ToAsk;
import dev.rapport.report.seen.AgencyRun;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who was looked at, who was chosen, and why in that order. */
public final class ShortlistDocument implements Report {

    /** More rows than anybody reads on paper; the workbook has all. */
    private static final int ON_PAPER = 300;
    /** The first sheet is for reading; the sheet of creators has everybody. */
    private static final int IN_SHEET = 2_000;

    @Override
    public String id() {
        return "shortlist";
    }

    @Override
    public Document document(SeenRun run, Optional<AgencyRun> agency) {
        Edition edition = agency.isPresent() ? Edition.INTERNAL : Edition.CLIENT;
        Words words = run.words();
        OwnPages pages = new OwnPages(run);
        CreatorPage page = new CreatorPage(run, agency, pages);
        Table table = new ShortlistTable(run, page, pages)
                .table()
                .most(ON_PAPER, IN_SHEET)
                .withLegend(words.text("legend.again"));
        String title = words.text("sheet.shortlist");
        List<Section> sections = new ArrayList<>();
        List<KeyFigure> figures = new KeyFigures(run).shortlist();
        String bars = words.text("legend.basis");
        sections.add(Section.in(
                Medium.PAPER, title, front(run, figures, table, read(run), listed(run, pages) + " " + bars)));
        sections.add(Section.in(Medium.PAGE, title, front(run, figures, table, read(run), bars)));
        sections.add(Section.in(Medium.WORKBOOK, title, front(run, figures, table, "", inSheet(run))));
        NextSteps.section(run, Medium.PAPER).ifPresent(sections::add);
        sections.addAll(SinceLast.sections(run));
        sections.addAll(ToAsk.sections(run));
        for (int i = 0; i < pages.size(); i++) {
            sections.add(Section.in(Medium.PAPER, title, page.paper(i)));
        }
        OpenBookTable.planned(run).ifPresent(sections::add);
        agency.flatMap(own -> new FairPrices(own).section(pages.creators())).ifPresent(sections::add);
        PlanTable plan = new PlanTable(run, agency);
        sections.add(new ShortlistCharts(words, table).section(run, plan));
        sections.add(new CreatorsSheet(run, agency).section());
        sections.add(new ReasonsSheet(run, agency).section());
        sections.add(plan.section(words.text("sheet.plan")));
        NextSteps.section(run, Medium.PAGE).ifPresent(sections::add);
        sections.addAll(new Method(run, edition).sections());
        return new Document(Covers.of(run, words.text("report.shortlist"), edition), figures, sections);
    }

    /** @param above how the table is read, where it is long the first thing to know */
    private static List<Block> front(SeenRun run, List<KeyFigure> figures, Table table, String above, String below) {
        List<Block> blocks = new ArrayList<>(
                List.of(new Block.Headline(new Headline(run).shortlist()), Block.Figures.first(figures)));
        blocks.addAll(new Terms(run).blocks());
        blocks.add(new Block.Heading(run.words().text("section.table")));
        blocks.add(new Block.Note(above));
        blocks.add(table);
        blocks.add(new Block.Note(below));
        return blocks;
    }

    private static String read(SeenRun run) {
        return run.words().text("section.order") + " " + run.words().text("legend.dots");
    }

    private static String listed(SeenRun run, OwnPages pages) {
        int all = run.creators().size();
        Words words = run.words();
        if (all == 0) {
            return "";
        }
        String listed = all > ON_PAPER
                ? words.text(
                        "legend.some",
                        run.numbers().exact(ON_PAPER),
                        run.numbers().exact(all))
                : words.text("legend.all", run.numbers().exact(all));
        return pages.size() > 0 && pages.size() < all
                ? listed + " " + words.text("legend.pages", run.numbers().exact(pages.size()))
                : listed;
    }

    private static String inSheet(SeenRun run) {
        int all = run.creators().size();
        String exact = run.words().text("sheet.exact");
        return all > IN_SHEET
                ? run.words()
                                .text(
                                        "sheet.some",
                                        run.numbers().exact(IN_SHEET),
                                        run.numbers().exact(all))
                        + " " + exact
                : exact;
    }
}
