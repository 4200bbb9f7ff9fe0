package dev.rapport.scoring.rules.pack;

import dev.rapport.judged.facts.Fact;
import dev.rapport.judged.facts.FactType;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.scoring.rules.tree.Operator;
import dev.rapport.scoring.rules.tree.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the heading of a table's column means. */
sealed interface TableColumn {

    /** A comparison of a field with the cell. */
    record Compares(Field field, Operator operator) implements TableColumn {}

    /** A number that later stages use. */
    record Assumes(Fact fact) implements TableColumn {}

    /** points, category, why, source ... */
    record Named(String name) implements TableColumn {}

    /** Nobody knows it. */
    record Unknown() implements TableColumn {}

    List<String> NAMES =
            List.of("id", "points", "category", "why", "source", "year", "grade", "unit", "note", "review", "exclude");

    Map<String, Operator> ENDINGS = Map.ofEntries(
            Map.entry("from", Operator.AT_LEAST),
            Map.entry("at least", Operator.AT_LEAST),
            Map.entry(">=", Operator.AT_LEAST),
            Map.entry("to", Operator.AT_MOST),
            Map.entry("at most", Operator.AT_MOST),
            Map.entry("<=", Operator.AT_MOST),
            Map.entry("over", Operator.MORE),
            Map.entry(">", Operator.MORE),
            Map.entry("under", Operator.LESS),
            Map.entry("below", Operator.LESS),
            Map.entry("<", Operator.LESS),
            Map.entry("not", Operator.DIFFERENT),
            Map.entry("is", Operator.EQUAL),
            Map.entry("=", Operator.EQUAL));

    /** By their names without capitals and signs; of two that are alike the first. */
    Map<String, Fact> FACTS = Arrays.stream(Fact.values())
            .collect(Collectors.toUnmodifiableMap(fact -> key(fact.id()), fact -> fact, (first, second) -> first));

    static TableColumn of(String heading, Vocabulary vocabulary) {
        String words = heading.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (NAMES.contains(words)) {
            return new Named(words);
        }
        if (words.startsWith("assume ")) {
            return field(words.substring("assume ".length()), vocabulary)
                    .filter(field -> field.type() == FactType.NUMBER && field instanceof Field.OfCandidate)
                    .<TableColumn>map(field -> new Assumes(((Field.OfCandidate) field).fact()))
                    .orElse(new Unknown());
        }
        for (Map.Entry<String, Operator> ending : ENDINGS.entrySet()) {
            if (words.endsWith(" " + ending.getKey())) {
                Optional<Field> field = field(
                        words.substring(0, words.length() - ending.getKey().length()), vocabulary);
                if (field.isPresent()) {
                    return new Compares(field.get(), ending.getValue());
                }
            }
        }
        return field(words, vocabulary)
                .<TableColumn>map(field -> new Compares(field, Operator.EQUAL))
                .orElse(new Unknown());
    }

    private static Optional<Field> field(String words, Vocabulary vocabulary) {
        String key = key(words);
        Optional<Fact> fact = Optional.ofNullable(FACTS.get(key));
        if (fact.isPresent()) {
            return fact.map(Field.OfCandidate::new);
        }
        return vocabulary.own().keySet().stream()
                .sorted()
                .filter(name -> key(name).equals(key))
                .findFirst()
                .flatMap(vocabulary::field);
    }

    /** Its letters and digits alone. */
    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char letter = lower.charAt(i);
            if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
                key.append(letter);
            }
        }
        return key.toString();
    }
}
