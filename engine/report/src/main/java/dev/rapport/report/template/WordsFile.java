package dev.rapport.report.template;

import dev.rapport.written.Problems;
import dev.rapport.written.WrittenText;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A file of words with the line of each, which {@link Properties} does not tell. */
record WordsFile(List<Entry> entries) {

    /**
     * One of its texts.
     *
     * @param line from 1
     * @param from column at which the text begins, from 1; 0 where it goes over several lines
     */
    record Entry(String key, String text, int line, int from) {

        String place(Path file, int at) {
            return file + ":" + line + ":" + (from == 0 ? 1 : from + at);
        }
    }

    /** What is no UTF-8 is told as such, and read no further. */
    static WordsFile read(Path file, Problems problems) {
        List<Entry> entries = new ArrayList<>();
        List<String> lines = WrittenText.read(file, file.toString(), problems)
                .map(text -> List.of(text.split("\\R", -1)))
                .orElse(List.of());
        for (int i = 0; i < lines.size(); i++) {
            int first = i;
            StringBuilder whole = new StringBuilder(lines.get(i));
            while (!isComment(lines.get(first)) && goesOn(lines.get(i)) && i + 1 < lines.size()) {
                whole.append('\n').append(lines.get(++i));
            }
            entry(whole.toString(), first + 1, first == i, file, problems, entries);
        }
        return new WordsFile(entries);
    }

    private static boolean isComment(String line) {
        return line.stripLeading().startsWith("#") || line.stripLeading().startsWith("!");
    }

    private static boolean goesOn(String line) {
        int slashes = 0;
        while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private static void entry(
            String line, int number, boolean isOne, Path file, Problems problems, List<Entry> entries) {
        Properties one = new Properties();
        try {
            one.load(new StringReader(line));
        } catch (IOException | IllegalArgumentException e) {
            problems.error(
                    "texts-unreadable",
                    "The text cannot be read: " + String.valueOf(e.getMessage()).replaceAll("\\.$", "") + ".",
                    file + ":" + number + ":1",
                    "Maybe a \\ should be \\\\.");
        }
        for (String key : one.stringPropertyNames()) {
            String text = one.getProperty(key);
            boolean isPlain = isOne && line.endsWith(text);
            entries.add(new Entry(key, text, number, isPlain ? line.length() - text.length() + 1 : 0));
        }
    }
}
