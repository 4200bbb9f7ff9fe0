package dev.rapport.report.shortlist;

import dev.rapport.report.document.Block;
import dev.rapport.report.document.Document;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Section;
import dev.rapport.report.document.Status;
import dev.rapport.report.document.Table;
import dev.rapport.report.parts.Covers;
import dev.rapport.report.parts.Headline;
import dev.rapport.report.parts.KeyFigures;
import dev.rapport.report.parts.Method;
import dev.rapport.report.parts.NextSteps;
import dev.rapport.report.parts.OpenBookTable;
import dev.rapport.report.parts.PlanTable;
import dev.rapport.report.parts.Report;
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
    /** Pages of single creators; who is below is in the workbook and on the page. */
    private static final int PAGES = 60;

    @Override
    public String id() {
        return "shortlist";
    }

    @Override
    public Document document(SeenRun run, Optional<AgencyRun> agency) {
        Edition edition = agency.isPresent() ? Edition.INTERNAL : Edition.CLIENT;
        Words words = run.words();
        int pages = Math.min(PAGES, run.count(Status.CHOSEN) + run.count(Status.RESERVE) + run.count(Status.REVIEW));
        CreatorPage page = new CreatorPage(run, agency, pages);
        Table table = new ShortlistTable(run, page, pages).table().most(ON_PAPER, IN_SHEET);
        String title = words.text("sheet.shortlist");
        List<Section> sections = new ArrayList<>();
        sections.add(Section.in(Medium.PAPER, title, front(run, table, legend(run, pages))));
        sections.add(Section.in(Medium.PAGE, title, front(run, table, words.text("legend.dots"))));
        sections.add(Section.in(Medium.WORKBOOK, title, front(run, table, inSheet(run))));
        for (int i = 0; i < pages; i++) {
            sections.add(Section.in(Medium.PAPER, title, page.paper(i)));
        }
        OpenBookTable.planned(run).ifPresent(sections::add);
        agency.flatMap(own -> new FairPrices(own).section(pages)).ifPresent(sections::add);
        PlanTable plan = new PlanTable(run, agency);
        sections.add(new ShortlistCharts(words, table).section(run, plan));
        sections.add(new CreatorsSheet(run, agency).section());
        sections.add(new ReasonsSheet(run, agency).section());
        sections.add(plan.section(words.text("sheet.plan")));
        NextSteps.section(run).ifPresent(sections::add);
        sections.add(new Method(run, edition).section());
        return new Document(Covers.of(run, words.text("report.shortlist"), edition), sections);
    }

    private static List<Block> front(SeenRun run, Table table, String note) {
        return List.of(
                new Block.Headline(new Headline(run).shortlist()),
                new Block.Figures(new KeyFigures(run).shortlist()),
                new Block.Heading(run.words().text("section.table")),
                table,
                new Block.Note(note));
    }

    private static String legend(SeenRun run, int pages) {
        int all = run.creators().size();
        Words words = run.words();
        String listed = all > ON_PAPER
                ? words.text(
                        "legend.some",
                        run.numbers().exact(ON_PAPER),
                        run.numbers().exact(all))
                : words.text("legend.all", run.numbers().exact(all));
        String followed =
                pages < all ? " " + words.text("legend.pages", run.numbers().exact(pages)) : "";
        return listed + " " + words.text("legend.dots") + followed;
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
