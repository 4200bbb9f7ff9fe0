package dev.rapport.plugin.creatorlist;

import dev.rapport.sheets.Folded;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Countries by code, or by name in the languages of the headings. */
final class Countries {

    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /** ISO 3166 code; a text that is no country stays as it is. */
    static String of(String shown) {
        return CODES.getOrDefault(Folded.of(shown), shown);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>(Map.of("uk", "GB", "usa", "US", "england", "GB", "holland", "NL"));
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            codes.put(Folded.of(code), code);
            codes.put(Folded.of(country.getISO3Country()), code);
            for (String language : List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl")) {
                codes.putIfAbsent(Folded.of(country.getDisplayCountry(Locale.forLanguageTag(language))), code);
            }
        }
        return Map.copyOf(codes);
    }
}
