package dev.rapport.scoring.rules;

import dev.rapport.judged.Validation;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.scoring.rules.score.Tally;
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
