package dev.rapport.scoring.plan;

import dev.rapport.judged.Campaign;
import dev.rapport.judged.Judgement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The campaign's limits as the solver counts them. */
final class Limits {

    private final Campaign.PlanLimits limits;

    Limits(Campaign.PlanLimits limits) {
        this.limits = limits;
    }

    List<Limit> of(List<Offer> offers, List<Judgement> judgements) {
        List<Limit> all = new ArrayList<>();
        if (limits.maxCreators().isPresent()) {
            BitSet everybody = new BitSet();
            everybody.set(0, offers.size());
            all.add(new Limit("maxCreators", "", 0, limits.maxCreators().getAsInt(), everybody));
        }
        return all;
    }
}
