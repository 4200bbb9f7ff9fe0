package dev.rapport.parsing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.plugin.ExportFile;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A record of a data set, whether it came as a row of a CSV or as an object of JSON; names inside names are joined by dots. */
public final class Flat {

    private final FlatValues values;
    private final Supplier<String> place;

    private Flat(FlatValues values, Supplier<String> place) {
        this.values = values;
        this.place = place;
    }

    public static Flat of(CsvRow row) {
        return new Flat(new FlatRow(row), row::place);
    }

    /** Some vendors join the names of a CSV with slashes. */
    private static String dotted(String name) {
        return name.replace('/', '.');
    }

    public static Flat of(JsonNode object, String place) {
        return new Flat(FlatTree.of(object), () -> place);
    }

    /** The names that the first records have: one set for a CSV, one for each record of JSON. */
    public static List<Set<String>> names(FileHead head, Set<String> wrappers) {
        if (!head.columns().isEmpty()) {
            return List.of(head.columns().stream().map(Flat::dotted).collect(Collectors.toSet()));
        }
        return head.namesOfRecords(wrappers);
    }

    /** The first records. */
    public static Stream<Flat> first(FileHead head, Set<String> wrappers) {
        return head.columns().isEmpty()
                ? head.records(wrappers).stream().map(record -> of(record, ""))
                : head.rows().stream().map(Flat::of);
    }

    public static boolean any(FileHead head, Set<String> wrappers, Predicate<Set<String>> mark) {
        return names(head, wrappers).stream().anyMatch(mark);
    }

    /** Every record of the file; what surrounds records of JSON is one only when it has the names of one. */
    public static void each(
            ExportFile file, Set<String> wrappers, Predicate<Set<String>> mark, Reading reading, Consumer<Flat> taker)
            throws IOException {
        each(file, wrappers, Fields.all(), mark, reading, taker);
    }

    /** As {@link #each(ExportFile, Set, Predicate, Reading, Consumer)}, of JSON without what nobody asks for. */
    public static void each(
            ExportFile file,
            Set<String> wrappers,
            Fields fields,
            Predicate<Set<String>> mark,
            Reading reading,
            Consumer<Flat> taker)
            throws IOException {
        if (FileHead.of(file).documents().isEmpty()) {
            Table.each(file, Flat::dotted, reading, row -> taker.accept(of(row)));
            return;
        }
        JsonFile.each(file, wrappers, fields, reading, record -> {
            if (record.isComplete() && (!record.isEnvelope() || mark.test(FlatTree.names(record.node())))) {
                taker.accept(of(record.node(), record.place()));
            }
        });
    }

    /** Where it stands in the file. */
    public String place() {
        return place.get();
    }

    public String get(String name) {
        return values.text(name);
    }

    /** What stands under a name, as a record of its own. */
    public Flat within(String prefix) {
        return new Flat(new Within(values, prefix + "."), () -> place() + "/" + prefix);
    }

    private record Within(FlatValues all, String prefix) implements FlatValues {

        @Override
        public String text(String name) {
            return all.text(prefix + name);
        }

        @Override
        public List<JsonNode> elements(String name) {
            return all.elements(prefix + name);
        }
    }

    /** The first of the names that has something. */
    public String first(String... names) {
        for (String name : names) {
            String text = get(name);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** The first of the names that has a counter; a list under such a name is what was counted. */
    public Count count(Reading reading, String... names) {
        for (String name : names) {
            Counter counter = values.counter(name);
            if (counter instanceof Counter.Known known) {
                return known.count();
            }
            if (!(counter instanceof Counter.Absent)) {
                return reading.count(counter, place(), name);
            }
        }
        return Count.unknown();
    }

    /** A time; some vendors put it into a second pair of quotes. */
    public Moment time(Reading reading, String... names) {
        String text = bare(first(names));
        Moment time = Times.of(text);
        return time instanceof Moment.At ? time : reading.settle(time, text, place(), names[0]);
    }

    public Flag flag(String... names) {
        return Truth.of(first(names));
    }

    /** The records of a list of JSON that stands inside this one, also in a cell. */
    public List<Flat> records(String name) {
        List<Flat> records = new ArrayList<>();
        int position = 0;
        for (JsonNode element : values.elements(name)) {
            if (element.isObject()) {
                records.add(of(element, place() + "/" + name + "/" + position));
            }
            position++;
        }
        if (position > 0) {
            return records;
        }
        String text = get(name);
        if (text.startsWith("[")) {
            try {
                JsonRecords.read(new StringReader(text), Set.of(), record -> {
                    if (record.node().isObject() && record.isComplete()) {
                        records.add(of(record.node(), place() + "/" + name + record.place()));
                    }
                });
            } catch (IOException cannotHappen) {
                // A text in memory can be read.
            }
        }
        return records;
    }

    /** The texts of a list that stands in one cell, of JSON or of Python, or in cells that are numbered from zero. */
    public List<String> list(String name) {
        List<String> numbered = new ArrayList<>();
        for (String text = values.text(LowerCase.ofFirst(name));
                !text.isBlank();
                text = get(name + "." + numbered.size())) {
            numbered.add(text);
        }
        return numbered.isEmpty() ? QuotedTexts.of(get(name)) : numbered;
    }

    /** The text without quotes around it, empty where it then says that nothing is known. */
    public static String bare(String text) {
        String stripped = text.strip();
        boolean isQuoted = stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
        return Unknowns.known(isQuoted ? stripped.substring(1, stripped.length() - 1) : stripped);
    }
}
