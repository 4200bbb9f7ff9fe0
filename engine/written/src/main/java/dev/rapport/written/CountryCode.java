package dev.rapport.written;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Countries as people write them, and the codes that data have. */
public final class CountryCode {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private static final Map<String, String> OTHERS =
            Map.of("UK", "GB", "EN", "GB", "ENGLAND", "GB", "USA", "US", "D", "DE", "A", "AT", "SUI", "CH", "EL", "GR");

    private static final Map<String, String> UNIONS = Map.of(
            "EU", "DE, FR, IT",
            "DACH", "DE, AT, CH",
            "UNION", "DE, FR, IT",
            "EUROPE", "DE, FR, GB",
            "BENELUX", "BE, NL, LU",
            "NORDICS", "DK, FI, IS, NO, SE");

    private CountryCode() {}

    /** Whether it is a code of ISO 3166 with two letters, in upper case. */
    public static boolean isCode(String code) {
        return CODES.contains(code);
    }

    /** The code that a text means: itself, another spelling, or the country's English, German or French name. */
    public static Optional<String> of(String written) {
        String name = written.strip();
        String upper = name.toUpperCase(Locale.ROOT);
        return CODES.contains(upper)
                ? Optional.of(upper)
                : Optional.ofNullable(OTHERS.get(upper)).or(() -> byName(name));
    }

    /** Advice for a text that is no code. */
    public static String hint(String written) {
        String name = written.strip();
        String upper = name.toUpperCase(Locale.ROOT);
        if (CODES.contains(upper)) {
            return "Maybe " + upper + ".";
        }
        if (UNIONS.containsKey(upper)) {
            return "Maybe each country by itself: " + UNIONS.get(upper) + ".";
        }
        return of(name).map(code -> "Maybe " + code + ".")
                .orElse("Maybe a code of ISO 3166 with two letters, such as DE or GB.");
    }

    private static Optional<String> byName(String name) {
        return Optional.ofNullable(Names.CODES.get(name.toUpperCase(Locale.ROOT)));
    }

    /** Made when the first name is asked for. */
    private static final class Names {

        static final Map<String, String> CODES = new HashMap<>();

        static {
            for (String code : Locale.getISOCountries()) {
                for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH)) {
                    CODES.putIfAbsent(
                            new Locale("", code).getDisplayCountry(language).toUpperCase(Locale.ROOT), code);
                }
            }
        }
    }
}
