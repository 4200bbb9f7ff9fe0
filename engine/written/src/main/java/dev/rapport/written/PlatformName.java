package dev.rapport.written;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Names of platforms as people write them. */
public final class PlatformName {

    private static final List<String> KNOWN = List.of(
            "bluesky",
            "facebook",
            "instagram",
            "linkedin",
            "mastodon",
            "pinterest",
            "reddit",
            "snapchat",
            "telegram",
            "threads",
            "tiktok",
            "twitch",
            "x",
            "youtube");

    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("insta", "instagram"),
            Map.entry("ig", "instagram"),
            Map.entry("tik tok", "tiktok"),
            Map.entry("tt", "tiktok"),
            Map.entry("yt", "youtube"),
            Map.entry("you tube", "youtube"),
            Map.entry("twitter", "x"),
            Map.entry("x.com", "x"),
            Map.entry("fb", "facebook"),
            Map.entry("meta", "facebook"),
            Map.entry("blue sky", "bluesky"),
            Map.entry("bsky", "bluesky"),
            Map.entry("linked in", "linkedin"),
            Map.entry("tg", "telegram"),
            Map.entry("pin", "pinterest"),
            Map.entry("snap", "snapchat"));

    private PlatformName() {}

    /** The names that Rapport uses. */
    public static List<String> known() {
        return KNOWN;
    }

    /** The platform that is meant, empty when none is. */
    public static Optional<String> of(String written) {
        String name = written.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        if (KNOWN.contains(name)) {
            return Optional.of(name);
        }
        return Optional.ofNullable(OTHERS.get(name));
    }

    /**
     * Advice for a name that means none.
     *
     * @param others platforms that are known beside, such as those of the files that were read
     */
    public static String hint(String written, Collection<String> others) {
        TreeSet<String> names = new TreeSet<>(KNOWN);
        names.addAll(others);
        return DidYouMean.hint(written, names, "Maybe one of " + String.join(", ", names) + ".");
    }
}
