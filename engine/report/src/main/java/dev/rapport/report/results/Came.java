package dev.rapport.report.results;

import dev.rapport.judged.outcome.Actual;
import dev.rapport.judged.outcome.Ratios;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.words.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A column of what came or of what it cost by what came; one that nobody has is left out.
 *
 * @param id short and stable; its heading is {@code results.column.ID}
 * @param paper width on paper
 * @param form how its numbers are written
 * @param isAdded whether lines may be added up
 * @param value of a line
 */
record Came(
        String id, double paper, Cell.Form form, boolean isAdded, BiFunction<Actual, Ratios, OptionalDouble> value) {

    private static final int SHEET = 14;

    /** What was seen, clicked and bought. */
    static final List<Came> COUNTS = List.of(
            count("reach", 48, (actual, ratios) -> actual.reach()),
            count("views", 48, (actual, ratios) -> actual.views()),
            count("engagements", 46, (actual, ratios) -> actual.engagements()),
            count("clicks", 38, (actual, ratios) -> actual.clicks()),
            count("orders", 36, (actual, ratios) -> actual.orders()),
            new Came("net", 52, Cell.Form.MONEY, true, (actual, ratios) -> number(actual.netRevenue())));

    /** By the cost. */
    static final List<Came> RATIOS = List.of(
            money("cpm", (actual, ratios) -> ratios.cpm()),
            money("cpe", (actual, ratios) -> ratios.cpe()),
            money("cpc", (actual, ratios) -> ratios.cpc()),
            money("cpa", (actual, ratios) -> ratios.cpa()),
            new Came("roas", 54, Cell.Form.COUNT, false, (actual, ratios) -> ratios.roas()),
            new Came("roi", 45, Cell.Form.RETURN, false, (actual, ratios) -> ratios.roi()));

    /** Those of which somebody has a value. */
    static List<Came> known(List<Came> columns, Stream<Actual> actuals, Stream<Ratios> ratios) {
        List<Actual> came = actuals.toList();
        List<Ratios> cost = ratios.toList();
        return columns.stream()
                .filter(column -> IntStream.range(0, came.size())
                        .anyMatch(i ->
                                column.value().apply(came.get(i), cost.get(i)).isPresent()))
                .toList();
    }

    Column column(Words words) {
        return Column.of(id, words.text("results.column." + id))
                .figures()
                .paper(paper)
                .sheet(SHEET)
                .page();
    }

    Cell cell(Actual actual, Ratios ratios) {
        return Cell.number(value.apply(actual, ratios), form);
    }

    /** The line under a column: live where lines add up. */
    Cell total(Actual actual, Ratios ratios) {
        OptionalDouble all = value.apply(actual, ratios);
        return isAdded && all.isPresent()
                ? new Cell.Formula(new Cell.Expression.Sum(), all.getAsDouble(), form)
                : cell(actual, ratios);
    }

    private static Came count(String id, double paper, BiFunction<Actual, Ratios, OptionalDouble> value) {
        return new Came(id, paper, Cell.Form.BRIEF, true, value);
    }

    private static Came money(String id, BiFunction<Actual, Ratios, OptionalDouble> value) {
        return new Came(id, 45, Cell.Form.MONEY, false, value);
    }

    private static OptionalDouble number(Optional<BigDecimal> amount) {
        return amount.isPresent() ? OptionalDouble.of(amount.get().doubleValue()) : OptionalDouble.empty();
    }
}
