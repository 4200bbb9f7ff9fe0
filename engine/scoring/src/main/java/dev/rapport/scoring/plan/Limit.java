package dev.rapport.scoring.plan;

import java.util.BitSet;

/**
 * How many offers of a kind may, or must, be chosen. An offer counts {@code in} where it is of the kind, and {@code out} where it is not:
 * 1 and 0 count creators; other weights hold a share of them (see {@link #share}).
 *
 * @param kind what is counted, such as {@code maxPerPlatform}
 * @param name of what, such as {@code tiktok}; empty where all are counted
 * @param least fewest, 0 for no limit
 * @param most most, {@link Integer#MAX_VALUE} for no limit
 * @param offers which offers are of the kind, by their place in the problem
 * @param in weight of an offer of the kind
 * @param out weight of every other offer
 */
public record Limit(String kind, String name, int least, int most, BitSet offers, int in, int out) {

    /** Shares are counted in parts of this. */
    private static final int WHOLE = 100;

    /** So many offers of a kind. */
    public Limit(String kind, String name, int least, int most, BitSet offers) {
        this(kind, name, least, most, offers, 1, 0);
    }

    /**
     * At least a share of all that is chosen: {@code in >= share * (in + out)}, so that {@code share * out - (1 - share) * in <= 0}.
     *
     * @param share from 0 to 1, kept to a hundredth
     */
    static Limit share(String kind, String name, double share, BitSet offers) {
        int parts = (int) Math.rint(share * WHOLE);
        return new Limit(kind, name, 0, 0, offers, parts - WHOLE, parts);
    }

    boolean isShare() {
        return in < 0 || out > 0;
    }

    /** The share that is asked for, from 0 to 1. */
    double share() {
        return (double) out / WHOLE;
    }

    int weight(int offer) {
        return offers.get(offer) ? in : out;
    }

    /** What one creator weighs: shares are counted in parts of a hundred. */
    double unit() {
        return isShare() ? WHOLE : 1;
    }

    /** As a person names it: {@code maxPerPlatform: tiktok}. */
    String shown() {
        return name.isEmpty() ? kind : kind + ": " + name;
    }
}
