package dev.rapport.testkit.reader;

import dev.rapport.api.plugin.FileReader;
import dev.rapport.loader.Failure;
import java.util.Arrays;
import java.util.List;

/** What a reader threw, in words: its own message and the line of the author's code. The files are the author's own, so all may be told. */
final class Thrown {

    private static final List<String> HOST =
            List.of("dev.rapport.testkit.", "dev.rapport.loader.", "dev.rapport.api.", "org.pf4j.", "org.junit.");

    private Thrown() {}

    /** @param doing what it was doing, as a part of a sentence */
    static String said(Throwable thrown, FileReader reader, String doing) {
        if (thrown instanceof OutOfMemoryError) {
            return "In " + doing + " the reader needs more memory than there is ("
                    + (Runtime.getRuntime().maxMemory() >> 20)
                    + " MiB). Maybe it gathers records before it hands them over, or a loop does not end.";
        }
        return "In " + doing + " the reader throws: " + Failure.saidInFull(thrown)
                + at(thrown, reader) + " "
                + Failure.advice(thrown, "A bad record is an issue, never an exception.");
    }

    /** The line of the author's own classes that comes first, else the line that threw. */
    static String at(Throwable thrown, FileReader reader) {
        return at(thrown.getStackTrace(), reader.getClass().getPackageName());
    }

    /** @param ownPackage of the author's classes; empty where it is not known */
    static String at(StackTraceElement[] stack, String ownPackage) {
        return Arrays.stream(stack)
                .filter(frame -> ownPackage.isEmpty()
                        ? isForeign(frame)
                        : frame.getClassName().startsWith(ownPackage))
                .findFirst()
                .or(() -> Arrays.stream(stack).findFirst())
                .map(frame -> " At " + frame.getClassName() + "." + frame.getMethodName() + " (" + frame.getFileName()
                        + ":" + frame.getLineNumber() + ").")
                .orElse("");
    }

    /** Neither Java's nor of what loads and looks at plugins. */
    private static boolean isForeign(StackTraceElement frame) {
        return frame.getModuleName() == null
                && HOST.stream().noneMatch(name -> frame.getClassName().startsWith(name));
    }
}
