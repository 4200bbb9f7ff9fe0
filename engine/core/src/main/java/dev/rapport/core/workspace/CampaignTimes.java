package dev.rapport.core.workspace;

import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import dev.rapport.written.WrittenDay;
import dev.rapport.written.WrittenTime;
import dev.rapport.written.yaml.YamlMap;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Days, times and the zone of a campaign. */
final class CampaignTimes {

    /** Cities that have another name on the clock. */
    private static final Map<String, String> IN_GERMAN = Map.ofEntries(
            Map.entry("WIEN", "Vienna"),
            Map.entry("ZÜRICH", "Zurich"),
            Map.entry("ZUERICH", "Zurich"),
            Map.entry("MÜNCHEN", "Berlin"),
            Map.entry("HAMBURG", "Berlin"),
            Map.entry("KÖLN", "Berlin"),
            Map.entry("FRANKFURT", "Berlin"),
            Map.entry("BERN", "Zurich"),
            Map.entry("GENF", "Zurich"),
            Map.entry("PRAG", "Prague"),
            Map.entry("WARSCHAU", "Warsaw"),
            Map.entry("MAILAND", "Rome"),
            Map.entry("ROM", "Rome"),
            Map.entry("BRÜSSEL", "Brussels"),
            Map.entry("KOPENHAGEN", "Copenhagen"),
            Map.entry("LISSABON", "Lisbon"),
            Map.entry("LUXEMBURG", "Luxembourg"));

    /** Nobody plans a campaign for longer. */
    private static final int MOST_YEARS = 5;

    private final YamlMap map;
    private final Problems problems;

    CampaignTimes(YamlMap map, Problems problems) {
        this.map = map;
        this.problems = problems;
    }

    Optional<LocalDate> date(String name) {
        String text = map.text(name, "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            boolean isFar = day.getYear() < 2000
                    || day.isAfter(LocalDate.now(Clock.systemUTC()).plusYears(MOST_YEARS));
            if (isFar) {
                problems.warning(
                        "unlikely-date",
                        "The day (" + text + ") of " + name + " is far from today.",
                        map.placeOf(name),
                        "Maybe another year is meant.");
            }
            return Optional.of(day);
        } catch (DateTimeException e) {
            problems.error(
                    "bad-date",
                    "The day (" + text + ") of " + name + " is not written as 2026-03-31.",
                    map.placeOf(name),
                    WrittenDay.hint(text));
            return Optional.empty();
        }
    }

    Optional<Instant> asOf() {
        String text = map.text("asOf", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            Instant time = WrittenTime.of(text);
            if (WrittenTime.isToCome(time)) {
                problems.error(
                        "future-date",
                        "The day (" + text + ") of asOf is still to come.",
                        map.placeOf("asOf"),
                        "Maybe another year is meant.");
                return Optional.empty();
            }
            return Optional.of(time);
        } catch (DateTimeException e) {
            problems.error(
                    "bad-time",
                    "The time (" + text + ") is none.",
                    map.placeOf("asOf"),
                    WrittenDay.parse(text.replaceFirst("[ T]\\d{1,2}[:.].*", ""))
                            .map(day -> "Maybe " + day + (text.contains(":") ? "T12:00:00Z, with its zone." : "."))
                            .orElse("Maybe 2026-03-01 or 2026-03-01T12:00:00Z."));
            return Optional.empty();
        }
    }

    ZoneId zone() {
        String text = map.text("zone", "UTC");
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            problems.error(
                    "unknown-zone",
                    "The time zone (" + text + ") does not exist.",
                    map.placeOf("zone"),
                    zoneHint(text));
            return ZoneId.of("UTC");
        }
    }

    /** What people call a zone on the clock and on the map. */
    private static String zoneHint(String text) {
        String word = text.strip().toUpperCase(Locale.ROOT);
        if (List.of("MEZ", "MESZ", "CEST").contains(word)) {
            return "Maybe Europe/Berlin.";
        }
        String german = IN_GERMAN.getOrDefault(word.replaceFirst("^[A-Z]+/", ""), "");
        if (!german.isEmpty()) {
            return "Maybe Europe/" + german + ".";
        }
        Optional<String> city = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.toUpperCase(Locale.ROOT).endsWith("/" + word.replace(' ', '_')))
                .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
        return city.map(id -> "Maybe " + id + ".")
                .orElseGet(() -> DidYouMean.hint(text, ZoneId.getAvailableZoneIds(), "Maybe Europe/Berlin."));
    }
}
