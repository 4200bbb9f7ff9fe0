package dev.rapport.api;

/** How long work tells how far it is, and asks whether to go on. Called from the working thread; must return quickly. */
public interface Progress {

    /** Nobody listens, nobody cancels. */
    Progress NONE = (step, done, total) -> {};

    /**
     * How far the work is.
     *
     * @param step what is being done, such as a file's name
     * @param done how many are done
     * @param total how many there are
     */
    void report(String step, long done, long total);

    /** Whether the work should stop: it ends at the next whole file or creator with {@link CancelledException}. */
    default boolean isCancelled() {
        return false;
    }

    /** Reports, and stops the work when it was cancelled. */
    default void step(String step, long done, long total) {
        if (isCancelled()) {
            throw new CancelledException();
        }
        report(step, done, total);
    }
}
