package dev.rapport.loader;

import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A plugin's failure in words. */
public final class Failure {

    private Failure() {}

    /** One sentence: what happened, without the failure's own words, because these may quote what stands in a file. */
    public static String said(Throwable failure) {
        return known(failure).orElseGet(() -> cause(failure).getClass().getSimpleName() + ".");
    }

    /** The same with the failure's own words: for a plugin that has seen no file yet, or none but its author's. */
    public static String saidInFull(Throwable failure) {
        Throwable cause = cause(failure);
        return known(failure)
                .orElseGet(() -> cause.getClass().getSimpleName()
                        + (cause.getMessage() == null ? "." : " (" + cause.getMessage() + ")."));
    }

    /** What to do: the way out for a class that is not there or too new, else what the caller says. */
    public static String advice(Throwable failure, String otherwise) {
        return missing(failure)
                .map(MissingClass::advice)
                .or(() -> tooNew(failure).map(NewerJava::advice))
                .orElse(otherwise);
    }

    private static Optional<String> known(Throwable failure) {
        return missing(failure).map(MissingClass::said).or(() -> tooNew(failure).map(NewerJava::said));
    }

    /** What a constructor or a static initialiser threw, and not that it threw. */
    static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null
                && (cause instanceof InvocationTargetException || cause instanceof ExceptionInInitializerError)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static Optional<MissingClass> missing(Throwable failure) {
        return causes(failure)
                .filter(MissingClass.class::isInstance)
                .map(MissingClass.class::cast)
                .findFirst();
    }

    private static Optional<NewerJava> tooNew(Throwable failure) {
        return causes(failure)
                .filter(UnsupportedClassVersionError.class::isInstance)
                .findFirst()
                .flatMap(error -> NewerJava.of(String.valueOf(error.getMessage())));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(16);
    }
}
