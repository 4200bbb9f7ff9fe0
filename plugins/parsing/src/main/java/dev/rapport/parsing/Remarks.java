package dev.rapport.parsing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.plugin.IssueSink;
import dev.rapport.api.plugin.ReadIssue;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** What is said of one file being read, and the issues that are said once for all of it. */
public class Remarks {

    private final IssueSink sink;
    private final Set<String> said = new HashSet<>();

    public Remarks(IssueSink sink) {
        this.sink = sink;
    }

    /** An issue that would otherwise be said for each of a thousand records. */
    public void once(ReadIssue issue) {
        if (said.add(issue.code())) {
            sink.issue(issue);
        }
    }

    /** As {@link #once(ReadIssue)}, for what nearly every record of some files has: it is put into words only once, too. */
    public void once(String code, Function<String, ReadIssue> issue) {
        if (said.add(code)) {
            sink.issue(issue.apply(code));
        }
    }

    public void reject(String code, String message, String place) {
        sink.reject(ReadIssue.warning(code, message, place));
    }

    /** The counter in a field; unknown, with an issue, when something else stands there. */
    public Count count(JsonNode record, String place, String... fields) {
        for (String field : fields) {
            Counter counter = Counter.of(Json.at(record, field));
            if (counter instanceof Counter.Known known) {
                return known.count();
            }
            if (!(counter instanceof Counter.Absent)) {
                return count(counter, place + "/" + field, field);
            }
        }
        Json.requireSlashes(record, fields);
        return Count.unknown();
    }

    /** The counter in a cell. */
    public Count count(CsvRow row, String column) {
        Counter counter = row.counter(column);
        return counter instanceof Counter.Known known ? known.count() : count(counter, row.place(column), column);
    }

    /** The counter in a text. */
    public Count count(String text, String place, String name) {
        return count(Counter.of(text), place, name);
    }

    /** The time in a field. */
    public Moment time(JsonNode record, String place, String... fields) {
        JsonNode value = Json.first(record, fields);
        String text = Json.asText(value);
        return settle(Times.of(text), text, place, fields[0]);
    }

    /** The time, with an issue when a text is there and is none, and once per file when it has no zone. */
    public Moment settle(Moment time, String text, String place, String field) {
        if (!time.isKnown() && !Unknowns.isUnknown(text)) {
            sink.issue(ReadIssue.warning(
                    "bad-time",
                    "The time (" + field + " = " + BadValue.of(text) + ") is none; it is left unknown.",
                    place));
        }
        if (time instanceof Moment.Local) {
            once(
                    "time-zone-unknown",
                    code -> ReadIssue.info(
                            code,
                            "The times (" + field + " = " + text
                                    + ") have no zone and are kept as local. Maybe import with --zone.",
                            place));
        }
        return time;
    }

    /** The counter; unknown, with an issue, when it is none. */
    Count count(Counter counter, String place, String field) {
        if (counter instanceof Counter.Hidden) {
            once(ReadIssue.info(
                    "likes-hidden",
                    "The platform hides a counter (" + field + " = -1); it is unknown, not zero.",
                    place));
        } else if (counter instanceof Counter.Bad bad) {
            sink.issue(ReadIssue.warning(
                    "bad-number",
                    "The counter (" + field + " = " + bad.shown() + ") is none; it is left unknown.",
                    place));
        }
        return counter.count();
    }
}
