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
     */
    record Mutation(String name, byte[] content, int from) {}

    /** A text with the colon behind it where it is a name, a number, or a word of JSON. */
    private static final Pattern VALUE = Pattern.compile(
            "\"(?:[^\"\\\\]|\\\\.)*+\"(\\s*:)?|-?\\b\\d+\\b|\\btrue\\b|\\bfalse\\b|\\bnull\\b", Pattern.DOTALL);

    private static final int PLACES = 24;
    private static final List<String> WRONG = List.of(
            "null",
            "NaN",
            "-Infinity",
            "1e999",
            "1" + "0".repeat(400),
            "-5",
            "0.5",
            "\"wrong\"",
            "{}",
            "[]",
            "[null]",
            "true",
            "\"\"",
            "[".repeat(3000) + "]".repeat(3000));

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
        List<Mutation> mutations = new ArrayList<>();
        int step = Math.max(1, places.size() / PLACES);
        for (int i = 0; i < places.size(); i += step) {
            for (String wrong : WRONG) {
                int from = places.get(i)[0];
                String mutated = text.substring(0, from) + wrong + text.substring(places.get(i)[1]);
                mutations.add(new Mutation(
                        "byte " + from + ": " + text.substring(from, places.get(i)[1]) + " -> "
                                + wrong.substring(0, Math.min(20, wrong.length())),
                        mutated.getBytes(StandardCharsets.ISO_8859_1),
                        from));
            }
        }
        return mutations;
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
        mutations.add(new Mutation("NULs behind the end", Arrays.copyOf(content, content.length + 64), content.length));
        return mutations;
    }

    static List<Mutation> degenerate() {
        return List.of(
                        "", " ", "\n", "null", "{", "[", "[[", "{}", "[]", "[{}]", "[null]", "0", "\"", "NaN", "\uFEFF",
                        "a,b\n", "sep=,")
                .stream()
                .map(text -> new Mutation("the file is only " + text, text.getBytes(StandardCharsets.UTF_8), 0))
                .toList();
    }
}
