package dev.rapport.scoring.overlap;

import dev.rapport.judged.PeopleSample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Who is in more than one sample. */
final class SharedHashes {

    private SharedHashes() {}

    /** A sample that is read from its least hash on. */
    private static final class Reading {
        private final PeopleSample sample;
        private final int place;
        private int at;

        Reading(PeopleSample sample, int place) {
            this.sample = sample;
            this.place = place;
        }

        long hash() {
            return sample.hash(at);
        }
    }

    /** Of each person who is in two samples or more: their places, ascending. */
    static List<int[]> of(List<PeopleSample> samples) {
        PriorityQueue<Reading> next =
                new PriorityQueue<>(Comparator.comparingLong(Reading::hash).thenComparingInt(one -> one.place));
        for (int i = 0; i < samples.size(); i++) {
            advance(new Reading(samples.get(i), i), next);
        }
        List<int[]> shared = new ArrayList<>();
        int[] places = new int[samples.size()];
        while (!next.isEmpty()) {
            long hash = next.element().hash();
            int size = 0;
            while (!next.isEmpty() && next.element().hash() == hash) {
                Reading one = next.remove();
                places[size++] = one.place;
                one.at++;
                advance(one, next);
            }
            if (size > 1) {
                shared.add(Arrays.copyOf(places, size));
            }
        }
        return shared;
    }

    private static void advance(Reading one, PriorityQueue<Reading> next) {
        if (one.at < one.sample.size()) {
            next.add(one);
        }
    }
}
