package dev.rapport.scoring.plan;

import dev.rapport.scoring.plan.Market.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Closes the gap of a choice by people: goes through the creators, each with one of its offers or none, and turns back wherever nothing
 * better can follow. Two bounds say so: along the tangent each departure from what everybody takes at the prices loses something, and what
 * one more creator adds only shrinks the more are chosen. It gives up after a fixed number of looks, so that the same input always ends the
 * same way.
 */
final class AudienceClosing {

    private static final long MOST_LOOKS = 40_000_000;

    /** More undecided creators than these are never looked through. */
    private static final int DEEPEST = 1_000;

    private final SharedAudience audience;
    private final List<Option> decided = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> platforms = new TreeMap<>();
    private final double[] sums;
    private final double[] unreached;
    private final Selection best;
    private final Selection now;
    private final double bound;
    private double bestPeople;
    private long looks;

    /** A creator with what it may take; nothing is one of it where it is not fixed. */
    private record Row(int row, List<Option> options) {}

    /**
     * What a creator may take.
     *
     * @param item empty for nothing
     * @param people whom it reaches alone
     * @param toll what it takes of money and limits, at their prices
     * @param lost what is lost by it along the tangent
     */
    private record Option(@Nullable Item item, int platform, double people, double weight, double toll, double lost) {}

    /**
     * A closing.
     *
     * @param market of the problem along a tangent
     * @param prices of that market
     * @param height of the tangent where nothing is chosen
     * @param choice what was found; it becomes the best of all
     */
    AudienceClosing(
            PlanProblem problem,
            SharedAudience audience,
            Market market,
            Prices prices,
            double height,
            Selection choice) {
        this.audience = audience;
        this.best = choice;
        this.now = new Selection(market);
        this.bestPeople = audience.people(choice.offers(problem));
        this.bound = prices.bound() + height;
        double held = prices.bound();
        for (int row = 0; row < market.rows.size(); row++) {
            double most = prices.best(row);
            held -= most;
            List<Option> options = new ArrayList<>();
            for (Item item : market.rows.get(row)) {
                Offer offer = problem.offers().get(item.place());
                int platform = platforms.computeIfAbsent(SharedAudience.platform(offer), unused -> platforms.size());
                double profit = prices.profit(item);
                options.add(new Option(
                        item, platform, offer.value(), audience.weight(offer), item.value() - profit, most - profit));
            }
            if (!market.fixed[row]) {
                options.add(new Option(null, 0, 0, 0, 0, most));
            }
            // Whoever loses the whole gap is in no better choice.
            options.removeIf(option -> bound - option.lost() <= bestPeople);
            if (options.size() > 1) {
                rows.add(new Row(row, options));
            } else {
                options.forEach(decided::add);
            }
        }
        rows.sort(
                Comparator.comparingDouble((Row row) -> -prices.best(row.row())).thenComparingInt(Row::row));
        this.sums = new double[platforms.size()];
        this.unreached = new double[platforms.size()];
        double spent = 0;
        double lost = 0;
        for (Option option : decided) {
            lost += option.lost();
            if (option.item() != null) {
                now.put(option.item());
                sums[option.platform()] += option.weight();
                spent += option.toll();
            }
        }
        if (rows.size() > DEEPEST) {
            looks = MOST_LOOKS + 1;
        } else {
            look(0, held - spent, lost);
        }
    }

    /** Whether everything was looked at, so that the choice is the best. */
    boolean isProven() {
        return looks <= MOST_LOOKS;
    }

    /**
     * Looks at what follows.
     *
     * @param held what is left of money and limits, at their prices
     * @param lost along the tangent
     */
    private void look(int from, double held, double lost) {
        if (looks > MOST_LOOKS || bound - lost <= bestPeople * (1 + 1e-9)) {
            return;
        }
        double people = people();
        double most = people + held;
        for (int i = from; i < rows.size() && most <= bestPeople * (1 + 1e-9); i++) {
            most += most(rows.get(i));
        }
        if (most <= bestPeople * (1 + 1e-9)) {
            return;
        }
        if (people > bestPeople * (1 + 1e-12) && now.isFeasible()) {
            bestPeople = people;
            best.copy(now);
        }
        if (from == rows.size()) {
            return;
        }
        Row row = rows.get(from);
        record Ranked(Option option, double profit) {}
        List<Ranked> ranked = new ArrayList<>();
        row.options().forEach(option -> ranked.add(new Ranked(option, profit(option))));
        ranked.sort(Comparator.comparingDouble(Ranked::profit).reversed());
        for (Ranked one : ranked) {
            Option option = one.option();
            if (option.item() == null) {
                look(from + 1, held, lost + option.lost());
                continue;
            }
            now.put(option.item());
            if (now.left >= 0) {
                sums[option.platform()] += option.weight();
                look(from + 1, held - option.toll(), lost + option.lost());
                sums[option.platform()] -= option.weight();
            }
            now.remove(row.row());
        }
    }

    private double people() {
        double people = 0;
        for (Map.Entry<String, Integer> platform : platforms.entrySet()) {
            double sum = sums[platform.getValue()];
            people += audience.people(platform.getKey(), sum);
            unreached[platform.getValue()] = StrictMath.exp(-sum);
        }
        return people;
    }

    /** The most that a creator adds for what it takes; one that is fixed may take more than it adds. */
    private double most(Row row) {
        double most = -Double.MAX_VALUE;
        for (Option option : row.options()) {
            most = Math.max(most, profit(option));
        }
        looks += row.options().size();
        return most;
    }

    /** Of the people whom an offer reaches those count who are not reached by now. */
    private double profit(Option option) {
        return option.item() == null ? 0 : unreached[option.platform()] * option.people() - option.toll();
    }
}
