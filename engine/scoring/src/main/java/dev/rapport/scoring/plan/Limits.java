package dev.rapport.scoring.plan;

import dev.rapport.judged.Campaign;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.facts.Fact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** The campaign's limits as the solver counts them. */
final class Limits {

    private final Campaign.PlanLimits limits;
    private final List<Offer> offers;
    private final List<Judgement> judgements;

    Limits(Campaign.PlanLimits limits, List<Offer> offers, List<Judgement> judgements) {
        this.limits = limits;
        this.offers = offers;
        this.judgements = judgements;
    }

    List<Limit> all() {
        List<Limit> all = new ArrayList<>();
        if (limits.maxCreators().isPresent()) {
            all.add(new Limit(
                    "maxCreators", "", 0, limits.maxCreators().getAsInt(), those((offer, judgement) -> true)));
        }
        most("maxPerPlatform", limits.maxPerPlatform(), all, Limits::isOn);
        most("maxPerTier", limits.maxPerTier(), all, (name, one) -> one.judgement()
                .decision()
                .tier()
                .equals(name));
        least("minPerNiche", limits.minPerNiche(), all, (name, one) -> List.of(
                        one.judgement().candidate().text(Fact.NICHES).split(", ", -1))
                .contains(name));
        least("minPerMarket", limits.minPerMarket(), all, (name, one) -> one.judgement()
                .candidate()
                .text(Fact.COUNTRY)
                .equalsIgnoreCase(name));
        return all;
    }

    private record Looked(Offer offer, Judgement judgement) {}

    private static boolean isOn(String platform, Looked one) {
        return one.offer().forecast().account().platform().equalsIgnoreCase(platform);
    }

    private void most(String kind, Map<String, Integer> counts, List<Limit> all, BiPredicate<String, Looked> counted) {
        counts.forEach((name, most) -> all.add(new Limit(kind, name, 0, most, those(name, counted))));
    }

    private void least(
            String kind, Map<String, Campaign.Least> counts, List<Limit> all, BiPredicate<String, Looked> counted) {
        counts.forEach((name, least) -> {
            if (least.share() > 0) {
                BitSet some = those(name, counted);
                BitSet others = those((offer, judgement) -> true);
                others.andNot(some);
                all.add(Limit.share(kind, name, least.share(), some, others));
            } else if (least.creators() > 0) {
                all.add(new Limit(kind, name, least.creators(), Integer.MAX_VALUE, those(name, counted)));
            }
        });
    }

    private BitSet those(String name, BiPredicate<String, Looked> counted) {
        return those((offer, judgement) -> counted.test(name, new Looked(offer, judgement)));
    }

    private BitSet those(BiPredicate<Offer, Judgement> counted) {
        BitSet some = new BitSet();
        for (int i = 0; i < offers.size(); i++) {
            some.set(i, counted.test(offers.get(i), judgements.get(offers.get(i).creator())));
        }
        return some;
    }
}
