package dev.rapport.scoring.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A problem in numbers. Money is counted in whole units of a hundredth of a cent, so that no budget is passed by rounding; the first
 * resource is money, the others are the limits.
 */
final class Market {

    private static final int SCALE = 4;

    /** An offer: its creator's row, what it costs of money, which limits it counts for, and with which weight. */
    record Item(int place, int row, long price, double value, int[] limits, int[] weights) {}

    final List<Offer> offers;
    final long budget;
    final List<Limit> limits;
    /** Items by creator. */
    final List<List<Item>> rows = new ArrayList<>();
    /** Rows of which one item must be chosen. */
    final boolean[] fixed;

    Market(PlanProblem problem) {
        this.offers = problem.offers();
        this.budget = units(problem.budget().amount(), RoundingMode.FLOOR);
        this.limits = problem.limits();
        Map<Integer, List<Integer>> byCreator = new TreeMap<>();
        for (int i = 0; i < offers.size(); i++) {
            byCreator
                    .computeIfAbsent(offers.get(i).creator(), unused -> new ArrayList<>())
                    .add(i);
        }
        this.fixed = new boolean[byCreator.size()];
        byCreator.forEach((creator, places) -> {
            int row = rows.size();
            fixed[row] = problem.fixed().contains(creator);
            rows.add(places.stream().map(place -> item(place, row)).toList());
        });
    }

    private Item item(int place, int row) {
        Offer offer = offers.get(place);
        int[] counts = new int[limits.size()];
        int[] weights = new int[limits.size()];
        int known = 0;
        for (int k = 0; k < limits.size(); k++) {
            int weight = limits.get(k).weight(place);
            if (weight != 0) {
                weights[known] = weight;
                counts[known++] = k;
            }
        }
        return new Item(
                place,
                row,
                units(offer.price(), RoundingMode.CEILING),
                offer.value(),
                Arrays.copyOf(counts, known),
                Arrays.copyOf(weights, known));
    }

    /** Money in units of a hundredth of a cent. */
    static long units(BigDecimal amount, RoundingMode mode) {
        return amount.movePointRight(SCALE).setScale(0, mode).longValueExact();
    }

    /** The amount of so many units. */
    static BigDecimal money(long units) {
        return BigDecimal.valueOf(units, SCALE);
    }
}
