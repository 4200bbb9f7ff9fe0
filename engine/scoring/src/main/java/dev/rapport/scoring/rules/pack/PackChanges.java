package dev.rapport.scoring.rules.pack;

import dev.rapport.scoring.rules.tree.Outcome;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What differs between two packs, in the words of their authors: numbers of categories, parameters, rules and rows of tables. */
public final class PackChanges {

    /**
     * One difference.
     *
     * @param kind weight, base, cap, title, parameter or rule
     * @param name of the category, the parameter or the rule
     * @param before what it was, empty for what is new
     * @param after what it is, empty for what is gone
     */
    public record Change(String kind, String name, String before, String after) {
        /** {@code weight brand 10 -> 25}. */
        @Override
        public String toString() {
            String named = kind + " " + name;
            if (before.isEmpty()) {
                return "new " + named + (after.isEmpty() ? "" : ": " + after);
            }
            return after.isEmpty() ? "without " + named : named + " " + before + " -> " + after;
        }
    }

    private final List<Change> changes = new ArrayList<>();

    private PackChanges() {}

    /** All of them, categories first. */
    public static List<Change> between(RulePack before, RulePack after) {
        PackChanges found = new PackChanges();
        found.categories("weight", before, after, category -> plain(category.weight()));
        found.categories("base", before, after, category -> plain(category.base()));
        found.categories("cap", before, after, category -> plain(category.cap()));
        found.categories("full", before, after, category -> plain(category.full()));
        found.compare("parameter", before.parameters(), after.parameters(), parameter -> plain(parameter.value()));
        found.compare("rule", rules(before), rules(after), PackChanges::words);
        return List.copyOf(found.changes);
    }

    private static Map<String, Rule> rules(RulePack pack) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        pack.rules().forEach(rule -> rules.put(rule.id(), rule));
        return rules;
    }

    private void categories(String kind, RulePack before, RulePack after, Function<Category, String> value) {
        compare(kind, before.categories(), after.categories(), value);
    }

    private <T> void compare(String kind, Map<String, T> before, Map<String, T> after, Function<T, String> value) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            T then = before.get(name);
            T now = after.get(name);
            String was = then == null ? "" : value.apply(then);
            String is = now == null ? "" : value.apply(now);
            if (!Objects.equals(was, is)) {
                changes.add(new Change(kind, name, was, is));
            }
        }
    }

    private static String words(Rule rule) {
        List<String> says = new ArrayList<>();
        for (Outcome outcome : rule.outcomes()) {
            if (outcome instanceof Outcome.Points points) {
                says.add(plain(points.points()) + " points in " + points.category());
            } else if (outcome instanceof Outcome.Assume assume) {
                says.add(assume.fact().id() + " " + plain(BigDecimal.valueOf(assume.number())));
            } else if (outcome instanceof Outcome.Classify classify) {
                says.add(classify.fact().id() + " " + classify.value());
            } else {
                says.add(outcome.kind().name().toLowerCase(Locale.ROOT));
            }
        }
        return "(" + String.join(", ", says) + " when " + Words.of(rule.condition()) + ")";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
