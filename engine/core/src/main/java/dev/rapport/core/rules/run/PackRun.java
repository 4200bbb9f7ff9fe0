package dev.rapport.core.rules.run;

import dev.rapport.core.rules.tree.Rule;
import dev.rapport.core.rules.tree.Stage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One case on its way through the stages, with sessions of its own. For one thread; close it to give the sessions back. */
public final class PackRun implements AutoCloseable {

    private final CompiledPack pack;
    private final Map<Stage, StageSession> sessions = new EnumMap<>(Stage.class);
    private @Nullable StageSession again;
    private Deadline deadline = Deadline.NEVER;
    private boolean sound = true;

    PackRun(CompiledPack pack) {
        this.pack = pack;
    }

    void begin(Deadline until) {
        deadline = until;
    }

    /** The rules of a stage that fire, by id, in a list of the caller's own. */
    public List<Rule> fired(Stage stage, Case input) {
        deadline.check();
        StageSession session = sessions.get(stage);
        if (session == null) {
            StageRules rules = pack.stage(stage);
            if (rules == null) {
                return new ArrayList<>();
            }
            session = rules.open();
            sessions.put(stage, session);
        }
        return fired(session, input);
    }

    /**
     * A second look at the stage of authenticity, by those of its rules that read what the first look has set: the others say again what
     * they said.
     */
    public List<Rule> firedAgain(Case input) {
        deadline.check();
        StageRules rules = pack.secondLook();
        if (rules == null) {
            return new ArrayList<>();
        }
        StageSession session = again;
        if (session == null) {
            session = rules.open();
            again = session;
        }
        return fired(session, input);
    }

    private List<Rule> fired(StageSession session, Case input) {
        // What is broken off half-way is not given back.
        sound = false;
        List<Rule> fired = session.fired(input, deadline);
        sound = true;
        return fired;
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
