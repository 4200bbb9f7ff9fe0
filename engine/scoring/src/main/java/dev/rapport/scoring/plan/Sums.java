package dev.rapport.scoring.plan;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Drivers;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.PlanTotals;
import dev.rapport.judged.Spread;
import dev.rapport.scoring.forecast.Draws;
import dev.rapport.scoring.forecast.ForecastSettings;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a chosen set comes to: every case is drawn once for all creators. What was measured of a creator is its own doubt; what is assumed
 * for all alike (the usual reach of a tier, how many clicks become orders) is one doubt that they share, and does not even out in the sum.
 */
final class Sums {

    private static final List<Figure> COUNTS = List.of(
            Figure.REACH_IN_MARKETS,
            Figure.REACH,
            Figure.VIEWS_IN_MARKETS,
            Figure.VIEWS,
            Figure.ENGAGEMENTS,
            Figure.CLICKS,
            Figure.CONVERSIONS);

    private static final List<Figure> COUNTED = List.of(Figure.CLICKS, Figure.CONVERSIONS);

    private final Means means;
    private final Draws draws;
    private final ForecastSettings.Money money;

    Sums(Means means, Draws draws, ForecastSettings.Money money) {
        this.means = means;
        this.draws = draws;
        this.money = money;
    }

    /**
     * The sums.
     *
     * @param cost what the set costs
     * @param different of each figure that counts people: the share of the plain sum that is different people, 1 where nothing is known
     */
    PlanTotals of(List<Forecast> chosen, Money cost, Map<Figure, Double> different) {
        if (chosen.isEmpty()) {
            return PlanTotals.NONE;
        }
        Map<Figure, double[]> cases = cases(chosen, COUNTS);
        Map<Figure, Spread> figures = new EnumMap<>(Figure.class);
        cases.forEach((figure, sums) -> {
            double mean = chosen.stream()
                    .mapToDouble(forecast -> means.of(forecast, figure).orElse(0))
                    .sum();
            figures.put(figure, spread(sums, mean).times(different.getOrDefault(figure, 1.0)));
        });
        double paid = cost.amount().doubleValue();
        figures.put(Figure.COST, new Spread(paid, paid, paid, paid));
        OptionalDouble loss = OptionalDouble.empty();
        double[] contribution = cases.get(Figure.CONTRIBUTION);
        boolean priced = chosen.stream().allMatch(forecast -> forecast.cost().isPresent());
        Spread earned = figures.get(Figure.CONTRIBUTION);
        if (contribution != null && earned != null && priced && paid > 0) {
            figures.put(
                    Figure.ROI,
                    new Spread(
                            earned.p10() / paid - 1,
                            earned.p50() / paid - 1,
                            earned.p90() / paid - 1,
                            earned.mean() / paid - 1));
            long lost = Arrays.stream(contribution).filter(sum -> sum < paid).count();
            loss = OptionalDouble.of((double) lost / contribution.length);
        }
        return new PlanTotals(figures, loss, breakEven(paid, priced));
    }

    /** What one deliverable contributes, by case; empty where nobody can say. */
    Optional<double[]> contributions(Forecast forecast) {
        return Optional.ofNullable(cases(List.of(forecast), COUNTED).get(Figure.CONTRIBUTION));
    }

    private OptionalDouble breakEven(double paid, boolean priced) {
        OptionalDouble earned = means.earnedByOrder();
        return priced && earned.isPresent() && earned.getAsDouble() > 0
                ? OptionalDouble.of(paid / earned.getAsDouble())
                : OptionalDouble.empty();
    }

