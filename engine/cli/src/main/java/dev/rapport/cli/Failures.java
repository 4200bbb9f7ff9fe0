package dev.rapport.cli;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what could not be done, never with a stack trace unless it is asked for. */
final class Failures implements IExecutionExceptionHandler {

    private final Output output;

    Failures(Output output) {
        this.output = output;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        if (isOutOfMemory(failure)) {
            return outOfMemory(output);
        }
        if (failure instanceof RapportException known) {
            Told.each(
                    known.problems(),
                    problem -> output.error("rapport: " + problem),
                    more -> output.error("rapport: " + more));
        } else if (failure instanceof UncheckedIOException
                && failure.getCause() instanceof FileSystemException refused) {
            output.error("rapport: " + refused(refused));
        } else {
            output.error("rapport: internal-error: " + failure
                    + ". Maybe report it with the command; RAPPORT_DEBUG=1 shows where it happened.");
        }
        if (System.getenv("RAPPORT_DEBUG") != null) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            output.errors(trace.toString());
        }
        return ExitCode.COULD_NOT;
    }

    /** A file that the machine does not give is no mistake of ours. */
    private static Problem refused(FileSystemException failure) {
        String file = String.valueOf(failure.getFile());
        String why = failure instanceof AccessDeniedException
                ? "this user has no right to"
                : Objects.requireNonNullElse(
                        failure.getReason(), failure.getClass().getSimpleName());
        return Problem.error(
                "file-refused",
                "The file (" + file + ") cannot be read or written: " + why + ".",
                file,
                "Maybe it belongs to another user, the disk is full, or another folder is meant.");
    }

    /** Says it with what is left, and never with a stack trace. */
    static int outOfMemory(Output output) {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        output.error("rapport: out-of-memory: " + megabytes
                + " MB of memory were not enough. What was finished is kept. Maybe" + " RAPPORT_JAVA_OPTS=-Xmx"
                + 2 * megabytes + "m rapport ..., or fewer creators in one workspace.");
        return ExitCode.COULD_NOT;
    }

    /** Whatever is read by calling oneself ends somewhere. */
    static int tooDeep(Output output) {
        output.error(
                "rapport: nested-too-deep: Something that was read (a rule, a template, a file) is nested more deeply than can be"
                        + " read. Maybe it is from a stranger, or a program wrote it by mistake; rapport doctor reads the files one by one.");
        return ExitCode.COULD_NOT;
    }

    private static boolean isOutOfMemory(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }
}
