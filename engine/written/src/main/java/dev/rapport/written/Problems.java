package dev.rapport.written;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects every problem of an input, so that an author sees all of them at once. */
public final class Problems {

    /** What is asked twice of one value is told once. */
    private final Set<Problem> found = new LinkedHashSet<>();

    public void error(String code, String message, String place, String hint) {
        add(Problem.error(code, message, place, hint));
    }

    public void warning(String code, String message, String place, String hint) {
        add(Problem.warning(code, message, place, hint));
    }

    public void info(String code, String message, String place, String hint) {
        add(Problem.info(code, message, place, hint));
    }

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    public List<Problem> all() {
        return List.copyOf(found);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    /** Throws all of them when one is an error. */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new RapportException(all());
        }
    }
}
