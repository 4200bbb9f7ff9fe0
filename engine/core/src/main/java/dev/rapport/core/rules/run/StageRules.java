package dev.rapport.core.rules.run;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.core.rules.tree.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** The rules of one stage. Sessions are kept and lent to one thread at a time, because making one costs more than a case. */
final class StageRules {

    static final StageRules NONE = new StageRules(Optional.empty(), Map.of());

    private final Optional<KieBase> base;
    private final Map<String, List<Rule>> byName;
    private final int rules;
    private final ConcurrentLinkedDeque<KieSession> idle = new ConcurrentLinkedDeque<>();

    StageRules(KieBase base, Map<String, List<Rule>> byName) {
        this(Optional.of(base), byName);
    }

    private StageRules(Optional<KieBase> base, Map<String, List<Rule>> byName) {
        this.base = base;
        this.byName = Map.copyOf(byName);
        this.rules = byName.values().stream().mapToInt(List::size).sum();
    }

    List<Rule> fired(Case input) {
        if (base.isEmpty()) {
            return List.of();
        }
        KieSession lent = idle.pollFirst();
        KieSession session = lent == null ? base.get().newKieSession() : lent;
        List<Rule> fired = new ArrayList<>();
        FactHandle handle = session.insert(input);
        int matches = session.fireAllRules(
                match -> {
                    String name = match.getRule().getPackageName() + "."
                            + match.getRule().getName();
                    fired.addAll(byName.getOrDefault(name, List.of()));
                    // Nothing is executed: what a rule does stands in its outcomes.
                    return false;
                },
                byName.size() + 1);
        session.delete(handle);
        idle.addFirst(session);
        if (matches > 0 || fired.size() > rules) {
            throw new RapportException(Problem.error(
                    "rule-loop",
                    "A stage fired more rules than it has.",
                    "engine:1:1",
                    "Maybe report this pack: it is a fault of the engine."));
        }
        fired.sort(Comparator.comparing(Rule::id));
        return fired;
    }
}
