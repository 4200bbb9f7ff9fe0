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
 * @param share what a unit of the fee adds to the cost: 1 and the agency's share; a gift costs the same whatever the fee
 */
record Lever(Fact shown, double now, Set<Double> thresholds, double share) {

    /** A little beyond a threshold, for rules that want more than it. */
    private static final double BEYOND = 1e-6;

    /** Facts that grow with the cost as it does. */
    private static final List<Fact> BY_COST = List.of(Fact.COST_PER_ENGAGEMENT, Fact.COST_PER_THOUSAND_VIEWS);

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
    static List<Lever> of(Candidate judged, Map<Fact, Set<Double>> thresholds, double share) {
        List<Lever> levers = new ArrayList<>();
        for (Fact fact : MOVABLE) {
            OptionalDouble now = judged.known(fact);
            if (now.isPresent() && thresholds.containsKey(fact)) {
                levers.add(new Lever(fact, now.getAsDouble(), thresholds.getOrDefault(fact, Set.of()), share));
            }
        }
        fee(judged, thresholds, share, levers);
        return levers;
    }

    /** The fee moves its ratio to the fair price along, and with the cost what an engagement costs and what is earned. */
    private static void fee(Candidate judged, Map<Fact, Set<Double>> thresholds, double share, List<Lever> levers) {
        OptionalDouble fee = judged.known(Fact.FEE);
        if (fee.isEmpty() || fee.getAsDouble() <= 0) {
            return;
        }
        double now = fee.getAsDouble();
        Set<Double> fees = new TreeSet<>(thresholds.getOrDefault(Fact.FEE, Set.of()));
        judged.known(Fact.FEE_TO_FAIR_PRICE).ifPresent(ratio -> thresholds
                .getOrDefault(Fact.FEE_TO_FAIR_PRICE, Set.of())
                .forEach(at -> fees.add(now * at / ratio)));
        judged.known(Fact.EXPECTED_COST).ifPresent(cost -> {
            thresholds.getOrDefault(Fact.EXPECTED_COST, Set.of()).forEach(at -> fees.add(now + (at - cost) / share));
            for (Fact moved : BY_COST) {
                judged.known(moved).ifPresent(before -> thresholds
                        .getOrDefault(moved, Set.of())
                        .forEach(at -> fees.add(now + (cost * at / before - cost) / share)));
            }
            judged.known(Fact.EXPECTED_ROI).ifPresent(roi -> thresholds
                    .getOrDefault(Fact.EXPECTED_ROI, Set.of())
                    .forEach(at -> fees.add(now + (cost * (roi + 1) / (at + 1) - cost) / share)));
        });
        fees.removeIf(at -> !Double.isFinite(at) || at < 0);
        levers.add(new Lever(Fact.FEE, now, fees, share));
    }

    /** The smallest step that makes a difference beyond a value: one where people are counted. */
    double step(double at) {
        return shown == Fact.FOLLOWERS ? 1 : Math.abs(at) * BEYOND + BEYOND / 1000;
    }

    Candidate apply(Candidate candidate, double value) {
        Candidate.Builder moved = candidate.toBuilder();
        moved.set(shown, value);
        if (shown == Fact.FEE) {
            candidate
                    .known(Fact.FEE_TO_FAIR_PRICE)
                    .ifPresent(before -> moved.set(Fact.FEE_TO_FAIR_PRICE, before * value / now));
            candidate.known(Fact.EXPECTED_COST).ifPresent(cost -> {
                double after = cost + (value - now) * share;
                moved.set(Fact.EXPECTED_COST, after);
                for (Fact along : BY_COST) {
                    candidate.known(along).ifPresent(before -> moved.set(along, before * after / cost));
                }
                candidate
                        .known(Fact.EXPECTED_ROI)
                        .ifPresent(roi -> moved.set(Fact.EXPECTED_ROI, (roi + 1) * cost / after - 1));
            });
        }
        return moved.build();
    }
}
