package dev.rapport.scoring.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** When every own post was published and how many answered it: twenty bytes each, so that a million posts are no burden. */
public final class Reactions {

    private static final long NO_TIME = Long.MIN_VALUE;

    private long[] seconds = new long[16];
    private int[] nanos = new int[16];
    private double[] engagements = new double[16];
    private int size;
    private boolean any;

    Reactions() {}

    void add(Optional<Instant> time, double engaged) {
        any = true;
        if (Double.isNaN(engaged)) {
            return;
        }
        if (size == seconds.length) {
            int larger = size + (size >> 1);
            seconds = Arrays.copyOf(seconds, larger);
            nanos = Arrays.copyOf(nanos, larger);
            engagements = Arrays.copyOf(engagements, larger);
        }
        seconds[size] = time.map(Instant::getEpochSecond).orElse(NO_TIME);
        nanos[size] = time.map(Instant::getNano).orElse(0);
        engagements[size++] = engaged;
    }

    /** Whether there was no own post at all. */
    boolean isEmpty() {
        return !any;
    }

    /** All that are known. */
    double[] engagements() {
        return Arrays.copyOf(engagements, size);
    }

    /** Whether a post that was answered more than this often was published at a time, or less than so many hours and one before. */
    boolean isAbove(double least, Instant time, int hours) {
        for (int i = 0; i < size; i++) {
            if (engagements[i] > least && seconds[i] != NO_TIME) {
                Instant posted = Instant.ofEpochSecond(seconds[i], nanos[i]);
                if (!posted.isAfter(time) && Duration.between(posted, time).toHours() <= hours) {
                    return true;
                }
            }
        }
        return false;
    }
}
