package dev.rapport.scoring.rules;

import dev.rapport.judged.Reason;
import dev.rapport.judged.Sourced;
import dev.rapport.judged.Validation;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.rules.score.Tally;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A candidate whose tier is known and to which the tables have said what they assume: what a forecast needs, and what places it among its
 * peers. Judging goes on from here, as often as one likes.
 */
public final class Classified {

    private final Candidate candidate;
    private final List<Validation> validated;
    private final Tally tally;
    private final Map<Fact, Sourced> sources;

    Classified(Candidate candidate, List<Validation> validated, Tally tally, Map<Fact, Sourced> sources) {
        this.candidate = candidate;
        this.validated = validated;
        this.tally = tally;
        this.sources = new EnumMap<>(Fact.class);
        this.sources.putAll(sources);
    }

    /** The facts, with tier and assumptions. */
    public Candidate candidate() {
        return candidate;
    }

    /** Where the numbers that were assumed come from. */
    public Map<Fact, Sourced> sources() {
        return sources;
    }

    /** The same with other facts, such as its place among its peers. */
    public Classified with(Candidate changed) {
        return new Classified(changed, validated, tally, sources);
    }

    /** What was said so far. */
    public List<Reason> reasons() {
        return tally.reasons();
    }

    InHand inHand() {
        return new InHand(candidate, validated, tally.copy());
    }
}
