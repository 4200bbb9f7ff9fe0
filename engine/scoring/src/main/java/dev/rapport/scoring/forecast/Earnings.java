package dev.rapport.scoring.forecast;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Assumption;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Range;
import dev.rapport.judged.Sourced;
import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;

/** Clicks, orders and what is left of them: worked out from the doubts of what is seen and of how many clicks become orders. */
final class Earnings {

    private final Campaign campaign;
    private final ForecastSettings settings;
    /** Few pairs of mean and weight occur in a run, so their parts are kept. */
    private final Map<Rate, double[]> rates = new ConcurrentHashMap<>();

    Earnings(Campaign campaign, ForecastSettings settings) {
        this.campaign = campaign;
        this.settings = settings;
    }

    /** What was earned, as far as it is known. */
    record Result(Map<Figure, Range> figures, OptionalDouble lossProbability, OptionalDouble breakEvenConversions) {}

    /**
     * Earnings.
     *
     * @param seen views, or people reached
     */
    Result of(Optional<LogNormal> seen, Forecaster.Asked asked, Optional<Money> cost, List<Assumption> assumptions) {
        Candidate candidate = asked.candidate();
        Map<Figure, Range> figures = new EnumMap<>(Figure.class);
        OptionalDouble breakEven = breakEven(cost);
        OptionalDouble clickRate = candidate.known(Fact.CLICK_RATE);
        if (seen.isEmpty() || clickRate.isEmpty()) {
            return new Result(figures, OptionalDouble.empty(), breakEven);
        }
        figures.put(Figure.CLICKS, seen.get().range().map(count -> count * clickRate.getAsDouble()));
        assumptions.add(assumption(
                Assumption.Kind.CLICK_RATE,
                clickRate.getAsDouble(),
                campaign.assumptions().clickRate(),
                asked.source(Fact.CLICK_RATE)));
        OptionalDouble conversionRate = candidate.known(Fact.CONVERSION_RATE);
        if (conversionRate.isEmpty()) {
            return new Result(figures, OptionalDouble.empty(), breakEven);
        }
        assumptions.add(assumption(
                Assumption.Kind.CONVERSION_RATE,
                conversionRate.getAsDouble(),
                campaign.assumptions().conversionRate(),
                asked.source(Fact.CONVERSION_RATE)));
        double[] parts = rates.computeIfAbsent(
                new Rate(conversionRate.getAsDouble(), settings.conversionPriorClicks()), Rate::parts);
        Orders orders = new Orders(seen.get(), clickRate.getAsDouble(), parts);
        figures.put(Figure.CONVERSIONS, orders.range());
        return new Result(figures, money(orders, cost, figures), breakEven);
    }

    /** Money rises with orders, so that each figure's quantiles follow from theirs. */
    private OptionalDouble money(Orders orders, Optional<Money> cost, Map<Figure, Range> figures) {
        OptionalDouble price = price();
        Range sold = figures.getOrDefault(Figure.CONVERSIONS, new Range(0, 0, 0));
        if (price.isEmpty()) {
            return OptionalDouble.empty();
        }
        figures.put(Figure.REVENUE, sold.map(count -> count * price.getAsDouble()));
        OptionalDouble margin = campaign.product().margin();
        if (margin.isEmpty()) {
            return OptionalDouble.empty();
        }
        double earned = price.getAsDouble() * margin.getAsDouble();
        figures.put(Figure.CONTRIBUTION, sold.map(count -> count * earned));
        if (cost.isEmpty() || cost.get().amount().signum() <= 0) {
            return OptionalDouble.empty();
        }
        double paid = cost.get().amount().doubleValue();
        figures.put(Figure.ROI, sold.map(count -> (count * earned - paid) / paid));
        return OptionalDouble.of(earned > 0 ? Normal.told(orders.atMost(paid / earned)) : 1);
    }

    /** Orders that earn the cost back. */
    private OptionalDouble breakEven(Optional<Money> cost) {
        OptionalDouble price = price();
        OptionalDouble margin = campaign.product().margin();
        if (cost.isEmpty() || price.isEmpty() || margin.isEmpty() || price.getAsDouble() * margin.getAsDouble() <= 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(cost.get().amount().doubleValue() / (price.getAsDouble() * margin.getAsDouble()));
    }

    private OptionalDouble price() {
        return campaign.product()
                .price()
                .map(money -> OptionalDouble.of(money.amount().doubleValue()))
                .orElse(OptionalDouble.empty());
    }

    private static Assumption assumption(Assumption.Kind kind, double rate, OptionalDouble ofCampaign, Sourced ofPack) {
        return ofCampaign.isPresent()
                ? Assumption.ofCampaign(kind, Value.of(rate))
                : Assumption.ofPack(kind, ofPack, Value.of(rate));
    }
}
