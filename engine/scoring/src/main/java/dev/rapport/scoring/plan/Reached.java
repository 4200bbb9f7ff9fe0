package dev.rapport.scoring.plan;

import dev.rapport.scoring.plan.Market.Item;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The different people whom a choice reaches, and by how many more or fewer they become with an exchange. Of those whom a creator reaches
 * the share counts whom nobody else of the platform does: {@code exp(-sum)} for one who comes in, {@code exp(-(sum - weight))} for one who goes.
 */
final class Reached {

    /** By offer. */
    private final double[] weights;

    private final double[] comes;
    private final double[] goes;
    private final int[] platforms;
    /** By platform. */
    private final double[] sums;

    private final double[] unreached;

    Reached(List<Offer> offers, SharedAudience audience) {
        this.weights = new double[offers.size()];
        this.comes = new double[weights.length];
        this.goes = new double[weights.length];
        this.platforms = new int[weights.length];
        Map<String, Integer> places = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            Offer offer = offers.get(i);
            weights[i] = audience.weight(offer);
            comes[i] = offer.value();
            goes[i] = offer.value() * StrictMath.exp(weights[i]);
            platforms[i] = places.computeIfAbsent(SharedAudience.platform(offer), unused -> places.size());
        }
        this.sums = new double[places.size()];
        this.unreached = new double[sums.length];
    }

    /** Begins with these. */
    void start(List<Item> chosen) {
        Arrays.fill(sums, 0);
        chosen.forEach(item -> sums[platforms[item.place()]] += weights[item.place()]);
        count();
    }

    /** By how much it becomes better with one, and without another: by so many people, or along their scale on one platform. */
    double gain(Item in, @Nullable Item out) {
        int to = platforms[in.place()];
        if (out == null) {
            return unreached[to] * comes[in.place()];
        }
        int from = platforms[out.place()];
        return from == to
                ? weights[in.place()] - weights[out.place()]
                : unreached[to] * comes[in.place()] - unreached[from] * goes[out.place()];
    }

    /** Takes one in, and another out. */
    void exchange(Item in, @Nullable Item out) {
        if (out != null) {
            sums[platforms[out.place()]] -= weights[out.place()];
        }
        sums[platforms[in.place()]] += weights[in.place()];
        count();
    }

    private void count() {
        for (int i = 0; i < sums.length; i++) {
            unreached[i] = StrictMath.exp(-sums[i]);
        }
    }
}
