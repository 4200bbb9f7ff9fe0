package dev.rapport.scoring.forecast;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Assumption;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Range;
import dev.rapport.judged.Sourced;
import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleFunction;

/** Clicks, orders and what is left of them: worked out from the doubts of what is seen and of how many clicks become orders. */
final class Earnings {

    /** Few pairs of rates occur in a run, so that what comes of them is kept. */
    private final Map<List<Double>, Factor> factors = new ConcurrentHashMap<>();

    private final Campaign campaign;
    private final ForecastSettings.Money settings;
    private final OwnResults own;

    Earnings(Campaign campaign, ForecastSettings.Money settings, OwnResults own) {
        this.campaign = campaign;
        this.settings = settings;
        this.own = own;
    }

    /** Clicks by what is seen and orders by clicks, as far as they are known. */
    record Rates(Optional<LearnedRate> clicks, Optional<LearnedRate> orders) {}

    /** What was earned, as far as it is known. */
    record Result(
            Map<Figure, Range> figures,
            Optional<Forecast.Orders> orders,
            OptionalDouble lossProbability,
            OptionalDouble breakEvenConversions) {}

    /** The table's rates, moved by own results of before; what the campaign says holds as it is. */
    Rates rates(Forecaster.Asked asked) {
        Candidate candidate = asked.candidate();
        String platform = asked.account().ref().platform();
        String tier = candidate.text(Fact.TIER);
        return new Rates(
                rate(candidate.known(Fact.CLICK_RATE), campaign.assumptions().clickRate(), settings.clickPriorViews())
                        .or(() ->
                                learned(candidate.known(Fact.CLICK_RATE), table -> own.clicks(table, platform, tier))),
                rate(
                                candidate.known(Fact.CONVERSION_RATE),
                                campaign.assumptions().conversionRate(),
                                settings.conversionPriorClicks())
                        .or(() -> learned(
                                candidate.known(Fact.CONVERSION_RATE),
                                table -> own.conversion(table, platform, tier))));
    }

    private static Optional<LearnedRate> rate(OptionalDouble known, OptionalDouble ofCampaign, double level) {
        return known.isPresent() && ofCampaign.isPresent()
                ? Optional.of(new LearnedRate(known.getAsDouble(), level))
                : Optional.empty();
    }

    private static Optional<LearnedRate> learned(OptionalDouble table, DoubleFunction<LearnedRate> own) {
        return table.isPresent() ? Optional.of(own.apply(table.getAsDouble())) : Optional.empty();
    }

    /**
     * Earnings.
     *
     * @param seen views, or people reached
     */
    Result of(
            Optional<LogNormal> seen,
            Forecaster.Asked asked,
            Rates rates,
            Optional<Money> cost,
            List<Assumption> assumptions) {
        Map<Figure, Range> figures = new EnumMap<>(Figure.class);
        OptionalDouble breakEven = breakEven(cost);
        if (seen.isEmpty() || rates.clicks().isEmpty()) {
            return new Result(figures, Optional.empty(), OptionalDouble.empty(), breakEven);
        }
        LearnedRate clickRate = rates.clicks().get();
        Rate clicks = new Rate(clickRate.mean(), settings.clickStrength());
        figures.put(Figure.CLICKS, new Counted(seen.get(), factor(0, clicks)).range());
        assumptions.add(assumption(
                        Assumption.Kind.CLICK_RATE,
                        clickRate,
                        settings.clickPriorViews(),
                        campaign.assumptions().clickRate(),
                        asked.source(Fact.CLICK_RATE))
                .moving(clicks.spread()));
        if (rates.orders().isEmpty()) {
            return new Result(figures, Optional.empty(), OptionalDouble.empty(), breakEven);
        }
        LearnedRate orderRate = rates.orders().get();
        Rate orders = new Rate(orderRate.mean(), settings.nextStrength(orderRate.level()));
        assumptions.add(assumption(
                        Assumption.Kind.CONVERSION_RATE,
                        orderRate,
                        settings.conversionPriorClicks(),
                        campaign.assumptions().conversionRate(),
                        asked.source(Fact.CONVERSION_RATE))
                .moving(orders.spread()));
        Factor factor = factor(settings.campaignSpread(), clicks, orders);
        Counted sold = new Counted(seen.get(), factor);
        figures.put(Figure.CONVERSIONS, sold.range());
        double mean = seen.get().drawn(false).mean() * Math.min(1, clicks.mean()) * Math.min(1, orders.mean());
        Forecast.Orders told = new Forecast.Orders(mean, Normal.told(sold.atMost(0)));
        return new Result(figures, Optional.of(told), money(seen.get(), factor, sold, cost, figures), breakEven);
    }

