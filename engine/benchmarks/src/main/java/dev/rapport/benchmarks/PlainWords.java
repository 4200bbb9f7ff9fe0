package dev.rapport.benchmarks;

import dev.rapport.judged.Evidence;
import dev.rapport.judged.Finding;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.scoring.rules.score.Wording;
import dev.rapport.scoring.rules.tree.Evaluation;
import dev.rapport.scoring.rules.tree.Outcome;
import dev.rapport.scoring.rules.tree.ParameterValues;
import dev.rapport.scoring.rules.tree.Rule;
import java.util.List;

/** Words and comparisons of a rule that fired in {@link PlainFlow}. */
record PlainWords(Rule rule, Outcome outcome, Candidate candidate, ParameterValues parameters, Wording wording)
        implements Evidence.Source {

    @Override
    public String text() {
        String text = wording.reason(rule, candidate);
        if (text.isEmpty() && outcome instanceof Outcome.Assume assume) {
            return wording.text("fact." + assume.fact().id(), assume.fact().id()) + " = "
                    + wording.number(assume.number(), assume.fact().unit())
                    + (rule.sources().isEmpty() ? "" : " (" + wording.source(rule) + ")");
        }
        return text;
    }

    @Override
    public List<Finding> conditions() {
        return new Evaluation(candidate, parameters).findings(rule.condition());
    }
}
