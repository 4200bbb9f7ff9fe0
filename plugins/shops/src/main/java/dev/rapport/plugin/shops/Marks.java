package dev.rapport.plugin.shops;

import dev.rapport.api.model.Trace;
import dev.rapport.api.model.Utm;
import dev.rapport.sheets.results.Landing;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the notes of an order say of through whom it came; all else in them is the buyer's and is passed over. */
final class Marks {

    private static final Pattern UTM =
            Pattern.compile("(?i)(?:last |first )?utm[ _-]?(source|medium|campaign|content|term)");
    private static final Pattern ASKED = Pattern.compile("(?i).*(?:hear|heard|find|found|learn) (?:about|of|from)?.*"
            + "|.*\\b(?:influencer|creator|referred by)\\b.*");
    private static final Pattern LINE = Pattern.compile("([^:\\r\\n]{1,80}):[ \\t]*([^\\r\\n]{1,300})");
    private static final Pattern EMAIL = Pattern.compile(".*[\\p{L}\\p{N}_.%+-]+@[^@\\s]+\\.[^@\\s]+.*");
    private static final Pattern PHONE = Pattern.compile(".*\\+?[0-9][0-9 ()/-]{6,}.*");

    private final Map<String, String> utm = new HashMap<>();
    private String said = "";

    /** Reads lines of {@code name: value}. */
    static Marks ofLines(String notes) {
        Marks marks = new Marks();
        Matcher line = LINE.matcher(notes);
        while (line.find()) {
            marks.add(line.group(1), line.group(2));
        }
        return marks;
    }

    void add(String name, String value) {
        Matcher mark = UTM.matcher(name.strip());
        String known = value.strip();
        if (known.isEmpty() || EMAIL.matcher(known).matches()) {
            return;
        }
        if (mark.matches()) {
            utm.putIfAbsent(mark.group(1).toLowerCase(Locale.ROOT), known);
        } else if (said.isEmpty()
                && ASKED.matcher(name).matches()
                && !PHONE.matcher(known).matches()) {
            said = known;
        }
    }

    /** With what the first page says where the notes say nothing. */
    Trace trace(List<String> codes, Landing landing) {
        Utm seen = landing.utm();
        return Trace.of()
                .codes(codes)
                .utm(
                        !utm.containsKey("source") && !utm.containsKey("campaign") && !utm.containsKey("content")
                                ? seen
                                : new Utm(
                                        utm.getOrDefault("source", ""),
                                        utm.getOrDefault("medium", ""),
                                        utm.getOrDefault("campaign", ""),
                                        utm.getOrDefault("content", ""),
                                        utm.getOrDefault("term", "")))
                .link(landing.link())
                .said(said)
                .build();
    }

    /** Several codes in one cell, each once. */
    static List<String> codes(String cell, String separators) {
        return Arrays.stream(cell.split(separators, -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }
}
