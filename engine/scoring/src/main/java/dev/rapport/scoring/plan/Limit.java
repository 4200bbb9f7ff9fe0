package dev.rapport.scoring.plan;

import java.util.BitSet;

/**
 * How many offers of a kind may, or must, be chosen.
 *
 * @param kind what is counted, such as {@code maxPerPlatform}
 * @param name of what, such as {@code tiktok}; empty where all are counted
 * @param least fewest, 0 for no limit
 * @param most most, {@link Integer#MAX_VALUE} for no limit
 * @param offers which offers count, by their place in the problem
 */
public record Limit(String kind, String name, int least, int most, BitSet offers) {

    /** As a person names it: {@code maxPerPlatform: tiktok}. */
    String shown() {
        return name.isEmpty() ? kind : kind + ": " + name;
    }
}
