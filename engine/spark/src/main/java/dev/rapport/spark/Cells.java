package dev.rapport.spark;

import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** One row, read by the names of its columns. A column that is not there, and a null, are unknown. */
final class Cells {

    private final Row row;
    private final Columns columns;

    Cells(Row row, Columns columns) {
        this.row = row;
        this.columns = columns;
    }

    Cells(Row row) {
        this(row, new Columns(row.schema()));
    }

    private @Nullable Object get(String column) {
        int place = columns.place(column);
        return place < 0 ? null : row.get(place);
    }

    /** A text, empty where there is none. */
    String text(String column) throws BadRow {
        Object value = get(column);
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return text;
        }
        throw BadRow.value(column, value, "Maybe make it a text.");
    }

    /** A text that must be there. */
    String required(String column) throws BadRow {
        String text = text(column);
        if (text.isBlank()) {
            throw new BadRow("no-value", "The value of (" + column + ") is missing.", "Maybe the row is cut off.");
        }
        return text;
    }

    /** A counter, and its step from the column {@code NAMEStep} where it is rounded. */
    Count count(String column) throws BadRow {
        Object value = get(column);
        if (value == null) {
            return Count.unknown();
        }
        long count = whole(column, value);
        long step = number(columns.step(column), 0);
        if (count < 0 || step < 0) {
            throw BadRow.value(column, Math.min(count, step), "Maybe leave it out where it is unknown.");
        }
        return Count.rounded(count, step);
    }

    /** A whole number. */
    long number(String column, long otherwise) throws BadRow {
        Object value = get(column);
        return value == null ? otherwise : whole(column, value);
    }

    private static long whole(String column, Object value) throws BadRow {
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        throw BadRow.value(column, value, "Maybe it is no whole number.");
    }

    Flag flag(String column) throws BadRow {
        Object value = get(column);
        if (value == null) {
            return Flag.UNKNOWN;
        }
        if (value instanceof Boolean truth) {
            return Flag.of(truth);
        }
        throw BadRow.value(column, value, "Maybe make it true or false.");
    }

    OptionalDouble decimal(String column) throws BadRow {
        Object value = get(column);
        if (value == null) {
            return OptionalDouble.empty();
        }
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return OptionalDouble.of(number.doubleValue());
        }
        throw BadRow.value(column, value, "Maybe it is no number.");
    }

    /** A time: a timestamp, a timestamp without a zone, or ISO-8601 with or without a zone. */
    Moment moment(String column) throws BadRow {
        Object value = get(column);
        if (value == null) {
            return Moment.unknown();
        }
        if (value instanceof Instant instant) {
            return Moment.at(instant);
        }
        if (value instanceof Timestamp timestamp) {
            return Moment.at(timestamp.toInstant());
        }
        if (value instanceof LocalDateTime local) {
            return Moment.local(local);
        }
        if (value instanceof String text) {
            try {
                return text.isEmpty()
                        ? Moment.unknown()
                        : text.endsWith("Z") ? Moment.at(Instant.parse(text)) : Moment.local(LocalDateTime.parse(text));
            } catch (DateTimeException e) {
                // Said below.
            }
        }
        throw BadRow.value(column, value, "Maybe write it as 2026-02-20T09:00:00Z.");
    }

    /** A time on the time line. */
    Instant instant(String column) throws BadRow {
        return moment(column) instanceof Moment.At at ? at.instant() : Instant.EPOCH;
    }

    List<String> texts(String column) throws BadRow {
        List<String> texts = new ArrayList<>();
        for (Object text : values(column)) {
            if (!(text instanceof String one)) {
                throw BadRow.value(column, text, "Maybe make it a list of texts.");
            }
            texts.add(one);
        }
        return texts;
    }

    List<Cells> rows(String column) throws BadRow {
        List<Cells> rows = new ArrayList<>();
        for (Object value : values(column)) {
            if (!(value instanceof Row one)) {
                throw BadRow.value(column, value, "Maybe make it a list of structs.");
            }
            rows.add(new Cells(one));
        }
        return rows;
    }

    private List<?> values(String column) throws BadRow {
        Object value = get(column);
        if (value == null) {
            return List.of();
        }
        if (value instanceof scala.collection.Seq<?> seq) {
            return CollectionConverters.asJava(seq);
        }
        throw BadRow.value(column, value, "Maybe make it a list.");
    }

    Map<String, Double> shares(String column) throws BadRow {
        Map<String, Double> shares = new TreeMap<>();
        for (Map.Entry<?, ?> entry : map(column).entrySet()) {
            if (!(entry.getValue() instanceof Number share)
                    || !(share.doubleValue() >= 0 && share.doubleValue() <= 1.0001)) {
                throw BadRow.value(column, entry, "Maybe it is in percent: a share lies between 0 and 1.");
            }
            shares.put(String.valueOf(entry.getKey()), share.doubleValue());
        }
        return shares;
    }

    Map<String, String> named(String column) throws BadRow {
        Map<String, String> named = new TreeMap<>();
        map(column).forEach((key, value) -> named.put(String.valueOf(key), String.valueOf(value)));
        return named;
    }

    private Map<?, ?> map(String column) throws BadRow {
        Object value = get(column);
        if (value == null) {
            return Map.of();
        }
        if (value instanceof scala.collection.Map<?, ?> map) {
            return CollectionConverters.asJava(map);
        }
        throw BadRow.value(column, value, "Maybe make it a map.");
    }
}
