package dev.rapport.scoring.plan;

import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/**
 * How many offers of a kind may, or must, be chosen. An offer counts {@code in} where it is of the kind, and {@code out} where it is one of the
 * others: 1 and 0 count creators; other weights hold a share of them (see {@link #share}).
 *
 * @param kind what is counted, such as {@code maxPerPlatform}
 * @param name of what, such as {@code tiktok}; empty where all are counted
 * @param least fewest, 0 for no limit
 * @param most most, {@link Integer#MAX_VALUE} for no limit
 * @param offers which offers are of the kind, by their place in the problem
 * @param others which other offers count against them
 * @param in weight of an offer of the kind
 * @param out weight of every other offer
 */
public record Limit(String kind, String name, int least, int most, BitSet offers, BitSet others, int in, int out) {

    /** Shares are counted in parts of this. */
    private static final int WHOLE = 100;

    /** So many offers of a kind. */
    public Limit(String kind, String name, int least, int most, BitSet offers) {
        this(kind, name, least, most, offers, new BitSet(), 1, 0);
    }

    /**
     * At least a share of all that is chosen: {@code in >= share * (in + out)}, so that {@code share * out - (1 - share) * in <= 0}.
     *
     * @param share from 0 to 1, kept to a hundredth
     * @param others all offers of which it is a share but those of the kind
     */
    static Limit share(String kind, String name, double share, BitSet offers, BitSet others) {
        int parts = (int) Math.rint(share * WHOLE);
        return new Limit(kind, name, 0, 0, offers, others, parts - WHOLE, parts);
    }

    /** The same where each offer stands somewhere else. @param place of each offer by its place of now, below 0 where it is gone */
    Limit at(IntUnaryOperator place) {
        return new Limit(kind, name, least, most, moved(offers, place), moved(others, place), in, out);
    }

    /** The same of a part of several. */
    Limit of(String part) {
        return new Limit(part + ": " + kind, name, least, most, offers, others, in, out);
    }

    private static BitSet moved(BitSet some, IntUnaryOperator place) {
        BitSet moved = new BitSet();
        some.stream().map(place).filter(i -> i >= 0).forEach(moved::set);
        return moved;
    }

    boolean isShare() {
        return in < 0 || out > 0;
    }

    /** The share that is asked for, from 0 to 1. */
    double share() {
        return (double) out / WHOLE;
    }

    int weight(int offer) {
        return offers.get(offer) ? in : others.get(offer) ? out : 0;
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
