package dev.rapport.scoring.judging;

import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.judged.packed.PackedInput;
import dev.rapport.judged.packed.PackedOutput;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How many candidates of each tier and platform have which engagement rate, and what share of their audience lives in the campaign's
 * markets. Counts of parts merge into those of the whole, in any order, to the same values.
 */
public final class PeerCounts implements Serializable {

    private static final int FEWEST = 5;
    /** Shares are added up in billionths, so that the order does not matter. */
    private static final double EXACT = 1e9;

    private final TreeMap<String, TreeMap<Double, Integer>> rates = new TreeMap<>();
    private long markets;
    private long marketsKnown;

    /** Counts one. */
    public void add(Candidate classified) {
        classified.known(Fact.ENGAGEMENT_RATE).ifPresent(rate -> rates.computeIfAbsent(
                        group(classified), key -> new TreeMap<>())
                .merge(rate, 1, Integer::sum));
        classified.known(Fact.AUDIENCE_IN_MARKETS).ifPresent(share -> {
            markets += Math.round(share * EXACT);
            marketsKnown++;
        });
    }

    /** Adds the counts of another part. */
    public void merge(PeerCounts other) {
        other.rates.forEach((group, counts) -> {
            TreeMap<Double, Integer> own = rates.computeIfAbsent(group, key -> new TreeMap<>());
            counts.forEach((rate, count) -> own.merge(rate, count, Integer::sum));
        });
        markets += other.markets;
        marketsKnown += other.marketsKnown;
    }

    /** These counts as they are now, ready to be asked by many threads. */
    public Places places() {
        TreeMap<String, double[]> sorted = new TreeMap<>();
        rates.forEach((group, counts) -> {
            double[] all = new double
                    [counts.values().stream().mapToInt(Integer::intValue).sum()];
            int at = 0;
            for (var rate : counts.entrySet()) {
                Arrays.fill(all, at, at + rate.getValue(), rate.getKey());
                at += rate.getValue();
            }
            sorted.put(group, all);
        });
        OptionalDouble usual =
                marketsKnown == 0 ? OptionalDouble.empty() : OptionalDouble.of(markets / EXACT / marketsKnown);
        return new Places(sorted, usual);
    }

    /** These counts as bytes: some nine for each different rate. */
    public byte[] packed() {
        PackedOutput out = new PackedOutput();
        out.number(markets);
        out.number(marketsKnown);
        out.number(rates.size());
        rates.forEach((group, counts) -> {
            out.text(group);
            out.number(counts.size());
            counts.forEach((rate, count) -> {
                out.decimal(rate);
                out.number(count);
            });
        });
        return out.bytes();
    }

    /** What {@link #packed} packed. */
    public static PeerCounts unpacked(byte[] packed) {
        PackedInput in = new PackedInput(packed);
        PeerCounts counts = new PeerCounts();
        try {
            counts.markets = in.number();
            counts.marketsKnown = in.number();
            for (int group = in.size(); group > 0; group--) {
                TreeMap<Double, Integer> ofGroup = new TreeMap<>();
                counts.rates.put(in.text(), ofGroup);
                for (int i = in.size(); i > 0; i--) {
                    ofGroup.put(in.exact(), in.size());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The counts are damaged.", e);
        }
        return counts;
    }

    /** What travels between machines is packed, and not two objects for each different rate. */
    @Serial
    private Object writeReplace() {
        return new Packed(packed());
    }

    private record Packed(byte[] bytes) implements Serializable {

        @Serial
        private Object readResolve() {
            return unpacked(bytes);
        }
    }

    private static String group(Candidate candidate) {
        return candidate.text(Fact.PLATFORM) + " " + candidate.text(Fact.TIER);
    }

    /** Where a candidate stands among its peers: those of the same tier and platform. */
    public static final class Places {

        private final TreeMap<String, double[]> rates;
        private final OptionalDouble usualInMarkets;

        private Places(TreeMap<String, double[]> rates, OptionalDouble usualInMarkets) {
            this.rates = rates;
            this.usualInMarkets = usualInMarkets;
        }

        /** The middle of the known shares of an audience in the campaign's markets, empty when none is known. */
        public OptionalDouble usualInMarkets() {
            return usualInMarkets;
        }

        /** Adds how many peers there are and the share of them that is less engaged, ties counted half. */
        public Candidate place(Candidate classified) {
            double[] all = rates.getOrDefault(group(classified), new double[0]);
            OptionalDouble own = classified.known(Fact.ENGAGEMENT_RATE);
            if (own.isEmpty() || all.length == 0) {
                return classified;
            }
            Candidate.Builder placed = classified.toBuilder().set(Fact.PEERS, all.length);
            if (all.length >= FEWEST) {
                double below = below(all, own.getAsDouble());
                double same = below(all, Math.nextUp(own.getAsDouble())) - below;
                // The creator is among its peers and is not set against itself.
                placed.set(Fact.PEER_RANK, (below + (same - 1) / 2) / (all.length - 1));
            }
            return placed.build();
        }

        /** How many of the sorted rates are lower. */
        private static int below(double[] sorted, double rate) {
            int low = 0;
            int high = sorted.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sorted[middle] < rate) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
