package dev.rapport.core.rules.run;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.core.rules.tree.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/** A session of one stage, kept from case to case, because making one costs more than a case. For one thread at a time. */
final class StageSession implements AgendaFilter {

    /** A look at the clock costs about as much as a match. */
    private static final int MATCHES_A_LOOK = 64;

    private final StageRules rules;
    private final KieSession session;
    private final boolean[] found;
    private int matches;
    private Deadline deadline = Deadline.NEVER;

    StageSession(StageRules rules) {
        this.rules = rules;
        this.session = rules.base().newKieSession();
        this.found = new boolean[rules.rules().size()];
    }

    /** The rules that fire, by id. After an exception the session must be closed. */
    List<Rule> fired(Case input, Deadline until) {
        Arrays.fill(found, false);
        matches = 0;
        deadline = until;
        FactHandle handle = session.insert(input);
        int executed = session.fireAllRules(this, rules.most() + 1);
        session.delete(handle);
        if (executed > 0 || matches > rules.most()) {
            throw new RapportException(Problem.error(
                    "rule-loop",
                    "A stage fired more rules than it has.",
                    "engine:1:1",
                    "Maybe report this pack: it is a fault of the engine."));
        }
        List<Rule> fired = new ArrayList<>(matches);
        for (int i = 0; i < found.length; i++) {
            if (found[i]) {
                fired.add(rules.rules().get(i));
            }
        }
        return fired;
    }

    /** Notes a match. Nothing is executed: what a rule does stands in its outcomes. */
    @Override
    public boolean accept(Match match) {
        if (++matches % MATCHES_A_LOOK == 0) {
            deadline.check();
        }
        for (int place : rules.places(match.getRule())) {
            found[place] = true;
        }
        return false;
    }

    void close() {
        session.dispose();
    }
}
