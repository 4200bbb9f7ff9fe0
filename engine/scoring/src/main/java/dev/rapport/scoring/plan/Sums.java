package dev.rapport.scoring.plan;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Drivers;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.PlanTotals;
import dev.rapport.judged.Spread;
import dev.rapport.scoring.forecast.Draws;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    private final Means means;
    private final Draws draws;
    private final double priorClicks;

    /** @param priorClicks clicks that the conversion assumption counts for */
    Sums(Campaign campaign, Draws draws, double priorClicks) {
        this.means = new Means(campaign);
        this.draws = draws;
        this.priorClicks = priorClicks;
    }

    /** @param cost what the set costs */
    PlanTotals of(List<Forecast> chosen, Money cost) {
        if (chosen.isEmpty()) {
            return PlanTotals.NONE;
        }
        Map<Figure, double[]> cases = cases(chosen);
        Map<Figure, Spread> figures = new EnumMap<>(Figure.class);
        cases.forEach((figure, sums) -> {
            double mean = chosen.stream()
                    .mapToDouble(forecast -> means.of(forecast, figure).orElse(0))
                    .sum();
            figures.put(figure, spread(sums, mean));
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

    private OptionalDouble breakEven(double paid, boolean priced) {
        OptionalDouble earned = means.earnedByOrder();
        return priced && earned.isPresent() && earned.getAsDouble() > 0
                ? OptionalDouble.of(paid / earned.getAsDouble())
                : OptionalDouble.empty();
    }

    /** Sums by case, for the figures that are known for everybody chosen: a sum over a part is never shown as one over all. */
    private Map<Figure, double[]> cases(List<Forecast> chosen) {
        Map<Figure, double[]> cases = new EnumMap<>(Figure.class);
        for (Figure figure : COUNTS) {
            if (chosen.stream().allMatch(forecast -> forecast.figure(figure).isPresent())) {
                cases.put(figure, new double[Draws.CASES]);
            }
        }
        for (int creator = 0; creator < chosen.size(); creator++) {
            Forecast forecast = chosen.get(creator);
            double[] own =
                    draws.own(forecast.account() + " " + forecast.deliverable().id());
            cases.forEach((figure, sums) -> add(forecast, figure, own, sums));
        }
        double[] orders = cases.get(Figure.CONVERSIONS);
        if (orders != null) {
            means.paidByOrder().ifPresent(paid -> cases.put(Figure.REVENUE, times(orders, paid)));
            means.earnedByOrder().ifPresent(earned -> cases.put(Figure.CONTRIBUTION, times(orders, earned)));
        }
        return cases;
    }

    private void add(Forecast forecast, Figure figure, double[] own, double[] sums) {
        Drivers drivers = forecast.drivers();
        Drivers.Drawn drawn =
                switch (figure) {
                    case REACH, REACH_IN_MARKETS -> drivers.reach();
                    case VIEWS, VIEWS_IN_MARKETS -> drivers.views();
                    case ENGAGEMENTS -> drivers.engagements();
                    default -> drivers.seen();
                };
        double factor =
                switch (figure) {
                    case REACH_IN_MARKETS, VIEWS_IN_MARKETS ->
                        drivers.inMarkets().orElse(0);
                    case CLICKS, CONVERSIONS -> drivers.clickRate().orElse(0);
                    default -> 1;
                };
        double rate = drivers.conversionRate().orElse(0);
        for (int i = 0; i < sums.length; i++) {
            double count = factor * drawn.at(drawn.shared() ? draws.shared(i) : own[i]);
            sums[i] += figure == Figure.CONVERSIONS ? count * draws.rate(i, rate, priorClicks) : count;
        }
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
