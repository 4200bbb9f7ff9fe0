package dev.rapport.scoring.rules.run;

import dev.rapport.judged.facts.Candidate;
import dev.rapport.scoring.rules.tree.ParameterValues;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Stage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Some candidates on their way through the stages together, with sessions of their own. For one thread; close it to give the sessions back. */
public final class PackRun implements AutoCloseable {

    private final CompiledPack pack;
    private final Map<Stage, StageSession> sessions = new EnumMap<>(Stage.class);
    private @Nullable StageSession again;
    private Deadline deadline = Deadline.NEVER;
    private ParameterValues parameters;
    private boolean sound = true;

    PackRun(CompiledPack pack) {
        this.pack = pack;
        this.parameters = pack.parameters();
    }

    void begin(ParameterValues numbers, Deadline until) {
        parameters = numbers;
        deadline = until;
    }

    /** For each candidate the rules of a stage that fire, by id, in lists of the caller's own. */
    public List<List<Rule>> fired(Stage stage, List<Candidate> candidates) {
        deadline.check();
        StageSession session = sessions.get(stage);
        if (session == null) {
            StageRules rules = pack.bases().stage(stage);
            if (rules == null) {
                return nothing(candidates);
            }
            session = rules.open();
            sessions.put(stage, session);
        }
        return fired(session, candidates);
    }

    /**
     * A second look at the stage of authenticity, by those of its rules that read what the first look has set: the others say again what
     * they said.
     */
    public List<List<Rule>> firedAgain(List<Candidate> candidates) {
        deadline.check();
        StageRules rules = pack.bases().secondLook();
        if (rules == null) {
            return nothing(candidates);
        }
        StageSession session = again;
        if (session == null) {
            session = rules.open();
            again = session;
        }
        return fired(session, candidates);
    }

    private List<List<Rule>> fired(StageSession session, List<Candidate> candidates) {
        // What is broken off half-way is not given back.
        sound = false;
        List<List<Rule>> fired = session.fired(candidates, parameters, deadline);
        sound = true;
        return fired;
    }

    private static List<List<Rule>> nothing(List<Candidate> candidates) {
        List<List<Rule>> nothing = new ArrayList<>();
        candidates.forEach(candidate -> nothing.add(new ArrayList<>()));
        return nothing;
    }

    @Override
    public void close() {
        if (sound) {
            pack.back(this);
        } else {
            dispose();
        }
    }

    void dispose() {
        sessions.values().forEach(StageSession::close);
        sessions.clear();
        if (again != null) {
            again.close();
            again = null;
        }
    }
}
