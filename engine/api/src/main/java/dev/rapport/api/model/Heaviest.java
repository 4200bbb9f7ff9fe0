package dev.rapport.api.model;

import java.util.Arrays;
import java.util.List;

/** Sorts reasons as {@link Reason#BY_WEIGHT} does, with each weight worked out once: a decision has dozens, and there are many decisions. */
final class Heaviest {

    private Heaviest() {}

    private record Weighed(double weight, Reason reason) implements Comparable<Weighed> {

        @Override
        public int compareTo(Weighed other) {
            // Rounding to a double keeps the order and may only make two weights equal: then the exact ones decide.
            int heavier = Double.compare(other.weight, weight);
            if (heavier != 0) {
                return heavier;
            }
            return weight == 0
                            && reason.points().signum() == 0
                            && other.reason.points().signum() == 0
                    ? reason.rule().compareTo(other.reason.rule())
                    : Reason.BY_WEIGHT.compare(reason, other.reason);
        }
    }

    static List<Reason> first(List<Reason> reasons) {
        Weighed[] weighed = new Weighed[reasons.size()];
        for (int i = 0; i < weighed.length; i++) {
            Reason reason = reasons.get(i);
            weighed[i] = new Weighed(Math.abs(reason.points().doubleValue()), reason);
        }
        Arrays.sort(weighed);
        Reason[] sorted = new Reason[weighed.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = weighed[i].reason;
        }
        return List.of(sorted);
    }
}
