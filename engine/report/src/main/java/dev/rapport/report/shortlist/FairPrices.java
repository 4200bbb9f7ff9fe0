package dev.rapport.report.shortlist;

import dev.rapport.judged.PriceBand;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Section;
import dev.rapport.report.document.Table;
import dev.rapport.report.seen.AgencyRun;
import dev.rapport.report.seen.SeenCreator;
import dev.rapport.report.words.Prices;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What those who have a page may fairly cost, and where their fees lie. For the agency alone. */
final class FairPrices {

    /** A page; the sheet has all. */
    private static final int PRINTED = 60;

    private final AgencyRun agency;
    private final Words words;
    private final Prices prices;

    FairPrices(AgencyRun agency) {
        this.agency = agency;
        this.words = agency.seen().words();
        this.prices = agency.seen().sentences().prices();
    }

    /** Empty where nothing usual is known of anybody. @param indexes of the creators who have a page */
    Optional<Section> section(List<Integer> indexes) {
        List<Line> lines = new ArrayList<>();
        for (int index : indexes) {
            SeenCreator creator = agency.seen().creators().get(index);
            for (PriceBand band : agency.creators().apply(creator.id()).prices()) {
                lines.add(line(creator.name(), band));
            }
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.everywhere(
                        words.text("price.title"),
                        List.of(
                                new Block.Heading(words.text("price.title")),
                                Table.of(columns(), lines).named("FairPrices").printed("position", PRINTED),
                                new Block.Note(words.text("price.note")))));
    }

    private List<Column> columns() {
        return List.of(
                Column.of("creator", words.text("column.creator"))
                        .paper(94)
                        .sheet(26)
                        .page(),
                Column.of("deliverable", words.text("sheet.deliverable"))
                        .paper(46)
                        .sheet(16)
                        .page(),
                amount("low", "price.column.low"),
                amount("high", "price.column.high"),
                amount("fee", "column.fee"),
                Column.of("position", words.text("price.column.position"))
                        .paper(48)
                        .sheet(18)
                        .page(),
                thousand(PriceBand.Basis.CPM, 108),
                thousand(PriceBand.Basis.CPME, 82),
                Column.of("steps", words.text("price.column.steps")).sheet(110).page());
    }

    private Column amount(String id, String title) {
        return Column.of(id, words.text(title)).figures().paper(44).sheet(14).page();
    }

    private Column thousand(PriceBand.Basis basis, int points) {
        return Column.of(basis.id(), words.text("price.column." + basis.id()))
                .paper(points)
                .sheet(26)
                .page();
    }

    /** What a thousand cost by the fee, over what is usual. */
    private Cell thousand(PriceBand band, PriceBand.Basis basis) {
        Optional<String> usual = prices.usual(band, basis);
        return usual.map(known -> prices.asked(band, basis)
                        .<Cell>map(asked -> new Cell.Name(asked, known))
                        .orElse(Cell.soft(known)))
                .orElse(Cell.UNKNOWN);
    }

    private Line line(String name, PriceBand band) {
        return Line.of(
                Cell.strong(name),
                Cell.text(words.name("deliverable", band.deliverable().id())),
                new Cell.Amount(band.low()),
                new Cell.Amount(band.high()),
                Cell.amount(band.fee()),
                Cell.text(prices.position(band)),
                thousand(band, PriceBand.Basis.CPM),
                thousand(band, PriceBand.Basis.CPME),
                Cell.text(band.steps().stream().map(prices::step).collect(Collectors.joining("; "))));
    }
}
