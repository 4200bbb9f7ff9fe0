package dev.rapport.report.ugc;

import dev.rapport.api.model.Problem;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Document;
import dev.rapport.report.document.Section;
import dev.rapport.report.parts.Covers;
import dev.rapport.report.parts.Method;
import dev.rapport.report.parts.Report;
import dev.rapport.report.seen.AgencyRun;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.report.seen.SeenAssets;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What creators made, where it may be used today, what runs out soon, what is missing and what it is worth. */
public final class UgcDocument implements Report {

    @Override
    public String id() {
        return "ugc";
    }

    @Override
    public Optional<Problem> lacks(ReportInput input) {
        return input.brought().assets().isEmpty()
                ? Optional.of(Problem.error(
                        "no-assets",
                        "No booking is live and assets.csv has no row, so that there is no content to list.",
                        "ugc",
                        "Maybe import the newest exports, so that the booked posts are found, or write assets.csv."))
                : Optional.empty();
    }

    @Override
    public Document document(SeenRun run, Optional<AgencyRun> agency) {
        Edition edition = agency.isPresent() ? Edition.INTERNAL : Edition.CLIENT;
        SeenAssets assets = run.assets().orElseThrow();
        Words words = run.words();
        UseTable uses = new UseTable(run, assets);
        AssetTables tables = new AssetTables(run, assets);
        List<Section> sections = new ArrayList<>();
        UgcAnswer answer = new UgcAnswer(run, assets);
        sections.add(Section.everywhere(words.text("report.ugc"), front(run, answer, uses)));
        add("ugc.soon", tables.soon(), words, sections);
        add("ugc.missing", tables.missing(), words, sections);
        add("ugc.exclusivity", tables.exclusivity(), words, sections);
        add("ugc.value", tables.value(), words, sections);
        sections.add(new AssetSheet(run, assets, agency).section());
        sections.addAll(new Method(run, edition).sections());
        return new Document(Covers.of(run, words.text("report.ugc"), edition), answer.figures(), sections);
    }

    private static List<Block> front(SeenRun run, UgcAnswer answer, UseTable uses) {
        return List.of(
                new Block.Headline(answer.headline()),
                Block.Figures.first(answer.figures()),
                new Block.Heading(run.words().text("ugc.matrix")),
                uses.table(),
                new Block.Note(uses.legend()));
    }

    private static void add(String key, List<Block> blocks, Words words, List<Section> sections) {
        if (!blocks.isEmpty()) {
            sections.add(Section.everywhere(words.text(key), blocks));
        }
    }
}
