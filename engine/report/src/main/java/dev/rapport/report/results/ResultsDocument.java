package dev.rapport.report.results;

import dev.rapport.api.model.Problem;
import dev.rapport.judged.outcome.Actual;
import dev.rapport.judged.outcome.Ratios;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Document;
import dev.rapport.report.document.KeyFigure;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Section;
import dev.rapport.report.document.Table;
import dev.rapport.report.parts.Covers;
import dev.rapport.report.parts.Method;
import dev.rapport.report.parts.OpenBookTable;
import dev.rapport.report.parts.Report;
import dev.rapport.report.seen.AgencyResults;
import dev.rapport.report.seen.AgencyRun;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.report.seen.SeenResults;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a campaign brought, against what it cost and what was forecast. */
public final class ResultsDocument implements Report {

    @Override
    public String id() {
        return "results";
    }

    @Override
    public Optional<Problem> lacks(ReportInput input) {
        return input.brought()
                        .measured()
                        .filter(one -> !one.bookings().isEmpty())
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Problem.error(
                        "nothing-booked",
                        "Nothing is booked, so that no report can say what came of it.",
                        "deliverables.csv",
                        "Maybe write what was agreed into it: creator, platform, deliverable, planned, fee, code."));
    }

    @Override
    public Document document(SeenRun plain, Optional<AgencyRun> all) {
        Optional<AgencyResults> agency = all.flatMap(AgencyRun::results);
        SeenResults results = plain.results().orElseThrow();
        SeenRun run = plain.reading(results.files());
        Edition edition = all.isPresent() ? Edition.INTERNAL : Edition.CLIENT;
        Words words = run.words();
        BookingTables bookings = new BookingTables(run, results);
        List<Section> sections = new ArrayList<>();
        List<KeyFigure> figures = new ResultsFigures(run, results).three();
        sections.add(Section.everywhere(words.text("report.results"), front(run, figures, results, bookings)));
        if (!bookings.links().isEmpty()) {
            sections.add(Section.in(
                    Medium.PAPER,
                    words.text("results.links"),
                    List.of(new Block.Heading(words.text("results.links")), new Block.Facts(bookings.links()))));
        }
        if (!results.isAhead()) {
            sections.add(Section.everywhere(words.text("results.creators"), creators(run, results, bookings)));
        }
        ForecastTable forecast = new ForecastTable(run, results);
        if (!forecast.table().lines().isEmpty()) {
            sections.add(Section.everywhere(words.text("results.forecast"), forecast(words, forecast)));
        }
        sections.add(Section.everywhere(words.text("results.doubts"), doubts(run, results)));
        OpenBookTable.booked(run).ifPresent(sections::add);
        agency.ifPresent(
                own -> sections.add(Section.everywhere(words.text("results.own"), own(run, results, bookings, own))));
        sections.add(new ResultsCharts(words, bookings.all(), forecast.table()).section());
        sections.addAll(new Method(run, edition, notes(words), List.of()).sections());
        return new Document(Covers.of(run, words.text("report.results"), edition), figures, sections);
    }

    private static List<Block> front(
            SeenRun run, List<KeyFigure> figures, SeenResults results, BookingTables bookings) {
        Words words = run.words();
        List<Block> blocks = new ArrayList<>(
                List.of(new Block.Headline(new ResultsHeadline(run, results).text()), Block.Figures.first(figures)));
        bySize(run, results).ifPresent(blocks::add);
        blocks.addAll(List.of(
                new Block.Heading(words.text("results.bookings")),
                bookings.all(),
                new Block.Note(words.text("results.until", run.numbers().day(results.asOf())))));
        List<String> gaps = new Gaps(results, words).sentences();
        if (!gaps.isEmpty()) {
            blocks.add(new Block.Heading(words.text("results.gaps")));
            blocks.add(new Block.Listing(gaps));
        }
        return blocks;
    }

    /** Small ones beside large ones, where both were booked and it is known whether they paid off. */
    private static Optional<Block> bySize(SeenRun run, SeenResults results) {
        List<String> sizes = results.tiers().stream()
                .filter(one -> one.ratios().roi().isPresent())
                .map(one -> run.words()
                        .text(
                                "results.size",
                                one.name(),
                                run.numbers().signedPercent(one.ratios().roi().getAsDouble())))
                .toList();
        return sizes.size() > 1
                ? Optional.of(new Block.Lead(run.words().text("results.sizes", String.join(", ", sizes))))
                : Optional.empty();
    }

    private static List<Block> creators(SeenRun run, SeenResults results, BookingTables bookings) {
        Words words = run.words();
        GroupTables groups = new GroupTables(words);
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Heading(words.text("results.creators")),
                groups.of(words.text("column.creator"), results.creators())));
        blocks.addAll(new BesideCounted(run, results).surveyed());
        bookings.ratios().ifPresent(table -> {
            blocks.add(new Block.Heading(words.text("results.ratios")));
            blocks.add(table);
        });
        if (results.niches().size() > 1) {
            blocks.add(new Block.Heading(words.text("results.niches")));
            blocks.add(groups.of(words.text("category.niche"), results.niches()));
        }
        if (results.tiers().size() > 1) {
            blocks.add(new Block.Heading(words.text("results.tiers")));
            blocks.add(groups.of(words.text("column.tier"), results.tiers()));
        }
        return blocks;
    }

    private static List<Block> forecast(Words words, ForecastTable forecast) {
        return List.of(
                new Block.Heading(words.text("results.forecast")),
                forecast.table(),
                new Block.Note(words.text("results.forecast.note")),
                new Block.Listing(forecast.held()));
    }

    private static List<Block> doubts(SeenRun run, SeenResults results) {
        Words words = run.words();
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(words.text("results.nobodys"))));
        if (results.unattributed().isEmpty()) {
            blocks.add(new Block.Note(words.text("results.nobodys.none")));
        } else {
            blocks.add(nobodys(words, results));
        }
        blocks.addAll(new BesideCounted(run, results).beyondCodes());
        List<String> doubts = doubted(run, results);
        if (!doubts.isEmpty()) {
            blocks.add(new Block.Heading(words.text("results.doubts")));
            blocks.add(new Block.Listing(doubts));
        }
        results.withoutDoubted()
                .ifPresent(without ->
                        blocks.add(withAndWithout(words, results.totals().ratios(), without)));
        return blocks;
    }

    private static Table nobodys(Words words, SeenResults results) {
        return Table.of(
                List.of(
                        Column.of("why", words.text("column.why"))
                                .paper(330)
                                .sheet(60)
                                .page(),
                        Column.of("orders", words.text("figure.conversions"))
                                .figures()
                                .paper(80)
                                .sheet(14)
                                .page(),
                        Column.of("revenue", words.text("figure.revenue"))
                                .figures()
                                .paper(100)
                                .sheet(16)
                                .page()),
                results.unattributed().stream()
                        .map(one -> Line.of(
                                Cell.text(words.text("nobodys." + one.why().id())),
                                new Cell.Number(one.orders(), Cell.Form.COUNT),
                                one.revenue()
                                        .<Cell>map(sum -> new Cell.Number(sum.doubleValue(), Cell.Form.MONEY))
                                        .orElse(Cell.UNKNOWN)))
                        .toList());
    }

    private static List<String> doubted(SeenRun run, SeenResults results) {
        List<String> sentences = new ArrayList<>(results.doubts());
        if (results.withoutDoubted().isEmpty()) {
            return sentences;
        }
        sentences.add(run.words()
                .text(
                        "results.doubted",
                        run.numbers().count(results.doubtedOrders()),
                        run.numbers().money(results.doubtedRevenue().doubleValue(), results.currency())));
        return sentences;
    }

    private static Table withAndWithout(Words words, Ratios with, Ratios without) {
        List<Column> columns = new ArrayList<>(
                List.of(Column.of("orders", "").paper(150).sheet(34).page()));
        Came.RATIOS.forEach(one -> columns.add(one.column(words)));
        return Table.of(
                columns,
                List.of(
                        ratios(words.text("results.with-doubted"), with),
                        ratios(words.text("results.without-doubted"), without)));
    }

    private static Line ratios(String name, Ratios ratios) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(name)));
        Came.RATIOS.forEach(one -> cells.add(one.cell(Actual.UNKNOWN, ratios)));
        return Line.of(cells);
    }

    private static List<Block> own(SeenRun run, SeenResults results, BookingTables bookings, AgencyResults own) {
        Words words = run.words();
        String unknown = words.text("unknown");
        return List.of(
                new Block.Heading(words.text("results.own")),
                new Block.Facts(List.of(
                        new Block.Pair(
                                words.text("results.own.share"), run.numbers().percent(own.share())),
                        new Block.Pair(
                                words.text("results.own.charged"),
                                results.totals()
                                        .cost()
                                        .map(run.numbers()::money)
                                        .orElse(unknown)),
                        new Block.Pair(
                                words.text("results.own.paid"),
                                own.paid().map(run.numbers()::money).orElse(unknown)),
                        new Block.Pair(
                                words.text("results.own.roi"),
                                own.ratios().roi().isPresent()
                                        ? run.numbers()
                                                .signedPercent(
                                                        own.ratios().roi().getAsDouble())
                                        : unknown))),
                bookings.own(own));
    }

    private static List<String> notes(Words words) {
        return List.of(
                words.text("results.method.orders"),
                words.text("results.method.owner"),
                words.text("results.method.cost"),
                words.text("results.method.ratios"),
                words.text("method.range"),
                words.text("method.unknown"));
    }
}
