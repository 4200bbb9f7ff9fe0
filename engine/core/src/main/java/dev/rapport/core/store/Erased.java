package dev.rapport.core.store;

/**
 * What was erased, or would be.
 *
 * @param accounts accounts, each under all its names
 * @param profiles states of their profiles
 * @param posts records of their posts, earlier counters included
 * @param comments figures of comments under these posts, and of comments that they wrote
 * @param audience snapshots of their audience
 * @param followers follower counts
 * @param mentions texts and lists of others from which their handle was taken
 * @param files imported files that had something of them
 * @param runs kept runs that had something of them
 */
public record Erased(
        long accounts,
        long profiles,
        long posts,
        long comments,
        long audience,
        long followers,
        long mentions,
        long files,
        long runs) {

    public static final Erased NOTHING = new Erased(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Nothing of them was there. */
    public boolean isNothing() {
        return equals(NOTHING);
    }
}
