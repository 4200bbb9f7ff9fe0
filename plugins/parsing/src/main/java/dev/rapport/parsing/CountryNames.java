package dev.rapport.parsing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Countries by name, in the languages in which platforms write their exports. */
public final class CountryNames {

    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "sv", "da", "ru", "ja", "ko", "zh", "id");
    private static final Map<String, String> CODES = codes();

    private CountryNames() {}

    /** ISO 3166 code; a text that is no country stays as it is. */
    public static String code(String name) {
        return CODES.getOrDefault(folded(name), name);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>(Map.of("uk", "GB", "usa", "US", "england", "GB", "holland", "NL"));
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            for (String language : LANGUAGES) {
                codes.putIfAbsent(folded(country.getDisplayCountry(Locale.forLanguageTag(language))), code);
            }
        }
        return Map.copyOf(codes);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
