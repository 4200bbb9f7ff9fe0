package dev.rapport.core.workspace;

import dev.rapport.written.CountryCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where in the world something may be shown, as people write it: countries, some unions of them, or everywhere. */
public final class Territory {

    private static final Set<String> EVERYWHERE =
            Set.of("WORLDWIDE", "WORLD", "GLOBAL", "ALL", "UNLIMITED", "WELTWEIT", "WELT", "ALLE", "UNBESCHRÄNKT");

    private static final List<String> UNION = List.of(
            "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU",
            "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE");

    private static final List<String> REST_OF_EUROPE = List.of(
            "GB", "CH", "NO", "IS", "LI", "AD", "MC", "SM", "VA", "AL", "BA", "ME", "MK", "RS", "XK", "MD", "UA");

    private static final Map<String, List<String>> UNIONS = Map.of(
            "DACH", List.of("DE", "AT", "CH"),
            "D-A-CH", List.of("DE", "AT", "CH"),
            "EU", UNION,
            "EUROPEAN UNION", UNION,
            "EUROPÄISCHE UNION", UNION,
            "EUROPE", europe(),
            "EUROPA", europe(),
            "BENELUX", List.of("BE", "NL", "LU"));

    private final boolean isEverywhere;
    private final Set<String> countries;

    private Territory(boolean isEverywhere, Set<String> countries) {
        this.isEverywhere = isEverywhere;
        this.countries = Set.copyOf(countries);
    }

    /** Reads it; empty where a part of it cannot be read. Without a word nothing is limited. */
    public static Optional<Territory> of(String written) {
        Set<String> countries = new LinkedHashSet<>();
        boolean isEverywhere = written.isBlank();
        for (String part : parts(written)) {
            String upper = part.toUpperCase(Locale.ROOT);
            Optional<String> code = CountryCode.of(part);
            if (EVERYWHERE.contains(upper)) {
                isEverywhere = true;
            } else if (UNIONS.containsKey(upper)) {
                countries.addAll(UNIONS.getOrDefault(upper, List.of()));
            } else if (code.isPresent()) {
                countries.add(code.get());
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Territory(isEverywhere, countries));
    }

    /** Whether a country lies in it. @param country code of ISO 3166 */
    public boolean holds(String country) {
        return isEverywhere || countries.contains(country);
    }

    static String hint(String written) {
        return parts(written).stream()
                .filter(part -> of(part).isEmpty())
                .findFirst()
                .map(CountryCode::hint)
                .orElse("Maybe DE, AT or worldwide.");
    }

    private static List<String> parts(String written) {
        // A country's own name may hold an "and".
        return CountryCode.of(written).isPresent()
                ? List.of(written.strip())
                : Arrays.stream(written.split("[,;/+&]|\\b(?:and|und)\\b", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    private static List<String> europe() {
        List<String> all = new ArrayList<>(UNION);
        all.addAll(REST_OF_EUROPE);
        return List.copyOf(all);
    }
}
