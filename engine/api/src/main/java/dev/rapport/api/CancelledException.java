package dev.rapport.api;

import dev.rapport.api.model.Problem;

/** The work was cancelled. What was finished before stays. */
public final class CancelledException extends RapportException {

    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super(Problem.error(
                "cancelled",
                "The work was cancelled; everything finished before is kept.",
                "progress",
                "Maybe start it again."));
    }
}
