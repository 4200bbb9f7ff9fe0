package dev.rapport.report.brief;

import dev.rapport.judged.brief.Market;
import dev.rapport.judged.outcome.Rights;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Section;
import dev.rapport.report.document.Table;
import dev.rapport.report.seen.AgencyPiece;
import dev.rapport.report.seen.AgencyRun;
import dev.rapport.report.seen.SeenBrief;
import dev.rapport.report.seen.SeenBriefs;
import dev.rapport.report.seen.SeenPiece;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The overview, and the sheets of the workbook: every line of every brief. */
final class BriefSheets {

    private final SeenRun run;
    private final Optional<AgencyRun> agency;
    private final SeenBriefs all;
    private final Words words;
    private final BriefText text;

    BriefSheets(SeenRun run, Optional<AgencyRun> agency) {
        this.run = run;
        this.agency = agency;
        this.all = run.briefs();
        this.words = run.words();
        this.text = new BriefText(run);
    }

    /** Who is asked for what, and how much is still to agree. */
    Table overview() {
        return Table.of(
                List.of(
                        Column.of("creator", words.text("column.creator"))
                                .paper(150)
                                .sheet(34)
                                .page(),
                        Column.of("pieces", words.text("brief.asked"))
                                .paper(188)
                                .sheet(50)
                                .page(),
                        Column.of("market", words.text("brief.market"))
                                .paper(108)
                                .sheet(34)
                                .page(),
                        Column.of("open", words.text("brief.open"))
                                .figures()
                                .paper(60)
                                .sheet(14)
                                .page()),
                all.briefs().stream().map(this::overview).toList());
    }

    private Line overview(SeenBrief brief) {
        return new Line(
                List.of(
                        new Cell.Name(brief.name(), brief.handle() + " · " + brief.platform()),
                        Cell.text(brief.pieces().stream().map(this::asked).collect(Collectors.joining("; "))),
                        Cell.text(text.countries(brief.market().countries().stream()
                                .map(Market.Country::code)
                                .toList())),
                        new Cell.Number(brief.open().size(), Cell.Form.COUNT)),
                true,
                BriefPage.anchor(brief),
                List::of);
    }

    private String asked(SeenPiece piece) {
        return Stream.of(
                        piece.deliverable(), piece.day().map(run.numbers()::day).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    List<Section> sections() {
        return List.of(
                sheet("brief.sheet.words", new Block.Facts(said())),
                sheet("brief.sheet.pieces", pieces()),
                sheet("brief.sheet.disclosure", disclosure()),
                sheet("brief.sheet.best", best()),
                sheet("brief.open", open()));
    }

    private Section sheet(String key, Block block) {
        return Section.in(Medium.WORKBOOK, words.text(key), List.of(block));
    }

    private List<Block.Pair> said() {
        List<Block.Pair> pairs = new ArrayList<>();
        said("brief.key-messages", all.keyMessages(), pairs);
        said("brief.must-say", all.mustSay(), pairs);
        said("brief.must-not-say", all.mustNotSay(), pairs);
        said("brief.disclosure.brand", all.disclosure(), pairs);
        said("brief.freedom", all.freedom(), pairs);
        return pairs;
    }

    private void said(String key, List<String> sentences, List<Block.Pair> pairs) {
        sentences.forEach(sentence -> pairs.add(new Block.Pair(words.text(key), sentence)));
    }

    private Table pieces() {
        List<Column> columns = new ArrayList<>(List.of(
                column("creator", "column.creator", 30),
                column("booking", "brief.booking", 24),
                column("deliverable", "sheet.deliverable", 16),
                column("platform", "column.platform", 14),
                column("day", "brief.day", 14),
                column("code", "brief.code", 18),
                column("link", "brief.link", 50),
                column("channels", "rights.channels", 28),
                column("territory", "rights.territory.name", 18),
                column("from", "rights.from.name", 14),
                column("until", "rights.until.name", 14),
                column("exclusive", "rights.exclusive.name", 16)));
        if (agency.isPresent()) {
            columns.add(column("fee", "column.fee", 14).figures());
            columns.add(column("notes", "column.notes", 50));
        }
        return Table.of(
                columns,
                all.briefs().stream()
                        .flatMap(brief -> brief.pieces().stream().map(piece -> piece(brief, piece)))
                        .toList());
    }

    private Line piece(SeenBrief brief, SeenPiece piece) {
        Optional<Rights> rights = piece.rights();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.strong(brief.name()),
                Cell.text(piece.booking()),
                Cell.text(piece.deliverable()),
                Cell.text(piece.platform()),
                day(piece.day()),
                Cell.text(String.join(", ", piece.codes())),
                Cell.text(piece.link()),
                Cell.text(rights.map(one -> String.join(", ", one.channels())).orElse("")),
                Cell.text(rights.map(Rights::territory).orElse("")),
                day(rights.flatMap(Rights::from)),
                day(rights.flatMap(Rights::until)),
                day(rights.flatMap(Rights::exclusiveUntil))));
        agency.ifPresent(own -> {
            AgencyPiece ofTheAgency = own.pieces().apply(piece.booking());
            cells.add(Cell.amount(ofTheAgency.fee()));
            cells.add(Cell.soft(ofTheAgency.note()));
        });
        return Line.of(cells);
    }

