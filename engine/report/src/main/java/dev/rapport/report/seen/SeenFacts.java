package dev.rapport.report.seen;

import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import java.util.function.Predicate;

/** The facts of a creator that an edition may show; all others are unknown here. */
public final class SeenFacts {

    private final Candidate candidate;
    private final Predicate<String> shown;

    SeenFacts(Candidate candidate, Predicate<String> shown) {
        this.candidate = candidate;
        this.shown = shown;
    }

    /** A fact of the vocabulary or an own field. */
    public Value value(String name) {
        if (!shown.test(name)) {
            return Value.unknown();
        }
        return Fact.byId(name).map(candidate::value).orElseGet(() -> candidate.own(name));
    }
}
