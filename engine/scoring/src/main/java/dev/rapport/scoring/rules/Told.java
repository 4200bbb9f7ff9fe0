package dev.rapport.scoring.rules;

import dev.rapport.judged.Evidence;
import dev.rapport.judged.Finding;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.scoring.rules.score.Wording;
import dev.rapport.scoring.rules.tree.Evaluation;
import dev.rapport.scoring.rules.tree.Outcome;
import dev.rapport.scoring.rules.tree.ParameterValues;
import dev.rapport.scoring.rules.tree.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a fired rule says, put in words when somebody reads it.
 *
 * @param candidate as the stage saw it
 */
public record Told(Rule rule, Outcome outcome, Candidate candidate, ParameterValues parameters, Wording wording)
        implements Evidence.Source {

    @Override
    public String text() {
        String text = wording.reason(rule, candidate);
        if (!text.isEmpty() || !(outcome instanceof Outcome.Assume assume)) {
            return text;
        }
        return wording.text("fact." + assume.fact().id(), assume.fact().id()) + " = "
                + wording.number(assume.number(), assume.fact().unit())
                + (rule.sources().isEmpty() ? "" : " (" + wording.source(rule) + ")");
    }

    @Override
    public List<Finding> conditions() {
        return new Evaluation(candidate, parameters).findings(rule.condition());
    }

    @Override
    public List<String> told() {
        List<String> names = wording.read(rule);
        return outcome instanceof Outcome.Assume assume
                ? Stream.concat(names.stream(), Stream.of(assume.fact().id())).toList()
                : names;
    }
}