    private Table disclosure() {
        return Table.of(
                List.of(
                        column("creator", "column.creator", 30),
                        column("country", "brief.disclosure.market", 18),
                        column("enough", "brief.disclosure.enough", 50),
                        column("where", "brief.disclosure.where", 50),
                        column("not-enough", "brief.disclosure.not-enough", 50),
                        column("source", "brief.disclosure.source", 60)),
                all.briefs().stream()
                        .flatMap(brief -> brief.market().countries().stream().map(country -> country(brief, country)))
                        .toList());
    }

    private Line country(SeenBrief brief, Market.Country country) {
        return Line.of(
                Cell.strong(brief.name()),
                Cell.text(run.names().country(country.code())),
                Cell.text(country.rule()
                        .map(rule -> String.join("; ", rule.accepted()))
                        .orElse(words.text("brief.disclosure.no-rule"))),
                Cell.text(country.rule().map(text::where).orElse("")),
                Cell.text(country.rule()
                        .map(rule -> String.join("; ", rule.notEnough()))
                        .orElse("")),
                Cell.soft(country.rule().map(text::source).orElse("")));
    }

    private Table best() {
        return Table.of(
                List.of(
                        column("creator", "column.creator", 30),
                        column("day", "brief.day", 14),
                        column("kind", "brief.kind", 12),
                        column("rate", "column.rate", 16).figures(),
                        column("caption", "brief.caption", 60),
                        column("topics", "brief.topics", 24),
                        column("link", "brief.post", 50)),
                all.briefs().stream()
                        .flatMap(brief -> brief.best().stream()
                                .map(post -> Line.of(
                                        Cell.strong(brief.name()),
                                        day(post.day()),
                                        Cell.text(text.kind(post.kind())),
                                        new Cell.Number(post.rate(), Cell.Form.PERCENT),
                                        Cell.text(post.caption()),
                                        Cell.text(String.join(", ", post.topics())),
                                        Cell.text(post.permalink()))))
                        .toList());
    }

    private Table open() {
        return Table.of(
                List.of(column("creator", "column.creator", 30), column("open", "brief.open", 100)),
                all.briefs().stream()
                        .flatMap(brief -> brief.open().stream()
                                .map(point -> Line.of(Cell.strong(brief.name()), Cell.text(point))))
                        .toList());
    }

    private Column column(String id, String key, int width) {
        return Column.of(id, words.text(key)).sheet(width);
    }

    private static Cell day(Optional<LocalDate> day) {
        return Cell.text(day.map(LocalDate::toString).orElse(""));
    }
}
