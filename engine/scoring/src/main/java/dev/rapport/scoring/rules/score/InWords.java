package dev.rapport.scoring.rules.score;

import dev.rapport.judged.Value;
import dev.rapport.scoring.rules.pack.PackParameter;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.tree.Outcome;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Words;
import java.util.ArrayList;
import java.util.List;

/** A rule in words: what must hold, what it says then, why, and where its numbers come from. */
public final class InWords {

    private final RulePack pack;

    public InWords(RulePack pack) {
        this.pack = pack;
    }

    /** The id and its place first, then one line each. */
    public List<String> lines(Rule rule) {
        List<String> lines = new ArrayList<>();
        lines.add(rule.id() + "  (" + rule.place() + ")");
        lines.add("    when " + Words.of(rule.condition()));
        rule.outcomes().forEach(outcome -> lines.add("    then " + of(outcome)));
        if (!rule.why().isEmpty()) {
            lines.add("    why  " + rule.why());
        }
        for (String name : rule.condition().parameters()) {
            PackParameter parameter = pack.parameters().get(name);
            if (parameter != null) {
                lines.add("    " + name + " = " + parameter.value().toPlainString() + " " + parameter.unit() + " ("
                        + parameter.source() + "): " + parameter.why());
            }
        }
        if (!rule.sources().isEmpty()) {
            lines.add("    from " + rule.sources());
        }
        return lines;
    }

    /** What it says when it fires, a line each. */
    public List<String> outcomes(Rule rule) {
        return rule.outcomes().stream().map(InWords::of).toList();
    }

    private static String of(Outcome outcome) {
        return outcome.fold(SAID);
    }

    private static final Outcome.Cases<String> SAID = new Outcome.Cases<>() {
        @Override
        public String points(Outcome.Points points) {
            String sign = points.points().signum() > 0 ? "+" : "";
            return sign + points.points().toPlainString() + " points in " + points.category();
        }

        @Override
        public String classify(Outcome.Classify classify) {
            return classify.fact().id() + " is " + classify.value();
        }

        @Override
        public String assume(Outcome.Assume assume) {
            return assume.fact().id() + " is taken as "
                    + Value.of(assume.number()).plain() + " " + assume.fact().unit();
        }

        @Override
        public String decide(Outcome.Decide decide) {
            return "the decision is " + decide.verdict().id();
        }

        @Override
        public String exclude(Outcome.Exclude exclude) {
            return "the creator is left out";
        }

        @Override
        public String review(Outcome.Review review) {
            return "a person must look";
        }
    };
}
