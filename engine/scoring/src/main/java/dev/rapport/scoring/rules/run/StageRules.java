package dev.rapport.scoring.rules.run;

import dev.rapport.scoring.rules.tree.Rule;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;

/** The rules of one stage, or some of them. Safe for many threads; what it opens serves one at a time. */
final class StageRules {

    private static final int[] NOTHING = {};

    private final List<String> keys;
    private final KieBase base;
    private final List<Rule> rules;
    /** For each rule of Drools, the places of its rules in {@link #rules}. */
    private final Map<org.kie.api.definition.rule.Rule, int[]> places = new IdentityHashMap<>();

    /**
     * @param keys of the units that the base was made of
     * @param byName what each rule of the base stands for, by package and name
     */
    StageRules(List<String> keys, KieBase base, Map<String, List<Rule>> byName) {
        this.keys = keys;
        this.base = base;
        this.rules = byName.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Rule::id))
                .toList();
        Map<Rule, Integer> order = new IdentityHashMap<>();
        rules.forEach(rule -> order.put(rule, order.size()));
        base.getKiePackages().forEach(pack -> pack.getRules().forEach(rule -> {
            List<Rule> meant = byName.getOrDefault(rule.getPackageName() + "." + rule.getName(), List.of());
            places.put(
                    rule,
                    meant.stream().mapToInt(one -> order.getOrDefault(one, 0)).toArray());
        }));
    }

    List<String> keys() {
        return keys;
    }

    KieBase base() {
        return base;
    }

    /** By id. */
    List<Rule> rules() {
        return rules;
    }

    int[] places(org.kie.api.definition.rule.Rule rule) {
        return places.getOrDefault(rule, NOTHING);
    }

    /** The most matches that a case can have. */
    int most() {
        return places.size();
    }

    StageSession open() {
        return new StageSession(this);
    }
}
