package dev.rapport.written;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects every problem of an input, so that an author sees all of them at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void error(String code, String message, String place, String hint) {
        found.add(Problem.error(code, message, place, hint));
    }

    public void warning(String code, String message, String place, String hint) {
        found.add(Problem.warning(code, message, place, hint));
    }

    public void info(String code, String message, String place, String hint) {
        found.add(Problem.info(code, message, place, hint));
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
