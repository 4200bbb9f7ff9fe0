package dev.rapport.report.seen;

import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The agency's own fields as lines. A note about a person is the agency's own, unless its pack says otherwise. */
record OwnFields(List<ReportField> shown, Words words, Numbers numbers) {

    /** A line for each field of which something is known. */
    List<OwnLine> lines(Candidate candidate) {
        List<OwnLine> lines = new ArrayList<>();
        for (ReportField field : shown) {
            Value value = candidate.own(field.name());
            if (value != Value.unknown()) {
                lines.add(new OwnLine(field.title(), text(field, value)));
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
