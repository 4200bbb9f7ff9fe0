package dev.rapport.plugin.instagram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Count;
import dev.rapport.parsing.Counter;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.Mojibake;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Shares;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels and texts of one insight, such as {@code "18-24: 41.1%, 25-34: 41.7%"}. */
final class InsightLabels {

    private static final Pattern PERCENT = Pattern.compile("([0-9]+(?:[.,][0-9]+)?)\\s*%");
    private static final Pattern PART_END = Pattern.compile("(?<=%),\\s+");
    private static final List<String> CITY = List.of("city", "stadt", "ville", "ciudad", "cidade", "citt\u00e0");
    private static final List<String> COUNTRY = List.of("country", "land", "pays", "pa\u00eds", "paese");
    private static final List<String> WOMEN = List.of("women", "frauen", "femmes", "mujeres", "mulheres", "donne");
    private static final List<String> MEN = List.of("men", "m\u00e4nner", "hommes", "hombres", "homens", "uomini");
    private static final Set<String> USED = Set.of("followers", "date range");

    private final Map<String, String> texts = new LinkedHashMap<>();

    static InsightLabels of(JsonNode labels) {
        InsightLabels all = new InsightLabels();
        for (Map.Entry<String, JsonNode> entry : labels.properties()) {
            String value = Json.text(entry.getValue(), "value");
            if (!value.isEmpty()) {
                all.texts.put(Mojibake.repair(entry.getKey()).strip().toLowerCase(Locale.ROOT), Mojibake.repair(value));
            }
        }
        return all;
    }

    String text(String label) {
        return texts.getOrDefault(label, "");
    }

    Optional<Count> count(String label, Reading reading, String place) {
        Counter counter = Counter.of(text(label));
        return counter instanceof Counter.Known known ? Optional.of(known.count()) : Optional.empty();
    }

    boolean hasAudience() {
        return texts.values().stream().anyMatch(value -> PERCENT.matcher(value).find() && value.contains(": "))
                || !genders().isEmpty();
    }

    Map<String, Double> countries() {
        return parts(texts.entrySet().stream()
                .filter(e -> mentions(e.getKey(), COUNTRY))
                .findFirst());
    }

    Map<String, Double> cities() {
        return parts(texts.entrySet().stream()
                .filter(e -> mentions(e.getKey(), CITY))
                .findFirst());
    }

    /** Ages of all genders: the list of age bands whose label names neither men nor women. */
    Map<String, Double> ages() {
        return parts(texts.entrySet().stream()
                .filter(e -> e.getValue().startsWith("13-17") || e.getValue().startsWith("18-24"))
                .filter(e -> !mentions(e.getKey(), WOMEN) && !mentions(e.getKey(), MEN))
                .findFirst());
    }

    Map<String, Double> genders() {
        Shares genders = new Shares();
        texts.forEach((label, value) -> {
            Matcher whole = PERCENT.matcher(value);
            if (whole.matches()) {
                if (mentions(label, WOMEN)) {
                    genders.add("female", number(whole.group(1)));
                } else if (mentions(label, MEN)) {
                    genders.add("male", number(whole.group(1)));
                }
            }
        });
        return genders.ofHundred();
    }

    /** Figures without a place in the model; changes against an earlier time are no figures of their own. */
    Map<String, String> others() {
        Map<String, String> others = new LinkedHashMap<>();
        texts.forEach((label, value) -> {
            if (!USED.contains(label) && !value.contains("%")) {
                others.put(label, value);
            }
        });
        return others;
    }

    private static Map<String, Double> parts(Optional<Map.Entry<String, String>> text) {
        Shares shares = new Shares();
        for (String part : text.map(e -> PART_END.split(e.getValue())).orElse(new String[0])) {
            // A city may hold a colon and a comma; the last colon stands before the number.
            int colon = part.lastIndexOf(": ");
            Matcher percent =
                    PERCENT.matcher(part.substring(Math.max(0, colon + 2)).strip());
            if (colon > 0 && percent.matches()) {
                shares.add(part.substring(0, colon), number(percent.group(1)));
            }
        }
        return shares.ofHundred();
    }

    private static boolean mentions(String label, List<String> words) {
        return words.stream().anyMatch(word -> Pattern.compile("(?<!\\p{L})" + word + "(?!\\p{L})")
                .matcher(label)
                .find());
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(',', '.'));
    }
}
