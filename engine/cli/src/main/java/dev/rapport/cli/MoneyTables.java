package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.judged.PastOutcome;
import dev.rapport.scoring.forecast.MoneyBacktest;
import dev.rapport.scoring.forecast.OwnBacktest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the back-test of money shows, as text and as JSON. */
final class MoneyTables {

    private static final List<String> UNPROVEN = List.of(
            "the level of click and conversion rates of creators: only assumptions by tier and platform",
            "that the orders with a code are all orders");

    private final List<MoneyBacktest.Calibrated> calibration;
    private final List<MoneyBacktest.Learned> learning;
    private final List<MoneyBacktest.Total> totals;
    private final double mostOfOne;
    private final OwnBacktest own;

    /** @param outcomes what bookings of before brought */
    MoneyTables(MoneyBacktest backtest, List<PastOutcome> outcomes) {
        this.calibration = backtest.calibration();
        this.learning = backtest.learning();
        this.totals = backtest.totals();
        this.mostOfOne = backtest.mostOfOne();
        this.own = backtest.own(outcomes);
    }

    void print(Output output) {
        output.line("Orders of made-up agencies, drawn from the pack's own assumptions, after past deliverables:");
        TextTable first = new TextTable(
                List.of("  learned from", "agencies", "histogram", "p", "inside (randomised)", "inside (whole)"),
                0,
                1,
                3,
                4,
                5);
        for (MoneyBacktest.Calibrated one : calibration) {
            first.row(
                    "  " + one.past(),
                    String.valueOf(one.n()),
                    Arrays.stream(one.histogram()).mapToObj(String::valueOf).collect(Collectors.joining(" ")),
                    number(one.chiSquareP()),
                    percent(one.insideTransform()),
                    percent(one.insideWhole()));
        }
        first.print(output);
        output.line("");
        output.line("A table that is wrong, and what learning makes of it (forecast / truth):");
        TextTable second = new TextTable(List.of("  table / truth", "learned from", "forecast / truth"), 0, 1, 2);
        learning.forEach(
                one -> second.row("  " + number(one.wrong()), String.valueOf(one.past()), number(one.ratio())));
        second.print(output);
        output.line("  One deliverable counts for at most " + number(mostOfOne) + " clicks.");
        output.line("");
        output.line("Totals of 40 creators, share inside P10 to P90:");
        TextTable third =
                new TextTable(List.of("  spread in common", "as forecast", "as if each stood alone"), 0, 1, 2);
        totals.forEach(
                one -> third.row("  " + number(one.shared()), percent(one.coverage()), percent(one.independent())));
        third.print(output);
        output.line("");
        output.line("Wanted: p above 0.01 and 80 % inside (randomised); 0.8 to 1.25 after 20; totals 80 %.");
        output.line("Own past results: n = " + own.n() + told());
        UNPROVEN.forEach(one -> output.line("Unproven: " + one + "."));
    }

    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode calibrated = node.putArray("calibration");
        for (MoneyBacktest.Calibrated one : calibration) {
            ObjectNode entry = calibrated.addObject();
            entry.put("past", one.past()).put("n", one.n());
            ArrayNode histogram = entry.putArray("histogram");
            Arrays.stream(one.histogram()).forEach(histogram::add);
            entry.put("chiSquareP", rounded(one.chiSquareP()))
                    .put("insideTransform", rounded(one.insideTransform()))
                    .put("insideWhole", rounded(one.insideWhole()));
        }
        ArrayNode learned = node.putArray("learning");
        learning.forEach(one -> learned.addObject()
                .put("tableByTruth", one.wrong())
                .put("past", one.past())
                .put("forecastByTruth", rounded(one.ratio())));
        node.put("mostClicksOfOne", rounded(mostOfOne));
        ArrayNode sums = node.putArray("totals");
        totals.forEach(one -> sums.addObject()
                .put("spreadInCommon", one.shared())
                .put("coverage", rounded(one.coverage()))
                .put("independent", rounded(one.independent())));
        ObjectNode past = node.putObject("own").put("n", own.n());
        if (own.n() > 0) {
            past.put("insideTransform", rounded(own.inside()))
                    .put("band", rounded(own.band()))
                    .put("canTell", own.canTell());
        }
        ArrayNode unproven = node.putArray("unproven");
        UNPROVEN.forEach(unproven::add);
        return node;
    }

    private String told() {
        if (own.n() == 0) {
            return ", so that nothing can be told from them.";
        }
        String inside = ": " + percent(own.inside()) + " inside (randomised), ";
        return own.canTell()
                ? inside + String.format(Locale.ROOT, "where 80 %% +- %.0f %% is chance.", 100 * own.band())
                : inside + "cannot tell 80 % from 60 %.";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static double rounded(double value) {
        return Math.rint(value * 1e4) / 1e4;
    }
}
