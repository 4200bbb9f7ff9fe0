package dev.rapport.scoring.plan;

import dev.rapport.judged.Assumption;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Sourced;
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
    private final Samples samples;
    private final Optional<Everybody> everybody;
    private final Overlaps overlaps;

    /**
     * People.
     *
     * @param offers all that could be bought
     * @param firsts the first deliverable that a creator is asked for
     * @param samples of those who commented on the accounts that may be chosen
     * @param everybody what is true of all, where these are some of them
     */
    People(
            Means means,
            PlanSettings settings,
            List<Offer> offers,
            IntFunction<Optional<Forecast>> firsts,
            Samples samples,
            Optional<Everybody> everybody) {
        this.everybody = everybody;
        this.samples = samples;
        this.firsts = firsts;
        this.means = means;
        this.settings = settings;
        this.offers = offers;
        this.overlaps = everybody.map(Everybody::overlaps).orElseGet(() -> overlaps(samples, usual(Figure.REACH)));
    }

    /** The audiences by a figure. */
    SharedAudience audience(Figure figure) {
        Overlaps shared = overlaps(figure);
        return everybody
                .map(all -> new SharedAudience(all.pools().getOrDefault(figure, Map.of()), shared.isAny()))
                .orElseGet(() -> new SharedAudience(valued(offers, figure), usual(figure), shared));
    }

    /** What two usual creators have in common; nothing where a figure does not count people. */
    private Overlaps overlaps(Figure figure) {
        return Worth.PEOPLE.contains(figure) ? overlaps : Overlaps.NONE;
    }

    /**
     * What two usual creators of more than these offers have in common.
     *
     * @param reached one deliverable of each creator, worth the people whom it reaches
     */
    Overlaps overlaps(Samples all, List<Offer> reached) {
        return settings.overlap() == 0
                ? Overlaps.NONE
                : Overlaps.of(
                        settings.overlap(), all.pools(settings.fewestShared()), SharedAudience.byPlatform(reached));
    }

    Samples samples() {
        return samples;
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
        List<Assumption> assumptions =
                new ArrayList<>(shared(chosen, pack.sourced(ReservedParameters.AUDIENCE_OVERLAP)));
        if (settings.repeated() > 0
                && chosen.stream().anyMatch(offer -> offer.parts().size() > 1)) {
            assumptions.add(Assumption.ofPack(
                    Assumption.Kind.REPEATED,
                    pack.sourced(ReservedParameters.REPEATED_AUDIENCE),
                    Value.of(settings.repeated())));
        }
        return assumptions;
    }

    /** What creators share: of each platform by itself, as soon as it was counted on one of them. */
    private List<Assumption> shared(List<Offer> chosen, Sourced assumed) {
        Map<String, List<Offer>> byPlatform = new TreeMap<>();
        chosen.forEach(offer -> byPlatform
                .computeIfAbsent(SharedAudience.platform(offer), unused -> new ArrayList<>())
                .add(offer));
        byPlatform.values().removeIf(some -> some.size() < 2);
        Overlaps shared = overlaps(Figure.REACH);
        boolean isCounted = byPlatform.keySet().stream()
                .anyMatch(platform -> shared.counted().containsKey(platform));
        double lost = 1 - left(chosen);
        if (byPlatform.isEmpty() || lost <= 0 || !shared.isAny()) {
            return List.of();
        }
        if (!isCounted) {
            return List.of(Assumption.ofPack(
                    Assumption.Kind.SHARED_AUDIENCE, assumed, Value.of(settings.overlap()), Value.of(lost)));
        }
        List<Assumption> all = new ArrayList<>();
        byPlatform.forEach((platform, some) -> all.add(shared.counted(platform)
                .map(counted -> measured(platform, counted, 1 - left(some)))
                .orElseGet(() -> Assumption.ofPack(
                        Assumption.Kind.SHARED_AUDIENCE,
                        assumed,
                        Value.of(settings.overlap()),
                        Value.of(1 - left(some)),
                        Value.of(platform)))));
        return all;
    }

    private static Assumption measured(String platform, Overlaps.Counted counted, double lost) {
        return Assumption.measured(
                Assumption.Kind.SHARED_MEASURED,
                Value.of(platform),
                Value.of(counted.share()),
                Value.of(counted.least()),
                Value.of(counted.most()),
                Value.of(lost),
                Value.of(counted.pool().shared()),
                Value.of(counted.pool().creators()));
    }

    /** The share of their plain sum that is different people, of the figure on which most are lost. */
    private double left(List<Offer> some) {
        return different(some).values().stream()
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(1);
    }

    private List<Offer> valued(List<Offer> some, Figure figure) {
        Worth worth = new Worth(means, figure, settings.repeated());
        return some.stream()
                .map(offer -> new Offer(offer.creator(), offer.parts(), offer.cost(), worth.of(offer.parts())))
                .toList();
    }
}
