package dev.rapport.scoring.judging;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Money;
import dev.rapport.judged.Assumption;
import dev.rapport.judged.Drivers;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Range;
import dev.rapport.judged.Sourced;
import dev.rapport.judged.Value;
import dev.rapport.judged.packed.Codes;
import dev.rapport.judged.packed.PackedInput;
import dev.rapport.judged.packed.PackedOutput;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.tree.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Forecasts as few bytes. The pack's sources, which are long and few, are told by their number. */
final class ForecastCodec {

    private static final Figure[] FIGURES = Figure.values();
    private static final Assumption.Kind[] KINDS = Assumption.Kind.values();
    private static final Assumption.Origin[] ORIGINS = Assumption.Origin.values();

    private final List<String> sources = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    ForecastCodec(RulePack pack) {
        for (Rule rule : pack.rules()) {
            Sourced sourced = rule.sourced();
            if (places.putIfAbsent(sourced.source(), sources.size()) == null) {
                sources.add(sourced.source());
            }
        }
    }

    void write(List<Forecast> forecasts, AccountRef usual, PackedOutput out) {
        out.number(forecasts.size());
        for (Forecast forecast : forecasts) {
            out.ref(forecast.account(), usual);
            out.number(Codes.DELIVERABLES.of(forecast.deliverable()));
            out.number(forecast.figures().size());
            forecast.figures().forEach((figure, range) -> {
                out.number(figure.ordinal());
                range(range, out);
            });
            out.truth(forecast.cost().isPresent());
            forecast.cost().ifPresent(cost -> {
                out.text(cost.amount().toPlainString());
                out.text(cost.currency().getCurrencyCode());
            });
            out.decimal(forecast.lossProbability());
            out.decimal(forecast.breakEvenConversions());
            out.number(forecast.posts());
            out.decimal(forecast.sponsoredRatio());
            out.truth(forecast.orders().isPresent());
            forecast.orders().ifPresent(orders -> {
                out.decimal(orders.mean());
                out.decimal(orders.zero());
            });
            out.number(forecast.assumptions().size());
            forecast.assumptions().forEach(one -> assumption(one, out));
            drivers(forecast.drivers(), out);
        }
    }

    List<Forecast> read(AccountRef usual, PackedInput in) throws IOException {
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = in.size(); i > 0; i--) {
            AccountRef account = in.ref(usual);
            var deliverable = Codes.DELIVERABLES.value(in.size());
            Map<Figure, Range> figures = new EnumMap<>(Figure.class);
            for (int j = in.size(); j > 0; j--) {
                figures.put(FIGURES[in.size()], range(in));
            }
            Optional<Money> cost = in.truth() ? Optional.of(Money.of(in.text(), in.text())) : Optional.empty();
            var loss = in.decimal();
            var breakEven = in.decimal();
            int posts = in.size();
            double sponsored = in.exact();
            Optional<Forecast.Orders> orders =
                    in.truth() ? Optional.of(new Forecast.Orders(in.exact(), in.exact())) : Optional.empty();
            List<Assumption> assumptions = new ArrayList<>();
            for (int j = in.size(); j > 0; j--) {
                assumptions.add(assumption(in));
            }
            forecasts.add(new Forecast(
                    account,
                    deliverable,
                    figures,
                    cost,
                    loss,
                    breakEven,
                    posts,
                    sponsored,
                    orders,
                    assumptions,
                    drivers(in)));
        }
        return forecasts;
    }

    private static void range(Range range, PackedOutput out) {
        boolean exact = range.p10() == range.p90();
        out.truth(exact);
        out.decimal(range.p10());
        if (!exact) {
            out.decimal(range.p50());
            out.decimal(range.p90());
        }
    }

    private static Range range(PackedInput in) throws IOException {
        return in.truth() ? Range.exactly(in.exact()) : new Range(in.exact(), in.exact(), in.exact());
    }

    private void assumption(Assumption one, PackedOutput out) {
        out.number(one.kind().ordinal());
        out.number(one.values().size());
        for (Value value : one.values()) {
            boolean isNumber = value instanceof Value.Number;
            out.truth(isNumber);
            if (value instanceof Value.Number number) {
                out.decimal(number.number());
            } else {
                out.text(value == Value.unknown() ? "" : value.plain());
            }
        }
        out.number(one.origin().ordinal());
        int place = places.getOrDefault(one.source(), -1);
        out.number(place + 1L);
        if (place < 0) {
            out.text(one.source());
        }
        out.text(one.grade());
        out.decimal(one.swing());
    }

    private Assumption assumption(PackedInput in) throws IOException {
        Assumption.Kind kind = KINDS[in.size()];
        List<Value> values = new ArrayList<>();
        for (int i = in.size(); i > 0; i--) {
            values.add(in.truth() ? Value.of(in.exact()) : Value.of(in.text()));
        }
        Assumption.Origin origin = ORIGINS[in.size()];
        int place = in.size() - 1;
        String source = place < 0 ? in.text() : sources.get(place);
        return new Assumption(kind, values, origin, source, in.text(), in.decimal());
    }

    private static void drivers(Drivers drivers, PackedOutput out) {
        drawn(drivers.seen(), out);
        drawn(drivers.views(), out);
        drawn(drivers.reach(), out);
        drawn(drivers.engagements(), out);
        out.decimal(drivers.clickRate());
        out.decimal(drivers.conversionRate());
        out.decimal(drivers.conversionLevel());
        out.decimal(drivers.inMarkets());
    }

    private static Drivers drivers(PackedInput in) throws IOException {
        return new Drivers(
                drawn(in), drawn(in), drawn(in), drawn(in), in.decimal(), in.decimal(), in.decimal(), in.decimal());
    }

    private static void drawn(Drivers.Drawn drawn, PackedOutput out) {
        out.truth(drawn.isKnown());
        if (drawn.isKnown()) {
            out.decimal(drawn.mu());
            out.decimal(drawn.sigma());
            out.truth(drawn.shared());
        }
    }

    private static Drivers.Drawn drawn(PackedInput in) throws IOException {
        return in.truth() ? new Drivers.Drawn(in.exact(), in.exact(), in.truth()) : Drivers.Drawn.UNKNOWN;
    }
}
