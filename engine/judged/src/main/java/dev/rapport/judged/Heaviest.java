package dev.rapport.judged;

import java.util.List;

/**
 * Sorts reasons as {@link Reason#BY_WEIGHT} does, with each weight worked out once: a decision has dozens, there are many decisions, and
 * the lines of a stage come in the order of their rules, so that putting each in its place is quick.
 */
final class Heaviest {

    /** So many digits survive the way through a double: then equal doubles are equal numbers. */
    private static final int EXACT = 15;
    /** Beyond so many lines a sort that grows slower is better. */
    private static final int FEW = 200;

    private Heaviest() {}

    static List<Reason> first(List<Reason> reasons) {
        if (reasons.size() > FEW) {
            return reasons.stream().sorted(Reason.BY_WEIGHT).toList();
        }
        Reason[] sorted = new Reason[reasons.size()];
        double[] weights = new double[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            Reason reason = reasons.get(i);
            double weight = Math.abs(reason.points().doubleValue());
            int at = i;
            while (at > 0 && goesBefore(weight, reason, weights[at - 1], sorted[at - 1])) {
                weights[at] = weights[at - 1];
                sorted[at] = sorted[at - 1];
                at--;
            }
            weights[at] = weight;
            sorted[at] = reason;
        }
        return List.of(sorted);
    }

    private static boolean goesBefore(double weight, Reason reason, double otherWeight, Reason other) {
        if (weight != otherWeight) {
            return weight > otherWeight;
        }
        return reason.points().precision() <= EXACT && other.points().precision() <= EXACT
                ? reason.rule().compareTo(other.rule()) < 0
                : Reason.BY_WEIGHT.compare(reason, other) < 0;
    }
}
