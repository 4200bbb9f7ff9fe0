package dev.rapport.scoring.rules.whatif;

import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * A fact that can be moved, with what moves along.
 *
 * @param shown the fact that people read
 * @param now its value
 * @param thresholds values at which a rule changes its mind
 */
record Lever(Fact shown, double now, Set<Double> thresholds) {

    /** Facts that a creator, or a talk with one, could change; what stages set, and what nobody can move, is not among them. */
    static final List<Fact> MOVABLE = List.of(
            Fact.ENGAGEMENT_RATE,
            Fact.AUDIENCE_IN_MARKETS,
            Fact.AUDIENCE_IN_AGE,
            Fact.AUDIENCE_IN_GENDER,
            Fact.AUDIENCE_QUALITY,
            Fact.NICHE_SHARE,
            Fact.VALUES_MATCH,
            Fact.SPONSORED_SHARE,
            Fact.UNDISCLOSED_SUSPECTS,
            Fact.SAFETY_HITS,
            Fact.EXCLUSION_HITS,
            Fact.RIVAL_MENTIONS,
            Fact.CREATOR_REPLY_RATE,
            Fact.COMMENT_SHARE,
            Fact.COMMENT_QUALITY,
            Fact.FOLLOWER_JUMPS,
            Fact.DAYS_SINCE_LAST_POST,
            Fact.DAYS_SINCE_COLLABORATION,
            Fact.FOLLOWERS);

    /** The facts that are known and that some rule looks at, and the fee. */
    static List<Lever> of(Candidate judged, Map<Fact, Set<Double>> thresholds) {
        List<Lever> levers = new ArrayList<>();
        for (Fact fact : MOVABLE) {
            OptionalDouble now = judged.known(fact);
            if (now.isPresent() && thresholds.containsKey(fact)) {
                levers.add(new Lever(fact, now.getAsDouble(), thresholds.getOrDefault(fact, Set.of())));
            }
        }
        fee(judged, thresholds, levers);
        return levers;
    }

    /** The fee moves its ratio to the fair price and the cost of an engagement along. */
    private static void fee(Candidate judged, Map<Fact, Set<Double>> thresholds, List<Lever> levers) {
        OptionalDouble fee = judged.known(Fact.FEE);
        if (fee.isEmpty() || fee.getAsDouble() <= 0) {
            return;
        }
        Set<Double> fees = new TreeSet<>();
        for (Fact moved : List.of(Fact.FEE_TO_FAIR_PRICE, Fact.COST_PER_ENGAGEMENT)) {
            OptionalDouble now = judged.known(moved);
            if (now.isPresent() && now.getAsDouble() > 0) {
                thresholds
                        .getOrDefault(moved, Set.of())
                        .forEach(at -> fees.add(fee.getAsDouble() * at / now.getAsDouble()));
            }
        }
        levers.add(new Lever(Fact.FEE, fee.getAsDouble(), fees));
    }

    Candidate apply(Candidate candidate, double value) {
        Candidate.Builder moved = candidate.toBuilder();
        moved.set(shown, value);
        if (shown == Fact.FEE) {
            for (Fact along : List.of(
                    Fact.FEE_TO_FAIR_PRICE,
                    Fact.COST_PER_ENGAGEMENT,
                    Fact.COST_PER_THOUSAND_VIEWS,
                    Fact.EXPECTED_COST)) {
                candidate.known(along).ifPresent(before -> moved.set(along, before * value / now));
            }
        }
        return moved.build();
    }
}
