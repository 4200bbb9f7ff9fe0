package dev.rapport.report.template;

import dev.rapport.report.ReportException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of a report in one language. */
public final class Words {

    private final Locale locale;
    private final Map<String, String> texts;
    private final String place;

    Words(Locale locale, Map<String, String> texts, String place) {
        this.locale = locale;
        this.texts = Map.copyOf(texts);
        this.place = place;
    }

    public Locale locale() {
        return locale;
    }

    /** The text of a key, with {0}, {1} ... replaced. No quoting, so that an apostrophe is an apostrophe. */
    public String text(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new ReportException(
                    "text-missing",
                    "The text (" + key + ") is missing in " + place + ". Maybe the pack should extend standard.");
        }
        return fill(text, arguments);
    }

    /** The text of a key that a pack need not have, such as the name of an agency's own category. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** The name of a thing, else its id made readable: {@code brandSafety} becomes "Brand safety". */
    public String name(String kind, String id) {
        return find(kind + "." + id).orElseGet(() -> readable(id));
    }

    private static String readable(String id) {
        if (id.isEmpty()) {
            return id;
        }
        String spaced = id.replaceAll("([a-z])([A-Z0-9])", "$1 $2")
                .replaceAll("[-_]", " ")
                .toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    private static String fill(String text, Object[] arguments) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int close = text.charAt(at) == '{' ? text.indexOf('}', at) : -1;
            int index = close == at + 2 ? text.charAt(at + 1) - '0' : -1;
            if (index >= 0 && index < arguments.length) {
                filled.append(arguments[index]);
                at = close + 1;
            } else {
                filled.append(text.charAt(at++));
            }
        }
        return filled.toString();
    }
}
