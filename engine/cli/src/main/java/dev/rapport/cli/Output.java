package dev.rapport.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.api.Progress;
import java.io.Console;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/** Where a command writes: results to out, progress and errors to err. */
final class Output {

    /** Made when the first value is written: most verbs write lines. */
    private static final class Json {
        static final ObjectMapper MAPPER = new ObjectMapper();
    }

    private final PrintStream out;
    private final PrintStream err;

    Output(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** A line for people. Spaces that hold a number to its unit on paper would not be found by who looks for them here. */
    void line(String text) {
        out.println(Plain.line(text.replace('\u00A0', ' ')));
    }

    /** A text for a program, as it is: nothing in it comes from anybody else. */
    void script(String text) {
        out.print(text);
    }

    void error(String text) {
        err.println(Plain.line(text));
    }

    /** Several lines of our own, such as where in the program something happened. */
    void errors(String text) {
        text.lines().forEach(this::error);
    }

    /** One JSON value on one line. */
    void json(JsonNode node) {
        try {
            out.println(Plain.json(Json.MAPPER.writeValueAsString(node)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows progress on a terminal, and nothing in a pipe. */
    Progress progress() {
        return isTerminal() && System.getenv("CI") == null ? new Bar(err) : Progress.NONE;
    }

    /** Whether a person sits there. */
    boolean canAsk() {
        return isTerminal();
    }

    /** What a person answers, empty for nothing. */
    String ask(String question) {
        err.print(Plain.text(question));
        err.flush();
        String answer = System.console() == null ? null : System.console().readLine();
        return answer == null ? "" : answer.strip();
    }

    /** From Java 22 on there is a console in a pipe too, which then says that it is no terminal. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** One line that is written over, at most ten times a second. */
    private static final class Bar implements Progress {

        private static final long EVERY_NANOS = 100_000_000;
        private final PrintStream err;
        private long last;

        Bar(PrintStream err) {
            this.err = err;
        }

        @Override
        public void report(String step, long done, long total) {
            long now = System.nanoTime();
            boolean finished = done >= total;
            if (!finished && now - last < EVERY_NANOS) {
                return;
            }
            last = now;
            String name = step.length() > 50 ? "…" + step.substring(step.length() - 49) : step;
            err.print("\r\u001b[K" + (finished ? "" : done + " of " + total + "  " + Plain.text(name)));
            err.flush();
        }
    }
}
