package dev.rapport.testkit.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways in which a file can be wrong. Each is the same on every run. */
final class Mutations {

    /**
     * A wrong file.
     *
     * @param name what was done
     * @param content the file
     * @param from records that lie wholly before this byte must still be read
     * @param isWellFormed whether the file can still be read to its end, so that records behind that byte must be there, too
     */
    record Mutation(String name, byte[] content, int from, boolean isWellFormed) {

        Mutation(String name, byte[] content, int from) {
            this(name, content, from, false);
        }
    }

    /** A text with the colon behind it where it is a name, a number, or a word of JSON. */
    private static final Pattern VALUE = Pattern.compile(
            "\"(?:[^\"\\\\]|\\\\.)*+\"(\\s*:)?|-?\\b\\d+(?:\\.\\d+)?+\\b|\\btrue\\b|\\bfalse\\b|\\bnull\\b",
            Pattern.DOTALL);

    /** A name in an object, with its colon. */
    private static final Pattern KEY = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"\\s*:", Pattern.DOTALL);

    private static final int PLACES = 24;

    /** Values of JSON that stand where another kind of value belongs. */
    private static final List<String> WRONG = List.of(
            "null", "-5", "0.5", "\"wrong\"", "{}", "[]", "[null]", "true", "\"\"", "1" + "0".repeat(400), "1e999");

    /** What is no value of JSON, or deeper than anybody reads. */
    private static final List<String> BROKEN = List.of(
            "NaN", "-Infinity", "[".repeat(3000) + "]".repeat(3000), "{\"a\":".repeat(3000) + "1" + "}".repeat(3000));

    private Mutations() {}

    static List<Mutation> truncations(byte[] content) {
        List<Mutation> cuts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int at = (int) ((long) content.length * i / 40);
            cuts.add(new Mutation("cut after " + at + " bytes", Arrays.copyOf(content, at), at));
        }
        for (int i = 1; i <= 3 && i < content.length; i++) {
            cuts.add(new Mutation(
                    "cut " + i + " bytes before the end",
                    Arrays.copyOf(content, content.length - i),
                    content.length - i));
        }
        return cuts;
    }

    /** Values replaced by what does not belong there, at places spread over the file. */
    static List<Mutation> wrongValues(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        List<int[]> places = new ArrayList<>();
        Matcher values = VALUE.matcher(text);
        while (values.find()) {
            if (values.group(1) == null) {
                places.add(new int[] {values.start(), values.end()});
            }
        }
        boolean isJson =
                text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[");
        List<Mutation> mutations = new ArrayList<>();
        int step = Math.max(1, places.size() / PLACES);
        for (int i = 0; i < places.size(); i += step) {
            for (String wrong : WRONG) {
                mutations.add(replaced(text, places.get(i), wrong, isJson));
            }
            for (String broken : BROKEN) {
                mutations.add(replaced(text, places.get(i), broken, false));
            }
        }
        return mutations;
    }

    /** Names that stand twice, first with nothing and then with what was there, and the other way round; columns that stand twice. */
    static List<Mutation> duplicates(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        List<Mutation> mutations = new ArrayList<>();
        if (!text.stripLeading().startsWith("{") && !text.stripLeading().startsWith("[")) {
            int line = text.indexOf('\n');
            int comma = text.indexOf(',');
            if (comma > 0 && comma < line) {
                String twice = text.substring(0, comma + 1) + text;
                mutations.add(new Mutation(
                        "the first column's name stands twice", twice.getBytes(StandardCharsets.ISO_8859_1), 0));
            }
            return mutations;
        }
        List<int[]> keys = new ArrayList<>();
        Matcher matcher = KEY.matcher(text);
        while (matcher.find()) {
            keys.add(new int[] {matcher.start(), matcher.end()});
        }
        int step = Math.max(1, keys.size() / PLACES);
        for (int i = 0; i < keys.size(); i += step) {
            int from = keys.get(i)[0];
            String key = text.substring(from, keys.get(i)[1]);
            for (String first : List.of("null,", "{},", "[],", "\"x\",", "7,")) {
                String twice = text.substring(0, from) + key + first + text.substring(from);
                mutations.add(new Mutation(
                        "byte " + from + ": " + key + " stands twice, first with " + first,
                        twice.getBytes(StandardCharsets.ISO_8859_1),
                        from,
                        true));
            }
        }
        return mutations;
    }

    private static Mutation replaced(String text, int[] place, String wrong, boolean isWellFormed) {
        String mutated = text.substring(0, place[0]) + wrong + text.substring(place[1]);
        return new Mutation(
                "byte " + place[0] + ": " + text.substring(place[0], place[1]) + " -> "
                        + wrong.substring(0, Math.min(20, wrong.length())),
                mutated.getBytes(StandardCharsets.ISO_8859_1),
                place[0],
                isWellFormed);
    }

    /** The text in encodings that it was not written in, and with broken bytes. */
    static List<Mutation> encodings(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        List<Mutation> mutations = new ArrayList<>();
        for (Charset charset : List.of(
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                StandardCharsets.ISO_8859_1,
                Charset.forName("windows-1251"))) {
            mutations.add(new Mutation("written as " + charset, text.getBytes(charset), 0));
        }
        byte[] broken = content.clone();
        for (int i = 7; i < broken.length; i += 97) {
            broken[i] = (byte) 0xFF;
        }
        mutations.add(new Mutation("every 97th byte broken", broken, 0));
        byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        mutations.add(new Mutation("with a byte order mark", marked, content.length));
        mutations.add(new Mutation("NULs behind the end", Arrays.copyOf(content, content.length + 64), content.length));
        return mutations;
    }

    /** What a person sees nothing of, in words. */
    private static String visible(String text) {
        return switch (text) {
            case "" -> "nothing";
            case " " -> "a blank";
            case "\n" -> "an empty line";
            case "\uFEFF" -> "a byte order mark";
            default -> text.strip();
        };
    }

    static List<Mutation> degenerate() {
        return List.of(
                        "", " ", "\n", "null", "{", "[", "[[", "{}", "[]", "[{}]", "[null]", "0", "\"", "NaN", "\uFEFF",
                        "a,b\n", "sep=,")
                .stream()
                .map(text -> new Mutation(
                        "the file is only (" + visible(text) + ")", text.getBytes(StandardCharsets.UTF_8), 0))
                .toList();
    }
}
