package dev.rapport.plugin.creatorlist;

import dev.rapport.parsing.Recent;
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
    private static final Set<String> AUTHORS =
            Set.of("author", "creator", "influencer", "user", "channel", "account", "profile", "page");
    private static final Set<Column> OF_AUTHORS = EnumSet.of(
            Column.ID,
            Column.HANDLE,
            Column.URL,
            Column.FOLLOWERS,
            Column.FOLLOWING,
            Column.POSTS,
            Column.NAME,
            Column.BIO,
            Column.VERIFIED,
            Column.PRIVATE,
            Column.CREATED,
            Column.COUNTRY);
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
    private static final Pattern COUNTING = Pattern.compile(
            "^(?:(?:numberof|nof|noof|num|nb|no|nr|total|totalnumberof|anzahl|anzahlder|nombrede|nombre"
                    + "|numerode|numerodi|numero|numerodos|aantal|liczba|count|countof))|(?:count|counts|total|number|anzahl|zahl)$");

    private static final Pattern NUMBERED = Pattern.compile("\\s*#\\s*[0-9]+$");
    private static final Pattern OR = Pattern.compile("(?i)\\s+or\\s+|_or_|\\s*/\\s*");

    /** Longer than this no heading is; it is a text that stands below one. */
    private static final int LONGEST = 200;

    /** Files of one kind have the same names, and there may be thousands of them. */
    private static final Recent<String, Heading> RECENT = new Recent<>(4096, Headings::found);

    private Headings() {}

    static Heading of(String written) {
        return written.length() > LONGEST ? found(written) : RECENT.of(written);
    }

    private static Heading found(String written) {
        String shown = Unseen.without(written).strip();
        if (shown.equals("@")) {
            return Heading.of(Column.HANDLE, shown);
        }
        if (shown.length() > LONGEST || shown.chars().noneMatch(Character::isLetter)) {
            return Heading.of(Column.UNKNOWN, shown);
        }
        String unnumbered = NUMBERED.matcher(shown).replaceFirst("");
        Optional<Column> whole = spelling(unnumbered).or(() -> either(unnumbered));
        if (whole.isPresent()) {
            return Heading.of(whole.get(), shown, isOfGraph(shown) ? "instagram" : "", 1);
        }
        Scale scale = Scale.of(unnumbered);
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
        Optional<Column> ofAuthor = ofAuthor(shown);
        if (ofAuthor.isPresent()) {
            return Heading.of(ofAuthor.get(), shown);
        }
        if (isFollowersOfADay(shown)) {
            return Heading.of(Column.FOLLOWERS, shown);
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

    /** Instagram's own pages count along edges of a graph: {@code edge_followed_by}. */
    private static boolean isOfGraph(String shown) {
        return Folded.of(shown).startsWith("edge");
    }

    /** {@code Author Unique ID}, {@code creator_signature}. */
    private static Optional<Column> ofAuthor(String shown) {
        List<String> words = Folded.words(shown);
        return words.size() > 1 && AUTHORS.contains(words.get(0))
                ? spelling(String.join(" ", words.subList(1, words.size()))).filter(OF_AUTHORS::contains)
                : Optional.empty();
    }

    /** {@code handle_or_url}, {@code Follower/subscriber count}: each part says who it is, or each says the same. */
    private static Optional<Column> either(String shown) {
        List<String> written = List.of(OR.split(shown));
        if (written.size() < 2
                || written.stream().anyMatch(part -> spelling(part).isEmpty())) {
            return Optional.empty();
        }
        List<Column> parts = written.stream()
                .flatMap(part -> spelling(part).stream())
                .distinct()
                .toList();
        boolean isWho = EnumSet.of(Column.HANDLE, Column.URL, Column.ID).containsAll(parts);
        return parts.size() == 1
                ? Optional.of(parts.get(0)).filter(column -> COUNTS_OR_NAMES.contains(column))
                : Optional.of(Column.HANDLE).filter(unused -> isWho && parts.contains(Column.HANDLE));
    }

    /** {@code Seguidores a 1 de Febrero}, {@code Followers 2024-03}. */
    private static boolean isFollowersOfADay(String shown) {
        List<String> words = Folded.words(shown);
        return words.size() > 1
                && spelling(words.get(0)).equals(Optional.of(Column.FOLLOWERS))
                && words.stream().anyMatch(word -> word.matches("[0-9]{1,4}"))
                && words.stream().noneMatch(word -> word.equals("rate") || word.equals("growth"));
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