    /** Sums by case, for the figures that are known for everybody chosen: a sum over a part is never shown as one over all. */
    private Map<Figure, double[]> cases(List<Forecast> chosen, List<Figure> asked) {
        Map<Figure, double[]> cases = new EnumMap<>(Figure.class);
        for (Figure figure : asked) {
            if (chosen.stream().allMatch(forecast -> forecast.figure(figure).isPresent())) {
                cases.put(figure, new double[Draws.CASES]);
            }
        }
        Map<String, Integer> made = new HashMap<>();
        for (Forecast forecast : chosen) {
            String once = forecast.account() + " " + forecast.deliverable().id();
            // The second of a kind has a fortune of its own.
            int before = made.merge(once, 1, Integer::sum) - 1;
            String name = before == 0 ? once : once + " " + before;
            double[] own = draws.own(name);
            cases.forEach((figure, sums) -> {
                if (!COUNTED.contains(figure)) {
                    add(forecast, figure, own, sums);
                }
            });
            clicked(forecast, name, own, cases);
        }
        counted(cases);
        return cases;
    }

    private void add(Forecast forecast, Figure figure, double[] own, double[] sums) {
        Drivers drivers = forecast.drivers();
        Drivers.Drawn drawn =
                switch (figure) {
                    case REACH, REACH_IN_MARKETS -> drivers.reach();
                    case VIEWS, VIEWS_IN_MARKETS -> drivers.views();
                    default -> drivers.engagements();
                };
        double factor =
                switch (figure) {
                    case REACH_IN_MARKETS, VIEWS_IN_MARKETS ->
                        drivers.inMarkets().orElse(0);
                    default -> 1;
                };
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * drawn.at(drawn.shared() ? draws.shared(i) : own[i]);
        }
    }

    /** Adds what is expected of a creator to the clicks and orders that are expected in all. */
    private void clicked(Forecast forecast, String name, double[] own, Map<Figure, double[]> cases) {
        double[] clicks = cases.get(Figure.CLICKS);
        if (clicks == null) {
            return;
        }
        double[] orders = cases.get(Figure.CONVERSIONS);
        Drivers drivers = forecast.drivers();
        double[] clickRates = draws.rates(name + " clicks", drivers.clickRate().orElse(0), money.clickStrength());
        double[] orderRates = draws.rates(
                name + " orders",
                drivers.conversionRate().orElse(0),
                money.nextStrength(drivers.conversionLevel().orElse(money.conversionPriorClicks())));
        for (int i = 0; i < clicks.length; i++) {
            double expected = clickRates[i] * drivers.seen().at(drivers.seen().shared() ? draws.shared(i) : own[i]);
            clicks[i] += expected;
            if (orders != null) {
                orders[i] += expected * orderRates[i];
            }
        }
    }

    /** What is expected becomes whole clicks and orders, and orders become money. */
    private void counted(Map<Figure, double[]> cases) {
        cases.computeIfPresent(Figure.CLICKS, (figure, expected) -> draws.counts("clicks", expected));
        double[] expected = cases.get(Figure.CONVERSIONS);
        if (expected == null) {
            return;
        }
        double[] common = draws.common(money.campaignSpread());
        Arrays.setAll(expected, i -> expected[i] * common[i]);
        double[] orders = draws.counts("orders", expected);
        cases.put(Figure.CONVERSIONS, orders);
        means.paidByOrder().ifPresent(paid -> cases.put(Figure.REVENUE, values(orders, paid)));
        double[] kept = orders;
        if (money.refundRate() > 0) {
            kept = draws.counts("orders", times(expected, 1 - money.refundRate()));
        }
        double[] net = kept;
        means.marginOfOrder().ifPresent(earned -> cases.put(Figure.CONTRIBUTION, values(net, earned)));
    }

    private double[] values(double[] orders, double each) {
        return times(draws.sums("values", orders, money.orderValueSpread()), each);
    }

    private static double[] times(double[] counts, double factor) {
        return Arrays.stream(counts).map(count -> count * factor).toArray();
    }

    private static Spread spread(double[] sums, double mean) {
        double[] sorted = sums.clone();
        Arrays.sort(sorted);
        return new Spread(Draws.quantile(sorted, 0.1), Draws.quantile(sorted, 0.5), Draws.quantile(sorted, 0.9), mean);
    }
}
