package dev.rapport.written;

import dev.rapport.api.model.AccountRef;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Addresses of profiles, and the accounts that they name. */
public final class ProfileAddress {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://)?((?:[\\p{L}\\p{N}-]{1,63}\\.){1,5}\\p{L}{2,20})(/[^\\s<>\"'`|,;]*)");

    private static final Map<String, String> HOSTS = Map.ofEntries(
            Map.entry("instagram.com", "instagram"),
            Map.entry("tiktok.com", "tiktok"),
            Map.entry("youtube.com", "youtube"),
            Map.entry("twitter.com", "x"),
            Map.entry("x.com", "x"),
            Map.entry("facebook.com", "facebook"),
            Map.entry("fb.com", "facebook"),
            Map.entry("twitch.tv", "twitch"),
            Map.entry("pinterest.com", "pinterest"),
            Map.entry("linkedin.com", "linkedin"),
            Map.entry("bsky.app", "bluesky"),
            Map.entry("reddit.com", "reddit"),
            Map.entry("t.me", "telegram"),
            Map.entry("threads.net", "threads"),
            Map.entry("threads.com", "threads"));

    /** The part of an address before the name. */
    private static final Set<String> BEFORE_THE_NAME =
            Set.of("in", "company", "profile", "user", "u", "c", "channel", "pages", "s");

    private ProfileAddress() {}

    /** The account that an address names, empty when the text is none. */
    public static Optional<AccountRef> of(String text) {
        Matcher address = ADDRESS.matcher(text.strip());
        return address.matches()
                ? named(address.group(1), address.group(2)).stream().findFirst()
                : Optional.empty();
    }

    /** Whether a host is that of a platform. */
    public static boolean isPlatform(String host) {
        return HOSTS.containsKey(host);
    }

    /**
     * The account that an address names; none where it is no profile.
     *
     * @param rawHost such as www.instagram.com
     * @param path what stands behind it, with its slash
     */
    public static List<AccountRef> named(String rawHost, String path) {
        String host = host(rawHost);
        List<String> parts = Stream.of(path.replaceFirst("[?#].*", "").split("/"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.replaceFirst("[.)\\]!]+$", ""))
                .toList();
        if (parts.isEmpty()) {
            return List.of();
        }
        String platform = HOSTS.getOrDefault(host, "");
        if (platform.isEmpty()) {
            // A server of the fediverse has any name; whether the account is known decides.
            return parts.get(0).startsWith("@")
                    ? List.of(AccountRef.of("mastodon", "", parts.get(0).substring(1) + "@" + host))
                    : List.of();
        }
        int at = parts.size() > 1 && BEFORE_THE_NAME.contains(parts.get(0)) ? 1 : 0;
        String name = parts.get(at);
        boolean isId = parts.get(0).equals("channel") || name.startsWith("did:");
        return List.of(AccountRef.of(platform, isId ? name : "", isId ? "" : name));
    }

    /** The host without what does not tell platforms apart. */
    public static String host(String raw) {
        String host = raw.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|mobile|web|old|business)\\.", "");
        // pinterest.de and de.pinterest.com, de.linkedin.com
        return host.matches("(?:[a-z]{2}\\.)?pinterest\\.[a-z.]{2,6}")
                ? "pinterest.com"
                : host.matches("[a-z]{2}\\.(?:linkedin|facebook|tiktok)\\.com") ? host.substring(3) : host;
    }
}
