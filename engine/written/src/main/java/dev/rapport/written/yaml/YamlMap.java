package dev.rapport.written.yaml;

import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Names and values of a YAML block, in the order of the file. */
public final class YamlMap {

    private final Map<String, YamlValue> values;
    private final Map<String, String> keyPlaces;
    private final String place;
    private final Problems problems;
    private final boolean broken;
    /** Names whose value is told to be of another kind. */
    private final Set<String> told = new HashSet<>();

    private YamlMap(
            Map<String, YamlValue> values,
            Map<String, String> keyPlaces,
            String place,
            boolean broken,
            Problems problems) {
        this.broken = broken;
        this.values = values;
        this.keyPlaces = keyPlaces;
        this.place = place;
        this.problems = problems;
    }

    static YamlMap empty(String file, Problems problems) {
        return empty(file + ":1:1", file, problems);
    }

    static YamlMap empty(String place, String file, Problems problems) {
        return new YamlMap(new LinkedHashMap<>(), new LinkedHashMap<>(), place, false, problems);
    }

    static YamlMap broken(String file, Problems problems) {
        return new YamlMap(new LinkedHashMap<>(), new LinkedHashMap<>(), file + ":1:1", true, problems);
    }

    static YamlMap of(MappingNode node, String file, String path, Problems problems) {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        Map<String, String> keyPlaces = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            String keyPlace = YamlDocument.place(file, tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.error("wrong-type", "A name must be one word.", keyPlace, "Maybe put quotes around it.");
                continue;
            }
            String name = key.getValue();
            if (values.containsKey(name)) {
                problems.error(
                        "duplicate-name",
                        "The name (" + name + ") stands twice in the same block.",
                        keyPlace,
                        "Maybe delete one of them; the first is at " + keyPlaces.get(name) + ".");
                continue;
            }
            values.put(
                    name,
                    new YamlValue(tuple.getValueNode(), file, path.isEmpty() ? name : path + "." + name, problems));
            keyPlaces.put(name, keyPlace);
        }
        return new YamlMap(values, keyPlaces, YamlDocument.place(file, node.getStartMark()), false, problems);
    }

    /** Whether the file could not be read at all: that is told, and whatever is missing in it is not missing. */
    public boolean isBroken() {
        return broken;
    }

    public String place() {
        return place;
    }

    public Collection<String> names() {
        return List.copyOf(values.keySet());
    }

    /** Where the name itself stands. */
    public String placeOf(String name) {
        return keyPlaces.getOrDefault(name, place);
    }

    /** The value, empty when the name is not there or has nothing behind it. */
    public Optional<YamlValue> get(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    /** Whether the name is there and nothing stands behind it. */
    public boolean isEmpty(String name) {
        YamlValue value = values.get(name);
        return value != null && value.isEmpty();
    }

    /** The text, or this other one where there is none; a block or list instead is told, and nothing else follows from it. */
    public String text(String name, String otherwise) {
        Optional<YamlValue> value = get(name);
        String text = value.map(YamlValue::text).orElse(otherwise);
        if (value.filter(one -> one.isMap() || one.isList()).isPresent()) {
            told.add(name);
            return otherwise;
        }
        return text;
    }

    /**
     * Whether it was told why a name says nothing here, so that nobody needs to miss it: a block stands where a text is asked for, or a comment to
     * YAML.
     */
    public boolean isTold(String name) {
        return told.contains(name)
                || isEmpty(name)
                        && problems.all().stream()
                                .anyMatch(problem -> problem.code().equals(LostText.CODE)
                                        && problem.place().startsWith(line(name) + ":"));
    }

    /** {@code {weight: 12,5}}: what stands behind the comma is read as a name without a value. */
    private boolean isHalfOfNumber(String name) {
        YamlValue value = values.get(name);
        return value != null && value.isEmpty() && name.matches("\\d{1,9}\\s*%?");
    }

    /** {@code {channels: paid ads, website}}: what stands behind the comma is read as a name without a value. */
    private Optional<String> openList(String name) {
        if (!isEmpty(name)) {
            return Optional.empty();
        }
        List<String> names = List.copyOf(values.keySet());
        List<String> words = new ArrayList<>(List.of(name));
        int at = names.indexOf(name) - 1;
        while (at >= 0 && isEmpty(names.get(at))) {
            words.add(0, names.get(at--));
        }
        String holder = at < 0 ? "" : names.get(at);
        return get(holder)
                .filter(value -> value.isText() && line(holder).equals(line(name)))
                .map(value -> "Maybe brackets around the list: " + holder + ": [" + value.text() + ", "
                        + String.join(", ", words) + "].");
    }

    private String line(String name) {
        return placeOf(name).replaceFirst(":\\d+$", "");
    }

    private String hint(String name, List<String> known, Function<String, Optional<String>> elsewhere) {
        if (SyntaxAdvice.isIndentedByAnother(name)) {
            return "Maybe usual blanks at the beginning of the line, instead of some that hold words together.";
        }
        Optional<String> list = isHalfOfNumber(name) ? Optional.empty() : openList(name);
        if (list.isPresent()) {
            return list.get();
        }
        return isHalfOfNumber(name)
                ? "Maybe a comma in a number: write 12.5 with a point."
                : elsewhere
                        .apply(name)
                        .orElseGet(
                                () -> DidYouMean.hint(name, known, "Maybe one of " + String.join(", ", known) + "."));
    }

    /** Reports the names that nobody knows. */
    public void allow(List<String> known) {
        allow(known, unknown -> Optional.empty());
    }

    /** The same. @param elsewhere advice for a name that is known in another place */
    public void allow(List<String> known, Function<String, Optional<String>> elsewhere) {
        allow(known, List.of(), elsewhere);
    }

    /** The same. @param needed of the known ones; where one is missing, a name like no other may be it */
    public void allow(List<String> known, List<String> needed) {
        allow(known, needed, unknown -> Optional.empty());
    }

    private void allow(List<String> known, List<String> needed, Function<String, Optional<String>> elsewhere) {
        unknown(known, needed, elsewhere)
                .forEach((name, hint) -> problems.error(
                        "unknown-name", "The name (" + name + ") is not known here.", placeOf(name), hint));
    }

    /**
     * The names that nobody knows, with advice for each; whoever asks tells them. What is probably meant is read on as that, so that nothing that
     * stands there is missed.
     */
    public Map<String, String> unknown(
            List<String> known, List<String> needed, Function<String, Optional<String>> elsewhere) {
        Map<String, String> hints = new LinkedHashMap<>();
        for (String name : names()) {
            if (!known.contains(name)) {
                String hint = hint(name, known, elsewhere);
                Optional<String> near = known.stream()
                        .filter(one -> hint.equals("Maybe " + one + "."))
                        .findFirst();
                Optional<String> missing =
                        needed.stream().filter(one -> !values.containsKey(one)).findFirst();
                near.or(() -> missing).ifPresent(meant -> readAs(name, meant));
                hints.put(
                        name,
                        near.isEmpty() && missing.isPresent()
                                ? "Maybe " + missing.get() + ", which is missing."
                                : hint);
            }
        }
        return hints;
    }

    /** Warns of names with nothing behind them, where it would be as well if they were not there: somebody meant to write something. */
    public void warnEmpty(List<String> optional) {
        optional.stream()
                .filter(name -> isEmpty(name) && !isTold(name))
                .forEach(name -> problems.warning(
                        "no-value",
                        "The " + path(name) + " has nothing behind it, and counts as if it was not there.",
                        placeOf(name),
                        "Maybe write it, or delete the name."));
    }

    /** Whether one of these names has nothing behind it, which is told where it is not yet. */
    public boolean lacks(List<String> needed) {
        List<String> empty = needed.stream().filter(this::isEmpty).toList();
        empty.stream()
                .filter(name -> !isTold(name))
                .forEach(name -> problems.error(
                        "no-value", "The " + path(name) + " has nothing behind it.", placeOf(name), "Maybe write it."));
        return !empty.isEmpty();
    }

    private String path(String name) {
        YamlValue value = values.get(name);
        return value == null ? name : value.name();
    }

    private void readAs(String name, String meant) {
        Optional.ofNullable(values.get(name)).ifPresent(value -> values.putIfAbsent(meant, value));
        keyPlaces.putIfAbsent(meant, placeOf(name));
    }
}
