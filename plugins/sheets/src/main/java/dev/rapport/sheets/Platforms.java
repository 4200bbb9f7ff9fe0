package dev.rapport.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of platforms as people write them. */
public final class Platforms {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("instagram", "instagram"),
            Map.entry("insta", "instagram"),
            Map.entry("ig", "instagram"),
            Map.entry("instagramreels", "instagram"),
            Map.entry("tiktok", "tiktok"),
            Map.entry("tt", "tiktok"),
            Map.entry("youtube", "youtube"),
            Map.entry("yt", "youtube"),
            Map.entry("youtubeshorts", "youtube"),
            Map.entry("x", "x"),
            Map.entry("twitter", "x"),
            Map.entry("xtwitter", "x"),
            Map.entry("twitterx", "x"),
            Map.entry("xformerlytwitter", "x"),
            Map.entry("xcom", "x"),
            Map.entry("facebook", "facebook"),
            Map.entry("fb", "facebook"),
            Map.entry("facebookpage", "facebook"),
            Map.entry("twitch", "twitch"),
            Map.entry("twitchtv", "twitch"),
            Map.entry("pinterest", "pinterest"),
            Map.entry("pin", "pinterest"),
            Map.entry("linkedin", "linkedin"),
            Map.entry("li", "linkedin"),
            Map.entry("threads", "threads"),
            Map.entry("bluesky", "bluesky"),
            Map.entry("bsky", "bluesky"),
            Map.entry("mastodon", "mastodon"),
            Map.entry("reddit", "reddit"),
            Map.entry("telegram", "telegram"),
            Map.entry("snapchat", "snapchat"),
            Map.entry("snap", "snapchat"));
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}]{2,20}");

    private static final Pattern APART =
            Pattern.compile("[/&+,;|\\n\u00b7\u2022]|\\s-\\s|(?i)\\s(?:and|und|et|y|e|en|i|ve|or|oder)\\s|\\s{2,}");

    private Platforms() {}

    /** Whether a folded word of a heading names a platform and nothing else. */
    public static boolean isName(String word) {
        return NAMES.containsKey(word) && (word.length() > 3 || word.equals("ig") || word.equals("yt"));
    }

    /** Whether a text is the name of a platform that is known here, and nothing else. */
    public static boolean isKnown(String shown) {
        return NAMES.containsKey(Folded.of(shown));
    }

    /** All platforms that a text names: {@code IG/TT} and {@code Instagram & TikTok} name two. */
    public static List<String> all(String shown) {
        return Arrays.stream(APART.split(shown))
                .flatMap(part -> Optional.ofNullable(NAMES.get(Folded.of(part))).stream())
                .distinct()
                .toList();
    }

    /** The platform's name in this program; another platform's is kept in lower case, and empty is what can be none. */
    public static Optional<String> of(String shown) {
        String folded = Folded.of(shown);
        Optional<String> known = Optional.ofNullable(NAMES.get(folded)).or(() -> Folded.words(shown).stream()
                .filter(word -> word.length() > 2)
                .flatMap(word -> Optional.ofNullable(NAMES.get(word)).stream())
                .findFirst());
        return known.or(() -> NAME.matcher(folded).matches() ? Optional.of(folded) : Optional.empty());
    }
}
