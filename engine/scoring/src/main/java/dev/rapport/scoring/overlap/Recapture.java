package dev.rapport.scoring.overlap;

import dev.rapport.judged.PeopleSample;
import dev.rapport.scoring.metrics.Statistics;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Counts the people who comment on a platform as one counts fish in a lake: of two samples of n1 and n2 out of A people {@code n1 * n2 / A} are
 * expected in both. Over all pairs of creators {@code A = sum(n1 * n2) / (S * (1 + 1 / m))}, S being those who were found in both; m is what S is
 * worth as evidence, for somebody who comments on many accounts is in many pairs at once, and sizes of large accounts are themselves
 * estimated. After Lincoln and Petersen, with Chapman's correction (1951). People who comment much are found twice more easily, so
 * that A is rather too small.
 */
public final class Recapture {

    /** More creators prove nothing more. */
    public static final int MOST_CREATORS = 1_000;

    /** So many were expected in both and none is: a chance of one in a thousand. */
    private static final double SURELY_SOME = 7;

    /** In 8 of 10 cases. */
    private static final double TAIL = 0.1;

    private static final Comparator<PeopleSample> LARGEST_FIRST = Comparator.comparingDouble(PeopleSample::people)
            .reversed()
            .thenComparingLong(sample -> sample.hash(0))
            .thenComparingDouble(PeopleSample::audience)
            .thenComparingInt(PeopleSample::hashCode);

    private final List<PeopleSample> samples;
    private final List<int[]> shared;
    private final boolean[] isOut;

    private Recapture(List<PeopleSample> samples) {
        this.samples = samples;
        this.shared = SharedHashes.of(samples);
        this.isOut = new boolean[samples.size()];
    }

    /** What was counted. @param expected people in both of a pair, over all pairs, were there one person alone */
    private record Counted(double expected, double seen, double evidence) {

        double pool() {
            return expected / (seen * (1 + 1 / evidence));
        }
    }

    /**
     * Counts.
     *
     * @param samples one of each account, in any order
     * @param fewest people who have to be found twice; their number m is known to {@code 1 / sqrt(m)} of it
     * @return empty where fewer are found
     */
    public static Optional<Pool> of(Collection<PeopleSample> samples, double fewest) {
        return new Recapture(largest(samples)).pool(fewest);
    }

    /** Those that are looked at: the largest, in an order of their own. */
    public static List<PeopleSample> largest(Collection<PeopleSample> samples) {
        return samples.stream()
                .filter(sample -> sample.size() > 0)
                .sorted(LARGEST_FIRST)
                .limit(MOST_CREATORS)
                .toList();
    }

    private Optional<Pool> pool(double fewest) {
        Counted counted = count();
        while (counted.evidence() >= fewest && leaveOut(counted.pool())) {
            counted = count();
        }
        if (!(counted.evidence() >= fewest)) {
            return Optional.empty();
        }
        double m = counted.evidence();
        double unit = counted.seen() / m;
        double least = unit * GammaDistribution.of(m, 1).inverseCumulativeProbability(TAIL);
        double most = unit * GammaDistribution.of(m + 1, 1).inverseCumulativeProbability(1 - TAIL);
        int people = (int) shared.stream().filter(places -> among(places) > 1).count();
        List<PeopleSample> in = IntStream.range(0, isOut.length)
                .filter(i -> !isOut[i])
                .mapToObj(samples::get)
                .toList();
        return Optional.of(new Pool(
                counted.pool(),
                counted.expected() / most,
                counted.expected() / least,
                median(in, PeopleSample::audience),
                median(in, PeopleSample::people),
                people,
                in.size()));
    }

    private static double median(List<PeopleSample> some, ToDoubleFunction<PeopleSample> of) {
        return Statistics.median(some.stream().mapToDouble(of).toArray()).orElse(0);
    }

    private Counted count() {
        double seen = 0;
        double squares = 0;
        for (int[] places : shared) {
            long among = among(places);
            double pairs = among * (among - 1) / 2.0;
            seen += pairs;
            squares += pairs * pairs;
        }
        double expected = 0;
        double[] estimated = new double[samples.size()];
        for (int i = 0; i < estimated.length; i++) {
            for (int j = 0; j < i; j++) {
                if (!isOut[i] && !isOut[j]) {
                    double pair = expected(i, j);
                    expected += pair;
                    estimated[fuller(i, j)] += pair;
                }
            }
        }
        double doubt = squares / (seen * seen);
        for (int i = 0; i < estimated.length; i++) {
            if (!samples.get(i).isWhole()) {
                double part = estimated[i] / expected;
                doubt += part * part / samples.get(i).size();
            }
        }
        return new Counted(expected, seen, seen > 0 ? 1 / doubt : 0);
    }

    /** How many of a person are still looked at. */
    private int among(int[] places) {
        int among = 0;
        for (int place : places) {
            among += isOut[place] ? 0 : 1;
        }
        return among;
    }

    /** What a pair would share below the lower of its limits, were there one person alone. */
    private double expected(int i, int j) {
        int fuller = fuller(i, j);
        return samples.get(fuller).people() * samples.get(fuller == i ? j : i).size();
    }

    private int fuller(int i, int j) {
        return samples.get(i).limit() > samples.get(j).limit() ? i : j;
    }

    /**
     * Leaves out who shares nobody with most of the others though some should be: files may call people by name in one and by number in
     * another, and then nothing is known of what they share.
     */
    private boolean leaveOut(double pool) {
        int[] groups = groups();
        int largest = largest(groups);
        double[] expected = new double[groups.length];
        for (int i = 0; i < groups.length; i++) {
            for (int j = 0; j < groups.length; j++) {
                if (!isOut[i] && !isOut[j] && groups[i] != largest && groups[j] == largest) {
                    expected[groups[i]] += expected(i, j) / pool;
                }
            }
        }
        boolean isChanged = false;
        for (int i = 0; i < groups.length; i++) {
            if (!isOut[i] && expected[groups[i]] > SURELY_SOME) {
                isOut[i] = true;
                isChanged = true;
            }
        }
        return isChanged;
    }

    /** By whom they have in common: each sample's group is the place of the first that it hangs together with. */
    private int[] groups() {
        int[] groups = new int[samples.size()];
        Arrays.setAll(groups, i -> i);
        for (int[] places : shared) {
            for (int i = 1; i < places.length; i++) {
                int one = root(groups, places[0]);
                int other = root(groups, places[i]);
                groups[Math.max(one, other)] = Math.min(one, other);
            }
        }
        for (int i = 0; i < groups.length; i++) {
            groups[i] = root(groups, i);
        }
        return groups;
    }

    private static int root(int[] groups, int place) {
        int root = place;
        while (groups[root] != root) {
            root = groups[root];
        }
        return root;
    }

    /** The group with most people. */
    private int largest(int[] groups) {
        double[] people = new double[groups.length];
        int largest = 0;
        for (int i = 0; i < groups.length; i++) {
            if (!isOut[i]) {
                people[groups[i]] += samples.get(i).size();
                largest = people[groups[i]] > people[largest] ? groups[i] : largest;
            }
        }
        return largest;
    }
}
