package dev.rapport.cli;

import dev.rapport.Engine;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Says on the error stream what of the things that people wrote is wrong or not used, with its place. */
final class Written {

    private Written() {}

    /** Says it, and goes on. */
    static void say(Engine engine, Output output) {
        say(engine.problems(), output);
    }

    /** Says what is doubtful. @throws RapportException with all that is wrong, so that nothing is done by halves */
    static void requireSound(Engine engine, Output output) {
        requireSound(engine.problems(), output);
    }

    /** The same where a file is read that lies beside the campaign: it is not one that nobody reads. */
    static void requireSound(Engine engine, Path read, Output output) {
        String name = String.valueOf(read.getFileName());
        boolean isBeside = engine.workspaceFolder()
                .equals(read.toAbsolutePath().normalize().getParent());
        requireSound(
                engine.problems().stream()
                        .filter(problem -> !isBeside
                                || !problem.code().equals("unused-file")
                                || !problem.place().equals(name))
                        .toList(),
                output);
    }

    private static void requireSound(List<Problem> problems, Output output) {
        List<Problem> errors = problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
        say(
                problems.stream()
                        .filter(problem -> problem.severity() != Problem.Severity.ERROR)
                        .toList(),
                output);
        if (!errors.isEmpty()) {
            throw new RapportException(errors);
        }
    }

    /** What is doubtful in the templates in use is said. @throws RapportException with all that is wrong, before a report is made by halves */
    static void requireSoundTemplates(Engine engine, Output output) {
        requireSound(engine.reports().problems(), output);
    }

    /** Before long work. @throws RapportException with all that is wrong */
    static void requireFree(Engine engine) {
        List<Problem> errors = engine.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new RapportException(errors);
        }
    }

    static void say(Collection<Problem> problems, Output output) {
        Told.each(
                problems.stream()
                        .filter(problem -> problem.severity() != Problem.Severity.INFO)
                        .toList(),
                problem -> output.error(
                        "rapport: " + (problem.severity() == Problem.Severity.WARNING ? "warning: " : "") + problem),
                more -> output.error("rapport: " + more));
    }
}
