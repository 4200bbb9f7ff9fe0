package dev.rapport.testkit.reader;

import dev.rapport.api.plugin.FileReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is given on of a file of results names no customer. */
final class NobodyNamed {

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d ()/-]{7,}\\d");
    private static final Pattern PERSONAL_COLUMN =
            Pattern.compile("(?i).*(?:e-?mail|phone|telefon|address|adresse|street|stra(?:ss|ß)e|zip|postcode|plz|"
                    + "(?:customer|buyer|billing|shipping|ship-to|bill-to|first|last|full)[ _-]?name).*");
    private static final Pattern PERSONAL_FIELD = Pattern.compile(
            "\"(?:email|phone|first_?name|last_?name|address_?[12]|street|zip|postcode)\"\\s*:\\s*\"([^\"]{4,})\"",
            Pattern.CASE_INSENSITIVE);

    /** Shorter values stand in other words too. */
    private static final int SHORTEST = 4;

    private NobodyNamed() {}

    static List<Check> customers(Subject subject) {
        return subject.eachFile((file, format) -> {
            FileReader reader = subject.reader();
            Given given = Given.by(reader);
            given.add(file, format);
            String json = given.json();
            for (Pattern personal : List.of(EMAIL, PHONE)) {
                Matcher found = personal.matcher(json);
                Expect.that(
                        !found.find(),
                        () -> "What is given holds (" + found.group()
                                + "), which looks like a customer's. Leave it out, or ask ResultSink.customer for a hash.");
            }
            for (String value : personalValues(new String(file.content(), StandardCharsets.UTF_8))) {
                Expect.that(
                        !json.contains(value),
                        () -> "What is given holds (" + value
                                + "), which the file has as a customer's. Leave it out, or ask ResultSink.customer for a hash.");
            }
        });
    }

    private static Set<String> personalValues(String text) {
        Set<String> values = new LinkedHashSet<>();
        PERSONAL_FIELD.matcher(text).results().forEach(found -> values.add(found.group(1)));
        List<List<String>> rows = text.startsWith("{") || text.startsWith("[") ? List.of() : PlainCsv.read(text);
        List<String> headings = rows.isEmpty() ? List.of() : rows.get(0);
        for (int i = 0; i < headings.size(); i++) {
            if (PERSONAL_COLUMN.matcher(headings.get(i)).matches()) {
                for (List<String> row : rows.subList(1, rows.size())) {
                    if (i < row.size() && row.get(i).strip().length() >= SHORTEST) {
                        values.add(row.get(i).strip());
                    }
                }
            }
        }
        return values;
    }
}
