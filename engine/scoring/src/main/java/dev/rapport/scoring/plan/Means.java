package dev.rapport.scoring.plan;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Drivers;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.scoring.forecast.ForecastSettings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What a deliverable is expected to bring: the mean, which adds up over creators as medians do not. */
final class Means {

    private final OptionalDouble earnedByOrder;
    private final OptionalDouble marginOfOrder;
    private final OptionalDouble paidByOrder;

    Means(Campaign campaign, ForecastSettings.Money money) {
        this.paidByOrder = campaign.product()
                .price()
                .map(Money::amount)
                .map(amount -> OptionalDouble.of(amount.doubleValue()))
                .orElse(OptionalDouble.empty());
        OptionalDouble margin = campaign.product().margin();
        this.marginOfOrder = paidByOrder.isPresent() && margin.isPresent()
                ? OptionalDouble.of(paidByOrder.getAsDouble() * margin.getAsDouble())
                : OptionalDouble.empty();
        this.earnedByOrder = marginOfOrder.isPresent()
                ? OptionalDouble.of(marginOfOrder.getAsDouble() * (1 - money.refundRate()))
                : OptionalDouble.empty();
    }

    /** What an order that is kept earns, empty when the campaign does not say. */
    OptionalDouble marginOfOrder() {
        return marginOfOrder;
    }

    /** What an order earns, those that come back counted in; empty when the campaign does not say. */
    OptionalDouble earnedByOrder() {
        return earnedByOrder;
    }

    /** What an order costs the customer, empty when the campaign does not say. */
    OptionalDouble paidByOrder() {
        return paidByOrder;
    }

    /** The mean of a figure, empty when it cannot be forecast. */
    OptionalDouble of(Forecast forecast, Figure figure) {
        if (forecast.figure(figure).isEmpty()) {
            return OptionalDouble.empty();
        }
        Drivers drivers = forecast.drivers();
        return switch (figure) {
            case REACH -> mean(drivers.reach());
            case REACH_IN_MARKETS -> times(mean(drivers.reach()), drivers.inMarkets());
            case VIEWS -> mean(drivers.views());
            case VIEWS_IN_MARKETS -> times(mean(drivers.views()), drivers.inMarkets());
            case ENGAGEMENTS -> mean(drivers.engagements());
            case CLICKS -> clicks(drivers);
            case CONVERSIONS -> orders(drivers);
            case REVENUE -> times(orders(drivers), paidByOrder);
            case CONTRIBUTION -> times(orders(drivers), earnedByOrder);
            case COST ->
                forecast.cost()
                        .map(cost -> OptionalDouble.of(cost.amount().doubleValue()))
                        .orElse(OptionalDouble.empty());
            case ROI -> OptionalDouble.empty();
        };
    }

    /** The mean of each figure that can be forecast. */
    Map<Figure, Double> all(Forecast forecast) {
        Map<Figure, Double> all = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            of(forecast, figure).ifPresent(mean -> all.put(figure, mean));
        }
        return all;
    }

    /** What several deliverables are expected to earn together, empty when that of one cannot be forecast. */
    OptionalDouble contribution(List<Forecast> parts) {
        double sum = 0;
        for (Forecast part : parts) {
            OptionalDouble one = of(part, Figure.CONTRIBUTION);
            if (one.isEmpty()) {
                return OptionalDouble.empty();
            }
            sum += one.getAsDouble();
        }
        return OptionalDouble.of(sum);
    }

    private static OptionalDouble clicks(Drivers drivers) {
        return times(mean(drivers.seen()), drivers.clickRate());
    }

    private static OptionalDouble orders(Drivers drivers) {
        return times(clicks(drivers), drivers.conversionRate());
    }

    private static OptionalDouble mean(Drivers.Drawn drawn) {
        return drawn.isKnown() ? OptionalDouble.of(drawn.mean()) : OptionalDouble.empty();
    }

    private static OptionalDouble times(OptionalDouble a, OptionalDouble b) {
        return a.isPresent() && b.isPresent()
                ? OptionalDouble.of(a.getAsDouble() * b.getAsDouble())
                : OptionalDouble.empty();
    }
}
