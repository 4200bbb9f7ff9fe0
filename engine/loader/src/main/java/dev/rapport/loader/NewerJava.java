package dev.rapport.loader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Classes that were built for a newer Java than the one that runs.
 *
 * @param built the Java that they need at least
 */
record NewerJava(int built) {

    /** As the JVM says it: "... class file version 65.0 ...". */
    private static final Pattern VERSION = Pattern.compile("class file version (\\d+)\\.");

    /** Class files of Java 1 have the version 45. */
    private static final int BEFORE_JAVA_1 = 44;

    static Optional<NewerJava> of(String message) {
        Matcher matcher = VERSION.matcher(message);
        return matcher.find()
                ? Optional.of(new NewerJava(Integer.parseInt(matcher.group(1)) - BEFORE_JAVA_1))
                : Optional.empty();
    }

    String said() {
        return "It is built for Java " + built + ", and this is Java "
                + Runtime.version().feature() + ".";
    }

    String advice() {
        return "Maybe build it with maven.compiler.release 17, or run Rapport with Java " + built + ".";
    }
}
