package dev.rapport.report.words;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.written.Plural;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of a report in one language. */
public final class Words {

    private final Locale locale;
    private final Map<String, String> texts;
    private final String place;
    private final Filled filled;

    /**
     * @param texts sentences by key
     * @param place where they stand, for who looks for one that is missing
     */
    public Words(Locale locale, Map<String, String> texts, String place) {
        this.locale = locale;
        this.texts = Map.copyOf(texts);
        this.place = place;
        String decimal = texts.getOrDefault("number.decimal", "");
        this.filled = new Filled(Plural.of(locale), decimal.isEmpty() ? '.' : decimal.charAt(0));
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The text of a key, {@linkplain Filled filled} with arguments.
     *
     * @throws RapportException {@code text-missing} when no pack has it
     */
    public String text(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new RapportException(Problem.error(
                    "text-missing",
                    "The text (" + key + ") is missing.",
                    place,
                    "Maybe the pack should extend standard."));
        }
        return filled.with(text, arguments);
    }

    /** A text that stands in lists in small letters, as a sentence: with a capital. */
    public String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(locale()) + text.substring(first);
    }

    /** The text of a key that a pack need not have, such as the name of an agency's own category. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** Every text as it stands, by key. */
    public Map<String, String> all() {
        return texts;
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
}