    private Factor factor(double common, Rate... rates) {
        List<Double> key = new ArrayList<>(List.of(common));
        for (Rate rate : rates) {
            key.add(rate.mean());
            key.add(rate.strength());
        }
        return factors.computeIfAbsent(key, unused -> Factor.of(common, rates));
    }

    private OptionalDouble money(
            LogNormal seen, Factor factor, Counted sold, Optional<Money> cost, Map<Figure, Range> figures) {
        OptionalDouble price = price();
        if (price.isEmpty()) {
            return OptionalDouble.empty();
        }
        double value = price.getAsDouble();
        double spread = settings.orderValueSpread();
        Range revenue = spread > 0 ? sold.sums(spread) : sold.range();
        figures.put(Figure.REVENUE, revenue.map(sum -> sum * value));
        OptionalDouble margin = campaign.product().margin();
        if (margin.isEmpty()) {
            return OptionalDouble.empty();
        }
        double left = 1 - settings.refundRate();
        Counted kept = left < 1 && left > 0 ? new Counted(seen, factor.times(left)) : sold;
        Range net = left <= 0 ? Range.exactly(0) : left < 1 ? kept.sums(spread) : revenue;
        double earned = value * margin.getAsDouble();
        figures.put(Figure.CONTRIBUTION, net.map(sum -> sum * earned));
        if (cost.isEmpty() || cost.get().amount().signum() <= 0) {
            return OptionalDouble.empty();
        }
        double paid = cost.get().amount().doubleValue();
        figures.put(Figure.ROI, net.map(sum -> (sum * earned - paid) / paid));
        return OptionalDouble.of(earned > 0 && left > 0 ? Normal.told(kept.sumAtMost(paid / earned, spread)) : 1);
    }

    /** Orders that earn the cost back. */
    private OptionalDouble breakEven(Optional<Money> cost) {
        OptionalDouble price = price();
        OptionalDouble margin = campaign.product().margin();
        if (cost.isEmpty() || price.isEmpty() || margin.isEmpty()) {
            return OptionalDouble.empty();
        }
        double earned = price.getAsDouble() * margin.getAsDouble() * (1 - settings.refundRate());
        return earned > 0 ? OptionalDouble.of(cost.get().amount().doubleValue() / earned) : OptionalDouble.empty();
    }

    private OptionalDouble price() {
        return campaign.product()
                .price()
                .map(money -> OptionalDouble.of(money.amount().doubleValue()))
                .orElse(OptionalDouble.empty());
    }

    /** @param prior what the table counts for; what the rate rests on beyond that is own results */
    private static Assumption assumption(
            Assumption.Kind kind, LearnedRate rate, double prior, OptionalDouble ofCampaign, Sourced ofPack) {
        Value mean = Value.of(rate.mean());
        if (ofCampaign.isPresent()) {
            return Assumption.ofCampaign(kind, mean);
        }
        return rate.level() > prior
                ? Assumption.ofPack(kind, ofPack, mean, Value.of(rate.level() - prior), Value.of(prior))
                : Assumption.ofPack(kind, ofPack, mean);
    }
}
