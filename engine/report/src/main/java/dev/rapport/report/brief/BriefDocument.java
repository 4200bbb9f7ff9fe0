package dev.rapport.report.brief;

import dev.rapport.api.model.Problem;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Document;
import dev.rapport.report.document.KeyFigure;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Section;
import dev.rapport.report.parts.Covers;
import dev.rapport.report.parts.Method;
import dev.rapport.report.parts.Report;
import dev.rapport.report.seen.AgencyRun;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.report.seen.SeenBriefs;
import dev.rapport.report.seen.SeenPiece;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each creator is asked for: an overview, then one page a creator. */
public final class BriefDocument implements Report {

    /** Said where there is no brief to make. */
    public static final Problem NOBODY = Problem.error(
            "nobody-briefed",
            "Nobody is chosen and nothing is booked, so that there is nobody to brief.",
            "brief",
            "Maybe rapport plan says why nobody is chosen; or write what was agreed into deliverables.csv.");

    @Override
    public String id() {
        return "brief";
    }

    @Override
    public Optional<Problem> lacks(ReportInput input) {
        return input.brought().briefs().isEmpty() ? Optional.of(NOBODY) : Optional.empty();
    }

    @Override
    public Document document(SeenRun run, Optional<AgencyRun> agency) {
        Edition edition = agency.isPresent() ? Edition.INTERNAL : Edition.CLIENT;
        Words words = run.words();
        BriefPage page = new BriefPage(run, agency);
        BriefSheets sheets = new BriefSheets(run, agency);
        List<Section> sections = new ArrayList<>();
        List<KeyFigure> figures = figures(run);
        sections.add(Section.everywhere(words.text("report.brief"), front(run, figures, sheets, edition)));
        for (int i = 0; i < run.briefs().briefs().size(); i++) {
            sections.add(Section.in(Medium.PAPER, Medium.PAGE, words.text("report.brief"), page.of(i)));
        }
        sections.addAll(sheets.sections());
        sections.addAll(new Method(run, edition).sections());
        return new Document(Covers.of(run, words.text("report.brief"), edition), figures, sections);
    }

    private static List<Block> front(SeenRun run, List<KeyFigure> figures, BriefSheets sheets, Edition edition) {
        Words words = run.words();
        SeenBriefs all = run.briefs();
        return List.of(
                new Block.Headline(words.text("brief.headline", all.briefs().size(), all.pieces(), all.open())),
                Block.Figures.first(figures),
                new Block.Heading(words.text("brief.who")),
                sheets.overview(),
                new Block.Note(words.text("brief.note." + edition.id())));
    }

    private static List<KeyFigure> figures(SeenRun run) {
        Words words = run.words();
        Numbers numbers = run.numbers();
        SeenBriefs all = run.briefs();
        List<SeenPiece> pieces =
                all.briefs().stream().flatMap(brief -> brief.pieces().stream()).toList();
        long booked =
                pieces.stream().filter(piece -> !piece.booking().isEmpty()).count();
        return List.of(
                KeyFigure.count(
                        "creators",
                        words.text("brief.figure.creators"),
                        all.briefs().size(),
                        numbers.exact(all.briefs().size()),
                        words.text(
                                "figures.of-looked",
                                numbers.exact(run.creators().size()))),
                KeyFigure.count(
                        "booked",
                        words.text("brief.figure.booked"),
                        booked,
                        numbers.exact(booked),
                        words.text("brief.figure.of-pieces", pieces.size())),
                KeyFigure.count("open", words.text("brief.figure.open"), all.open(), numbers.exact(all.open()), ""));
    }
}
