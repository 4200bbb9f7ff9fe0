package dev.rapport.written.yaml;

import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return value.filter(one -> one.isMap() || one.isList()).isPresent() ? otherwise : text;
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
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                problems.error(
                        "unknown-name",
                        "The name (" + name + ") is not known here.",
                        placeOf(name),
                        hint(name, known, elsewhere));
            }
        }
    }
}
