package dev.rapport.judged;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;

/**
 * A sample of the people who commented on an account's posts: of all their hashes those below a limit. A hash names nobody, and one that is
 * below the limits of two accounts is in both samples where the same person commented on both.
 */
public final class PeopleSample implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    /** Of nobody: no comment is known, or no author of one. */
    public static final PeopleSample NONE = new PeopleSample(0, Long.MAX_VALUE);

    private final double audience;
    private final long limit;
    private final long[] hashes;

    /**
     * A sample.
     *
     * @param audience how many people there are of whom these are those who were seen
     * @param limit above 0; {@link Long#MAX_VALUE} where everybody is in it
     * @param hashes each once, ascending, above 0 and below the limit
     * @throws IllegalArgumentException for hashes that are not in their order or not below the limit
     */
    public PeopleSample(double audience, long limit, long... hashes) {
        long before = 0;
        for (long hash : hashes) {
            if (hash <= before || hash >= limit) {
                throw new IllegalArgumentException("The hash (" + hash + ") must be above " + before + " and below "
                        + limit + ". Maybe sort them and take each once.");
            }
            before = hash;
        }
        this.audience = audience;
        this.limit = limit;
        this.hashes = hashes.clone();
    }

    /** How many would have commented by and by: those who were seen, and those whom further posts would show. */
    public double audience() {
        return audience;
    }

    /** Below which hashes are in it. */
    public long limit() {
        return limit;
    }

    /** How many people are in it. */
    public int size() {
        return hashes.length;
    }

    /** The hash of one of them. @param place from 0, ascending */
    public long hash(int place) {
        return hashes[place];
    }

    /** How many people were seen: exactly, where everybody is in it, else within a few per cent. */
    public double people() {
        return isWhole() ? hashes.length : hashes.length / (limit / (double) Long.MAX_VALUE);
    }

    /** Whether everybody is in it. */
    public boolean isWhole() {
        return limit == Long.MAX_VALUE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PeopleSample same
                && audience == same.audience
                && limit == same.limit
                && Arrays.equals(hashes, same.hashes);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(limit) + Arrays.hashCode(hashes);
    }

    @Override
    public String toString() {
        return "a sample of " + hashes.length + " people";
    }
}
