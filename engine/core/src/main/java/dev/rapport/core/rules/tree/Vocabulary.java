package dev.rapport.core.rules.tree;

import dev.rapport.api.facts.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every name that a condition may use: the facts, and the pack's own fields. */
public record Vocabulary(Map<String, Field.Own> own) {

    public Vocabulary {
        own = Map.copyOf(own);
    }

    public Optional<Field> field(String name) {
        Optional<Fact> fact = Fact.byId(name);
        if (fact.isPresent()) {
            return Optional.of(new Field.OfCandidate(fact.get()));
        }
        return Optional.ofNullable(own.get(name));
    }

    /** All names, for advice. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            names.add(fact.id());
        }
        own.keySet().stream().sorted().forEach(names::add);
        return names;
    }
}
