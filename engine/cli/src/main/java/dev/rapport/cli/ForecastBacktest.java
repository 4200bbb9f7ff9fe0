package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.Engine;
import dev.rapport.judged.Figure;
import dev.rapport.scoring.workbench.series.Calibration;
import dev.rapport.scoring.workbench.series.SeriesBacktest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How good the forecast was on posts that are known already. */
@Command(
        name = "backtest",
        description = "Hides each account's newest posts from the forecast and compares it with what they really have.",
        mixinStandardHelpOptions = true)
final class ForecastBacktest implements Callable<Integer> {

    private static final long[] SIZES = {0, 10_000, 100_000, 500_000, 1_000_000};
    private static final List<Figure> FIGURES = List.of(Figure.ENGAGEMENTS, Figure.VIEWS);

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Option(names = "--money", description = "Clicks, orders and money instead: made-up agencies whose truth is known.")
    private boolean money;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    ForecastBacktest(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (Engine engine = workspace.openSound(output)) {
            if (money) {
                MoneyTables tables = new MoneyTables(
                        engine.scoring().moneyBacktest(), engine.scoring().outcomes());
                if (json) {
                    output.json(tables.json());
                } else {
                    tables.print(output);
                }
                return ExitCode.DONE;
            }
            SeriesBacktest backtest = engine.scoring().backtest(output.progress());
            boolean isEmpty =
                    FIGURES.stream().allMatch(figure -> backtest.of(figure).n() == 0);
            if (json) {
                output.json(json(backtest));
            } else if (isEmpty) {
                output.line("No account has ten posts with counters. Maybe import more of their posts first.");
            } else {
                print(backtest);
            }
            return isEmpty ? ExitCode.DONE_WITH_REJECTS : ExitCode.DONE;
        }
    }

    private void print(SeriesBacktest backtest) {
        TextTable table = new TextTable(
                List.of("", "posts", "accounts", "inside P10 to P90", "actual / P50", "loss by own last 30", ""),
                1,
                2,
                3,
                4,
                5);
        for (Figure figure : FIGURES) {
            Calibration all = backtest.of(figure);
            if (all.n() > 0) {
                row(table, figure.id(), all);
                backtest.byPlatform(figure).forEach((platform, one) -> row(table, "  " + platform, one));
                backtest.bySize(figure, SIZES).forEach((from, one) -> row(table, "  " + size(from), one));
            }
        }
        table.print(output);
        output.line(
                "Wanted: 80 % inside, actual / P50 from 0.9 to 1.1, a loss below 1 by the account's own last thirty posts.");
    }

    private static void row(TextTable table, String name, Calibration one) {
        table.row(
                name,
                String.format(Locale.ROOT, "%,d", one.n()),
                String.format(Locale.ROOT, "%,d", one.accounts()),
                String.format(Locale.ROOT, "%.1f %%", 100 * one.coverage()),
                String.format(Locale.ROOT, "%.2f", one.medianRatio()),
                String.format(Locale.ROOT, "%.2f", one.ofOwn()),
                one.isTold() ? "" : "too few to tell: not validated");
    }

    private static String size(long from) {
        return from == 0 ? "below 10,000 followers" : String.format(Locale.ROOT, "from %,d followers", from);
    }

    private static ObjectNode json(SeriesBacktest backtest) {
        ObjectNode node = json(backtest.of(Figure.ENGAGEMENTS));
        node.set("bands", bands(backtest.bySize(Figure.ENGAGEMENTS, SIZES)));
        ArrayNode figures = node.putArray("figures");
        for (Figure figure : FIGURES) {
            backtest.byPlatform(figure).forEach((platform, one) -> {
                ObjectNode entry = json(one);
                entry.put("figure", figure.id()).put("platform", platform);
                figures.add(entry);
            });
        }
        node.set("views", json(backtest.of(Figure.VIEWS)));
        return node;
    }

    private static ArrayNode bands(Map<Long, Calibration> sizes) {
        ArrayNode bands = JsonNodeFactory.instance.arrayNode();
        sizes.forEach((from, one) -> {
            ObjectNode band = json(one);
            band.put("followersFrom", from);
            for (long next : SIZES) {
                if (next > from) {
                    band.put("followersTo", next - 1);
                    break;
                }
            }
            bands.add(band);
        });
        return bands;
    }

    private static ObjectNode json(Calibration one) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("n", one.n()).put("accounts", one.accounts());
        if (one.n() > 0) {
            node.put("coverage", rounded(one.coverage()))
                    .put("medianRatio", rounded(one.medianRatio()))
                    .put("pinball", rounded(one.pinball()))
                    .put("pinballOfOwn", rounded(one.ofOwn()))
                    .put("validated", one.isTold());
        }
        return node;
    }

    private static double rounded(double value) {
        return Math.rint(value * 1e4) / 1e4;
    }
}
