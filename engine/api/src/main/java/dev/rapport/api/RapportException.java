package dev.rapport.api;

import dev.rapport.api.model.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** What could not be done, with every problem that stands in the way. */
public class RapportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public RapportException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public RapportException(Problem problem) {
        this(List.of(problem));
    }

    public RapportException(Problem problem, Throwable cause) {
        this(List.of(problem));
        initCause(cause);
    }

    /** All of them, in the order of their places. */
    public List<Problem> problems() {
        return problems;
    }
}
