package dev.rapport.scoring.rules.run;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.scoring.rules.tree.ParameterValues;
import dev.rapport.scoring.rules.tree.Rule;
import java.util.ArrayList;
import java.util.List;
import org.drools.core.rule.consequence.InternalMatch;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/**
 * A session of one stage, kept from batch to batch, because making one costs more than a candidate. Candidates that go together pay once
 * for the agenda. For one thread at a time.
 */
final class StageSession implements AgendaFilter {

    /** A look at the clock costs about as much as a match. */
    private static final int MATCHES_A_LOOK = 64;

    private final StageRules rules;
    private final KieSession session;
    private final List<Case> cases = new ArrayList<>();
    private int matches;
    private Deadline deadline = Deadline.NEVER;

    StageSession(StageRules rules) {
        this.rules = rules;
        this.session = rules.base().newKieSession();
    }

    /** For each candidate the rules that fire, by id, in lists of the caller's own. After an exception the session must be closed. */
    List<List<Rule>> fired(List<Candidate> candidates, ParameterValues parameters, Deadline until) {
        matches = 0;
        deadline = until;
        FactHandle[] handles = new FactHandle[candidates.size()];
        for (int i = 0; i < handles.length; i++) {
            if (i == cases.size()) {
                cases.add(new Case(parameters, rules.rules().size()));
            }
            cases.get(i).show(candidates.get(i), parameters);
            handles[i] = session.insert(cases.get(i));
        }
        int most = rules.most() * handles.length;
        int executed = session.fireAllRules(this, most + 1);
        for (FactHandle handle : handles) {
            session.delete(handle);
        }
        if (executed > 0 || matches > most) {
            throw new RapportException(Problem.error(
                    "rule-loop",
                    "A stage fired more rules than it has.",
                    "engine:1:1",
                    "Maybe report this pack: it is a fault of the engine."));
        }
        List<List<Rule>> fired = new ArrayList<>(handles.length);
        for (int i = 0; i < handles.length; i++) {
            fired.add(fired(cases.get(i).fired()));
        }
        return fired;
    }

    private List<Rule> fired(boolean[] places) {
        List<Rule> fired = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            if (places[i]) {
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
        // Every rule has one pattern; Match.getObjects() would make a list of it each time.
        Object matched = ((InternalMatch) match).getTuple().getFactHandle().getObject();
        boolean[] fired = ((Case) matched).fired();
        for (int place : rules.places(match.getRule())) {
            fired[place] = true;
        }
        return false;
    }

    void close() {
        session.dispose();
    }
}
