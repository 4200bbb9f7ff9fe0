package dev.rapport.plugin.creatorlist;

import dev.rapport.sheets.Folded;
import dev.rapport.sheets.Platforms;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The spellings of headings, from {@code headings.txt}. */
final class Headings {

    private static final Map<String, Column> SPELLINGS = load();
    private static final Set<Column> COUNTS_OR_NAMES = EnumSet.of(
            Column.ID,
            Column.HANDLE,
            Column.URL,
            Column.FOLLOWERS,
            Column.FOLLOWING,
            Column.POSTS,
            Column.ENGAGEMENT_RATE);
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
    private static final Pattern COUNTING = Pattern.compile(
            "^(?:(?:numberof|nof|noof|num|nb|no|nr|total|totalnumberof|anzahl|anzahlder|nombrede|nombre"
                    + "|numerode|numerodi|numero|numerodos|aantal|liczba|count|countof))|(?:count|counts|total|number|anzahl|zahl)$");

    /** Longer than this no heading is; it is a text that stands below one. */
    private static final int LONGEST = 200;

    private Headings() {}

    static Heading of(String shown) {
        if (shown.strip().equals("@")) {
            return Heading.of(Column.HANDLE, shown);
        }
        if (shown.length() > LONGEST || shown.chars().noneMatch(Character::isLetter)) {
            return Heading.of(Column.UNKNOWN, shown);
        }
        Optional<Column> plain = spelling(shown)
                .or(() -> spelling(BRACKETS.matcher(shown).replaceAll(" ")))
                .or(() -> withoutPlatform(shown));
        if (plain.isPresent()) {
            return Heading.of(plain.get(), shown);
        }
        Heading unknown = Heading.of(Column.UNKNOWN, shown);
        if (unknown.isPercent() && Folded.words(shown).contains("engagement")) {
            return Heading.of(Column.ENGAGEMENT_RATE, shown);
        }
        return AverageHeading.of(shown).or(() -> PriceHeading.of(shown)).orElse(unknown);
    }

    /** "Instagram handle" is a handle. */
    private static Optional<Column> withoutPlatform(String shown) {
        List<String> rest = Folded.words(shown).stream()
                .filter(word -> !Platforms.isName(word))
                .toList();
        return rest.size() == Folded.words(shown).size()
                ? Optional.empty()
                : spelling(String.join(" ", rest)).filter(COUNTS_OR_NAMES::contains);
    }

    private static Optional<Column> spelling(String shown) {
        String folded = Folded.of(shown);
        return Optional.ofNullable(SPELLINGS.get(folded)).or(() -> Optional.ofNullable(
                        SPELLINGS.get(COUNTING.matcher(folded).replaceAll("")))
                .filter(column -> column == Column.FOLLOWERS || column == Column.FOLLOWING || column == Column.POSTS));
    }

    /** The known spelling that is nearest, where one is near. */
    static Optional<String> near(String shown) {
        String folded = Folded.of(shown);
        if (folded.length() < 4) {
            return Optional.empty();
        }
        int allowed = folded.length() < 7 ? 1 : 2;
        return SPELLINGS.keySet().stream()
                .filter(known -> known.length() > 3 && Distance.between(known, folded) <= allowed)
                .min((a, b) -> {
                    int closer = Integer.compare(Distance.between(a, folded), Distance.between(b, folded));
                    return closer != 0 ? closer : a.compareTo(b);
                });
    }

    private static Map<String, Column> load() {
        Map<String, Column> spellings = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(
                        Headings.class.getResourceAsStream("headings.txt"), "headings.txt is not in the jar");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                int colon = line.indexOf(':');
                if (colon > 0 && !line.startsWith("#")) {
                    Column column = Column.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
                    for (String spelling : line.substring(colon + 1).split(",")) {
                        spellings.putIfAbsent(Folded.of(spelling), column);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("headings.txt cannot be read.", e);
        }
        return Map.copyOf(spellings);
    }
}
