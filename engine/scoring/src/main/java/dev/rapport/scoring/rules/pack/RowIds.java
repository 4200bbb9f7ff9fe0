package dev.rapport.scoring.rules.pack;

import dev.rapport.judged.facts.FactType;
import dev.rapport.scoring.rules.tree.Condition;
import dev.rapport.scoring.rules.tree.Operator;
import dev.rapport.scoring.rules.tree.Term;
import dev.rapport.scoring.rules.tree.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names the rows of a table by what they ask for, so that a row keeps its name when another one is put above it. */
final class RowIds {

    private static final int LONGEST = 90;

    private static final Map<Operator, String> WORDS = Map.of(
            Operator.AT_LEAST, "from-",
            Operator.AT_MOST, "to-",
            Operator.MORE, "over-",
            Operator.LESS, "under-",
            Operator.DIFFERENT, "not-",
            Operator.EQUAL, "");

    private final String table;
    private final Set<String> taken = new HashSet<>();

    /** @param table stage and name of the table */
    RowIds(String table) {
        this.table = table;
    }

    /** The id of a row. @param named what its column id says, empty for nothing */
    String id(String named, Condition condition) {
        String name = named.isEmpty() ? slug(condition) : named;
        String id = table + "/" + name;
        if (!named.isEmpty()) {
            // Two rows of one id are a mistake of their author, and told.
            return id;
        }
        for (int i = 2; !taken.add(id); i++) {
            id = table + "/" + name + "-" + i;
        }
        return id;
    }

    private static String slug(Condition condition) {
        List<Condition> parts = condition instanceof Condition.All all ? all.parts() : List.of(condition);
        String words = parts.stream().map(RowIds::words).collect(Collectors.joining("-"));
        String slug = words.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.]+", "-")
                .replace('.', '-')
                .replaceAll("^-|-$", "");
        String shortened = slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
        return shortened.isEmpty() ? "any" : shortened;
    }

    private static String words(Condition part) {
        if (part instanceof Condition.Compare compare && compare.left() instanceof Term.FieldTerm field) {
            String word = WORDS.getOrDefault(compare.operator(), "");
            if (compare.right() instanceof Term.Text text) {
                return word + text.text();
            }
            if (compare.right() instanceof Term.Truth truth) {
                return (truth.truth() ? "" : "not-") + field.field().name();
            }
            return field.field().name() + "-" + word + Words.of(compare.right());
        }
        if (part instanceof Condition.In in && in.field().type() == FactType.TEXT) {
            return (in.negated() ? "not-" : "")
                    + in.values().stream().map(Words::of).collect(Collectors.joining("-or-"));
        }
        return Words.of(part);
    }
}
