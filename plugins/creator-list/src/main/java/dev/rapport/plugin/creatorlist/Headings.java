package dev.rapport.plugin.creatorlist;

import dev.rapport.parsing.Unseen;
import dev.rapport.sheets.Folded;
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
            Column.NAME,
            Column.ENGAGEMENT_RATE);
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
    private static final Pattern COUNTING = Pattern.compile(
            "^(?:(?:numberof|nof|noof|num|nb|no|nr|total|totalnumberof|anzahl|anzahlder|nombrede|nombre"
                    + "|numerode|numerodi|numero|numerodos|aantal|liczba|count|countof))|(?:count|counts|total|number|anzahl|zahl)$");

    /** Longer than this no heading is; it is a text that stands below one. */
    private static final int LONGEST = 200;

    private Headings() {}

    static Heading of(String written) {
        String shown = Unseen.without(written).strip();
        if (shown.equals("@")) {
            return Heading.of(Column.HANDLE, shown);
        }
        if (shown.length() > LONGEST || shown.chars().noneMatch(Character::isLetter)) {
            return Heading.of(Column.UNKNOWN, shown);
        }
        Optional<Column> whole = spelling(shown);
        if (whole.isPresent()) {
            return Heading.of(whole.get(), shown);
        }
        Scale scale = Scale.of(shown);
        NamedPlatform named = NamedPlatform.in(scale.rest());
        if (named.isAlone()) {
            return Heading.of(named.isPerson() ? Column.NAME : Column.HANDLE, shown, named.platform(), 1);
        }
        Optional<Column> plain = spelling(scale.rest())
                .or(() -> spelling(BRACKETS.matcher(scale.rest()).replaceAll(" ")));
        if (plain.isPresent()) {
            return Heading.of(plain.get(), shown, named.platform(), scale.factor());
        }
        Optional<Column> ofPlatform = named.platform().isEmpty()
                ? Optional.empty()
                : spelling(named.rest()).filter(COUNTS_OR_NAMES::contains);
        if (ofPlatform.isPresent()) {
            return Heading.of(ofPlatform.get(), shown, named.platform(), scale.factor());
        }
        Heading unknown = Heading.of(Column.UNKNOWN, shown);
        List<String> words = Folded.words(shown);
        boolean isRate = words.contains("rate") || unknown.isPercent();
        if (isRate && (words.contains("engagement") || words.contains("eng"))) {
            return Heading.of(Column.ENGAGEMENT_RATE, shown);
        }
        return AverageHeading.of(shown)
                .map(mean -> Heading.of(mean.column(), shown, "", scale.factor()))
                .or(() -> PriceHeading.of(shown))
                .orElse(unknown);
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
