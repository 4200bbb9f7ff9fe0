package dev.rapport.core.rules;

import dev.rapport.api.facts.Candidate;
import dev.rapport.api.model.Validation;
import dev.rapport.core.rules.score.Tally;
import java.util.List;

/** A candidate on its way through the stages: what they have set so far, and what they said. */
final class InHand {

    final List<Validation> validated;
    final Tally tally;
    Candidate seen;

    InHand(Candidate candidate, List<Validation> validated, Tally tally) {
        this.seen = candidate;
        this.validated = validated;
        this.tally = tally;
    }
}
