package dev.rapport.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Says so when something else than the command ends the process. Nothing can keep a plugin from {@code System.exit}, but an import that ended
 * in its middle must not look like one that is done. A signal is a person's own and says nothing.
 */
final class EarlyEnd {

    private final Output output;
    private final AtomicBoolean isDone = new AtomicBoolean();

    private EarlyEnd(Output output) {
        this.output = output;
    }

    /** Watches from now on, until {@link #done()}. */
    static EarlyEnd watch(Output output) {
        EarlyEnd watch = new EarlyEnd(output);
        Runtime.getRuntime().addShutdownHook(new Thread(watch::look, "early-end"));
        return watch;
    }

    /** The command itself ends the process now. */
    void done() {
        isDone.set(true);
    }

    private void look() {
        if (isDone.get()) {
            return;
        }
        Thread.getAllStackTraces().values().stream()
                .flatMap(trace -> ender(trace).stream())
                .findFirst()
                .ifPresent(ender -> {
                    output.error("rapport: ended-early: The process was ended by " + ender
                            + " before the command was done. What was finished is kept. Maybe take this plugin out of plugins/;"
                            + " rapport plugins check JAR looks for it.");
                    // The code that it chose may say that all went well.
                    Runtime.getRuntime().halt(ExitCode.COULD_NOT);
                });
    }

    /** Who called {@code System.exit} in a thread that waits in it. */
    static Optional<String> ender(StackTraceElement[] trace) {
        for (int i = 0; i < trace.length; i++) {
            if (trace[i].getClassName().equals(Runtime.class.getName())
                    && trace[i].getMethodName().equals("exit")) {
                return Arrays.stream(trace, i + 1, trace.length)
                        .filter(frame -> !frame.getClassName().equals(System.class.getName()))
                        .findFirst()
                        .map(frame -> frame.getClassName() + "." + frame.getMethodName() + " (" + frame.getFileName()
                                + ":" + frame.getLineNumber() + ")");
            }
        }
        return Optional.empty();
    }
}
