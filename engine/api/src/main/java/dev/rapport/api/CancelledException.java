package dev.rapport.api;

/** The work was cancelled. What was finished before stays. */
public final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super("The work was cancelled; everything finished before is kept.");
    }
}
