package dev.rapport.scoring.plan;

import dev.rapport.judged.Assumption;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Value;
import dev.rapport.scoring.rules.pack.ReservedParameters;
import dev.rapport.scoring.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** How many different people a choice reaches, by each figure that counts people. */
final class People {

    private final Means means;
    private final PlanSettings settings;
    private final List<Offer> offers;
    private final IntFunction<Optional<Forecast>> firsts;
    private final Optional<Everybody> everybody;

    /**
     * People.
     *
     * @param offers all that could be bought
     * @param firsts the first deliverable that a creator is asked for
     * @param everybody what is true of all, where these are some of them
     */
    People(
            Means means,
            PlanSettings settings,
            List<Offer> offers,
            IntFunction<Optional<Forecast>> firsts,
            Optional<Everybody> everybody) {
        this.everybody = everybody;
        this.firsts = firsts;
        this.means = means;
        this.settings = settings;
        this.offers = offers;
    }

    /** The audiences by a figure. */
    SharedAudience audience(Figure figure) {
        double overlap = overlap(figure);
        return everybody
                .map(all -> new SharedAudience(all.pools().getOrDefault(figure, Map.of()), overlap))
                .orElseGet(() -> new SharedAudience(valued(offers, figure), valued(usual(), figure), overlap));
    }

    /** Share of people that two usual creators have in common; 0 where a figure does not count people. */
    double overlap(Figure figure) {
        return Worth.PEOPLE.contains(figure) ? settings.overlap() : 0;
    }

    /** One deliverable of each creator, worth what it brings of a figure. */
    List<Offer> usual(Figure figure) {
        return valued(usual(), figure);
    }

    /** One deliverable of each creator: the first that it was asked for. */
    private List<Offer> usual() {
        Map<Integer, Offer> first = new TreeMap<>();
        for (Offer offer : offers) {
            first.putIfAbsent(offer.creator(), offer);
        }
        return first.values().stream()
                .map(offer -> new Offer(
                        offer.creator(), firsts.apply(offer.creator()).orElse(offer.forecast()), offer.cost(), 0))
                .toList();
    }

    /** Of each figure that counts people: the share of the plain sum that is different people. */
    Map<Figure, Double> different(List<Offer> chosen) {
        Map<Figure, Double> different = new EnumMap<>(Figure.class);
        for (Figure figure : Worth.PEOPLE) {
            double plain = 0;
            for (Offer offer : chosen) {
                for (Forecast part : offer.parts()) {
                    plain += means.of(part, figure).orElse(0);
                }
            }
            if (plain > 0) {
                different.put(figure, audience(figure).people(valued(chosen, figure)) / plain);
            }
        }
        return different;
    }

    /**
     * What was assumed, as far as it moved something.
     *
     * @param pack says where its numbers come from
     */
    List<Assumption> assumptions(List<Offer> chosen, RulePack pack) {
        List<Assumption> assumptions = new ArrayList<>();
        double left = different(chosen).values().stream()
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(1);
        long platforms =
                chosen.stream().map(SharedAudience::platform).distinct().count();
        if (settings.overlap() > 0 && platforms < chosen.size() && left < 1) {
            assumptions.add(Assumption.ofPack(
                    Assumption.Kind.SHARED_AUDIENCE,
                    pack.sourced(ReservedParameters.AUDIENCE_OVERLAP),
                    Value.of(settings.overlap()),
                    Value.of(1 - left)));
        }
        if (settings.repeated() > 0
                && chosen.stream().anyMatch(offer -> offer.parts().size() > 1)) {
            assumptions.add(Assumption.ofPack(
                    Assumption.Kind.REPEATED,
                    pack.sourced(ReservedParameters.REPEATED_AUDIENCE),
                    Value.of(settings.repeated())));
        }
        return assumptions;
    }

    private List<Offer> valued(List<Offer> some, Figure figure) {
        Worth worth = new Worth(means, figure, settings.repeated());
        return some.stream()
                .map(offer -> new Offer(offer.creator(), offer.parts(), offer.cost(), worth.of(offer.parts())))
                .toList();
    }
}
