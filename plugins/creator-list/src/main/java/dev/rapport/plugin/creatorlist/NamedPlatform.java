package dev.rapport.plugin.creatorlist;

import dev.rapport.sheets.Folded;
import dev.rapport.sheets.Platforms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The platform that a text names among other words.
 *
 * @param platform empty when it names none, or several
 * @param rest the other words
 * @param isPerson whether it is named by those who publish there, such as youtubers
 */
record NamedPlatform(String platform, String rest, boolean isPerson) {

    private static final Map<String, String> PERSONS = Map.of(
            "youtuber", "youtube",
            "youtubers", "youtube",
            "tiktoker", "tiktok",
            "tiktokers", "tiktok",
            "instagrammer", "instagram",
            "instagrammers", "instagram",
            "instagramer", "instagram",
            "instagramers", "instagram");

    /** Short names that are too short to stand anywhere, and mean a platform beside what is counted. */
    private static final Set<String> SHORT = Set.of("tt", "fb", "ig", "yt", "x", "li");

    /** Programs write names together: {@code instagramurl}. */
    private static final Pattern STUCK = Pattern.compile(
            "(?i)\\b(instagram|tiktok|youtube|twitter|facebook|twitch|pinterest|linkedin|threads|bluesky)(?="
                    + "(?:channel|page|profile|account)?(?:url|link|handle|username|id|followers|subscribers)\\b)");

    static NamedPlatform in(String text) {
        List<String> words = Folded.words(
                apart(text).replaceAll("(?i)tik[ _-]tok", "TikTok").replaceAll("(?i)you[ _-]tube", "YouTube"));
        List<String> named = words.stream().filter(NamedPlatform::isName).toList();
        List<String> rest = words.stream().filter(word -> !isName(word)).toList();
        List<String> platforms = named.stream()
                .flatMap(word -> Optional.ofNullable(PERSONS.get(word)).or(() -> Platforms.of(word)).stream())
                .distinct()
                .toList();
        return new NamedPlatform(
                platforms.size() == 1 ? platforms.get(0) : "",
                String.join(" ", rest),
                named.stream().anyMatch(PERSONS::containsKey));
    }

    /** With a blank behind the platform, where a program wrote the two together. */
    static String apart(String text) {
        return STUCK.matcher(text).replaceFirst("$1 ");
    }

    /** Whether it says nothing else. */
    boolean isAlone() {
        return !platform.isEmpty() && rest.isEmpty();
    }

    private static boolean isName(String word) {
        return Platforms.isName(word) || SHORT.contains(word) || PERSONS.containsKey(word);
    }
}
