package dev.rapport.scoring.plan;

import dev.rapport.scoring.metrics.Statistics;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** How many people creators reach, eight bytes a creator and figure. Those of parts merge into those of the whole, in any order. */
public final class PeopleCounts implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private final TreeMap<String, double[][]> usual = new TreeMap<>();
    private final TreeMap<String, double[]> most = new TreeMap<>();
    private final TreeMap<String, Integer> sizes = new TreeMap<>();

    /** Counts one. */
    public void add(Stall stall) {
        int size = sizes.merge(stall.platform(), 1, Integer::sum) - 1;
        double[][] all = room(stall.platform(), stall.usual().length, size + 1);
        double[] largest = most.computeIfAbsent(stall.platform(), unused -> new double[stall.most().length]);
        for (int f = 0; f < all.length; f++) {
            all[f][size] = stall.usual()[f];
            largest[f] = Math.max(largest[f], stall.most()[f]);
        }
    }

    private double[][] room(String platform, int figures, int size) {
        double[][] all = usual.computeIfAbsent(platform, unused -> new double[figures][16]);
        for (int f = 0; f < figures; f++) {
            if (all[f].length < size) {
                all[f] = Arrays.copyOf(all[f], Math.max(size, all[f].length * 3 / 2));
            }
        }
        return all;
    }

    /** Adds the counts of another part. */
    public void merge(PeopleCounts other) {
        other.sizes.forEach((platform, size) -> {
            int before = sizes.getOrDefault(platform, 0);
            double[][] theirs = other.usual.getOrDefault(platform, new double[0][]);
            double[][] all = room(platform, theirs.length, before + size);
            double[] largest = other.most.getOrDefault(platform, new double[theirs.length]);
            double[] own = most.computeIfAbsent(platform, unused -> new double[theirs.length]);
            for (int f = 0; f < theirs.length; f++) {
                System.arraycopy(theirs[f], 0, all[f], before, size);
                own[f] = Math.max(own[f], largest[f]);
            }
            sizes.put(platform, before + size);
        });
    }

    /** The pool of each platform, as {@link SharedAudience} makes it of all offers. */
    Map<String, Double> pools(int figure, Overlaps overlaps) {
        TreeMap<String, Double> pools = new TreeMap<>();
        sizes.forEach((platform, size) -> {
            double median = Statistics.median(usual(platform, figure, size)).orElse(0);
            double largest = most.getOrDefault(platform, new double[figure + 1])[figure];
            pools.put(platform, SharedAudience.pool(median, largest, overlaps.on(platform)));
        });
        return pools;
    }

    /** What one deliverable of each creator of a platform is worth by a figure. */
    Map<String, double[]> usual(int figure) {
        TreeMap<String, double[]> all = new TreeMap<>();
        sizes.forEach((platform, size) -> all.put(platform, usual(platform, figure, size)));
        return all;
    }

    private double[] usual(String platform, int figure, int size) {
        return Arrays.copyOf(usual.getOrDefault(platform, new double[figure + 1][0])[figure], size);
    }
}
