package dev.rapport.loader;

import java.util.Optional;

/** A plugin's failure in words. */
public final class Failure {

    private Failure() {}

    /** One sentence: what happened, without the failure's own words, because these may quote what stands in a file. */
    public static String said(Throwable failure) {
        return missing(failure)
                .map(MissingClass::said)
                .orElse(failure.getClass().getSimpleName() + ".");
    }

    /** The same with the failure's own words: for a plugin that has seen no file yet. */
    static String saidInFull(Throwable failure) {
        boolean isMissing = missing(failure).isPresent() || failure.getMessage() == null;
        return isMissing ? said(failure) : failure.getClass().getSimpleName() + " (" + failure.getMessage() + ").";
    }

    /** What to do: the way out for a class that is not there, else what the caller says. */
    public static String advice(Throwable failure, String otherwise) {
        return missing(failure).map(MissingClass::advice).orElse(otherwise);
    }

    private static Optional<MissingClass> missing(Throwable failure) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 16; cause = cause.getCause(), depth++) {
            if (cause instanceof MissingClass missing) {
                return Optional.of(missing);
            }
        }
        return Optional.empty();
    }
}
