package dev.rapport.report.parts;

import dev.rapport.api.model.Money;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Section;
import dev.rapport.report.document.Table;
import dev.rapport.report.seen.OpenBook;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What each cost is made of, for a client with an open book. */
public final class OpenBookTable {

    private OpenBookTable() {}

    /** Of the plan; empty for every other client. */
    public static Optional<Section> planned(SeenRun run) {
        return run.openBook().filter(open -> !open.planned().isEmpty()).map(open -> section(run, open, open.planned()));
    }

    /** Of what was booked; empty for every other client. */
    public static Optional<Section> booked(SeenRun run) {
        return run.openBook().filter(open -> !open.booked().isEmpty()).map(open -> section(run, open, open.booked()));
    }

    private static Section section(SeenRun run, OpenBook open, List<OpenBook.OpenPrice> prices) {
        Words words = run.words();
        return Section.everywhere(
                words.text("open.title"),
                List.of(
                        new Block.Heading(words.text("open.title")),
                        table(words, prices),
                        new Block.Note(words.text("open.note", run.numbers().percent(open.share())))));
    }

    private static Table table(Words words, List<OpenBook.OpenPrice> prices) {
        List<Column> columns = List.of(
                Column.of("creator", words.text("column.creator"))
                        .paper(150)
                        .sheet(30)
                        .page(),
                Column.of("deliverable", words.text("sheet.deliverable"))
                        .paper(110)
                        .sheet(20)
                        .page(),
                amount("fee", words.text("column.fee")),
                amount("share", words.text("open.share")),
                amount("gift", words.text("results.column.gift")),
                amount("cost", words.text("column.cost")));
        List<Line> lines = prices.stream()
                .map(one -> Line.of(
                        Cell.strong(one.name()),
                        Cell.text(one.what()),
                        Cell.amount(one.fee()),
                        Cell.amount(one.share()),
                        Cell.amount(one.gift()),
                        Cell.amount(one.cost())))
                .toList();
        List<Cell> total = new ArrayList<>(List.of(Cell.strong(words.text("results.total")), Cell.UNKNOWN));
        List.<Function<OpenBook.OpenPrice, Optional<Money>>>of(
                        OpenBook.OpenPrice::fee,
                        OpenBook.OpenPrice::share,
                        OpenBook.OpenPrice::gift,
                        OpenBook.OpenPrice::cost)
                .forEach(part -> total.add(sum(prices, part)));
        return Table.of(columns, lines).with(List.of(Line.of(total))).named("OpenBook");
    }

    private static Column amount(String id, String title) {
        return Column.of(id, title).figures().paper(60).sheet(14).page();
    }

    private static Cell sum(List<OpenBook.OpenPrice> prices, Function<OpenBook.OpenPrice, Optional<Money>> part) {
        BigDecimal sum = prices.stream()
                .map(part)
                .flatMap(Optional::stream)
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Cell.Formula(new Cell.Expression.Sum(), sum.doubleValue(), Cell.Form.MONEY);
    }
}
