package dev.rapport.report.model;

import dev.rapport.judged.Reason;
import dev.rapport.judged.Value;
import dev.rapport.report.ReportField;
import dev.rapport.report.ReportInput;
import dev.rapport.report.template.Words;
import dev.rapport.report.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The agency's own fields that this edition shows. A note about a person is the agency's own, unless its pack says otherwise. */
final class OwnFields {

    private final Map<String, ReportField> shown;
    private final Set<String> hidden;
    private final Words words;
    private final Numbers numbers;

    OwnFields(ReportInput input, Words words, Numbers numbers) {
        this.shown = input.fields().stream()
                .filter(field -> input.internal() || field.forClient())
                .collect(Collectors.toMap(ReportField::name, field -> field, (a, b) -> a, TreeMap::new));
        this.hidden = input.fields().stream()
                .map(ReportField::name)
                .filter(name -> !shown.containsKey(name))
                .collect(Collectors.toSet());
        this.words = words;
        this.numbers = numbers;
    }

    List<ReportField> all() {
        return List.copyOf(shown.values());
    }

    /** Whether a reason rests on a field that this edition does not show. */
    boolean hides(Reason reason) {
        return reason.conditions().stream().anyMatch(finding -> hidden.contains(finding.fact()));
    }

    /** The facts without fields that this edition does not show. */
    Map<String, Value> allowed(Map<String, Value> facts) {
        return facts.entrySet().stream()
                .filter(fact -> !hidden.contains(fact.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    /** A line for each field of which something is known, by name. */
    List<FieldLine> lines(Map<String, Value> facts) {
        List<FieldLine> lines = new ArrayList<>();
        for (ReportField field : shown.values()) {
            Value value = facts.getOrDefault(field.name(), Value.unknown());
            if (value != Value.unknown()) {
                lines.add(new FieldLine(field.title(), text(field, value)));
            }
        }
        return List.copyOf(lines);
    }

    private String text(ReportField field, Value value) {
        if (value instanceof Value.Number number) {
            return field.unit().startsWith("fraction")
                    ? numbers.percent(number.number())
                    : numbers.count(number.number()) + (field.unit().isEmpty() ? "" : " (" + field.unit() + ")");
        }
        if (value instanceof Value.Truth truth) {
            return words.text(truth.truth() ? "yes" : "no");
        }
        return value.plain();
    }
}
