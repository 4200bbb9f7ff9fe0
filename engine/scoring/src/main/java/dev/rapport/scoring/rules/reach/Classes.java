package dev.rapport.scoring.rules.reach;

import dev.rapport.judged.Value;
import dev.rapport.scoring.rules.tree.Outcome;
import dev.rapport.scoring.rules.tree.ParameterValues;
import dev.rapport.scoring.rules.tree.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What else is true of whoever a rule has put into a class, such as a tier: the numbers lie within those that the rule asks for. A rule that
 * asks for a nano with a million followers asks for nobody.
 */
final class Classes {

    /** A rule that gives a class, and the numbers for which it does. */
    private record Member(Rule rule, Region numbers) {}

    /**
     * Why nobody fits.
     *
     * @param field of which no value is left
     * @param rule gives the class that is asked for
     */
    record Border(String field, Rule rule) {}

    /** By the fact and what it is called. */
    private final Map<String, Map<Value, List<Member>>> members = new HashMap<>();

    Classes(Collection<Rule> rules, ParameterValues parameters) {
        for (Rule rule : rules) {
            for (Outcome outcome : rule.outcomes()) {
                if (outcome instanceof Outcome.Classify classify) {
                    List<Member> same = members.computeIfAbsent(classify.fact().id(), unused -> new HashMap<>())
                            .computeIfAbsent(Value.of(classify.value()), unused -> new ArrayList<>());
                    // Of a condition with too many parts nothing is known but that anybody may fit.
                    Region.of(rule.condition(), parameters)
                            .orElseGet(() -> List.of(new Region(parameters)))
                            .forEach(region -> same.add(new Member(rule, region.numbersAlone())));
                }
            }
        }
    }

    /** Why nobody of the classes that a region asks for is in it; empty where somebody may be. */
    Optional<Border> contradiction(Region region) {
        for (Map.Entry<String, Map<Value, List<Member>>> fact : members.entrySet()) {
            Set<Value> asked = region.among(fact.getKey());
            List<Border> borders = new ArrayList<>();
            boolean isOpen = asked.isEmpty() || !fact.getValue().keySet().containsAll(asked);
            for (Value one : asked) {
                for (Member member : fact.getValue().getOrDefault(one, List.of())) {
                    Optional<String> field = region.and(member.numbers()).contradiction();
                    isOpen |= field.isEmpty();
                    field.ifPresent(name -> borders.add(new Border(name, member.rule())));
                }
            }
            if (!isOpen && !borders.isEmpty()) {
                return Optional.of(borders.get(0));
            }
        }
        return Optional.empty();
    }
}
