package dev.rapport.plugin.creatorlist;

import dev.rapport.api.model.AccountRef;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The account that the address of a profile names. */
final class ProfileAddress {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://)?((?:[a-z0-9-]+\\.)+[a-z]{2,})((?:/[^?#\\s]*)?)(?:\\?([^#\\s]*))?(?:#\\S*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FACEBOOK_ID = Pattern.compile("(?:^|&)id=([0-9]+)");

    private ProfileAddress() {}

    static boolean looksLikeOne(String text) {
        return text.contains("/") && ADDRESS.matcher(text).matches();
    }

    /** The account; empty when the address is of no profile that is known. */
    static Optional<AccountRef> of(String text) {
        Matcher address = ADDRESS.matcher(text.strip());
        if (!address.matches()) {
            return Optional.empty();
        }
        String host = address.group(1).toLowerCase(Locale.ROOT);
        List<String> path = Arrays.stream(decoded(address.group(2)).split("/"))
                .filter(part -> !part.isBlank())
                .toList();
        String query = address.group(3) == null ? "" : address.group(3);
        Matcher id = FACEBOOK_ID.matcher(query);
        if (isOf(host, "facebook.com") && path.equals(List.of("profile.php")) && id.find()) {
            return Optional.of(AccountRef.of("facebook", id.group(1), ""));
        }
        return path.isEmpty() ? Optional.empty() : profile(host, path);
    }

    private static Optional<AccountRef> profile(String host, List<String> path) {
        String first = path.get(0);
        String second = path.size() > 1 ? path.get(1) : "";
        if (isOf(host, "youtube.com")) {
            return first.equals("channel")
                    ? ref("youtube", second, "")
                    : ref("youtube", "", List.of("c", "user").contains(first) ? second : first);
        }
        if (isOf(host, "bsky.app")) {
            return first.equals("profile") ? ref("bluesky", "", second) : Optional.empty();
        }
        if (isOf(host, "linkedin.com")) {
            return List.of("in", "company", "school").contains(first) ? ref("linkedin", "", second) : Optional.empty();
        }
        if (isOf(host, "reddit.com")) {
            return List.of("user", "u").contains(first) ? ref("reddit", "", second) : Optional.empty();
        }
        if (isOf(host, "snapchat.com")) {
            return ref("snapchat", "", first.equals("add") ? second : first);
        }
        for (String[] known : new String[][] {
            {"instagram.com", "instagram"},
            {"instagr.am", "instagram"},
            {"tiktok.com", "tiktok"},
            {"x.com", "x"},
            {"twitter.com", "x"},
            {"facebook.com", "facebook"},
            {"fb.com", "facebook"},
            {"twitch.tv", "twitch"},
            {"threads.net", "threads"},
            {"threads.com", "threads"},
            {"t.me", "telegram"}
        }) {
            if (isOf(host, known[0])) {
                // Addresses of a post begin with its kind, and name nobody.
                boolean isPost = List.of("p", "reel", "reels", "tv", "explore", "hashtag", "watch", "groups", "i")
                        .contains(first);
                return isPost ? Optional.empty() : ref(known[1], "", first);
            }
        }
        if (host.startsWith("pinterest.") || host.contains(".pinterest.")) {
            return first.equals("pin") ? Optional.empty() : ref("pinterest", "", first);
        }
        // Anybody can run a Mastodon server; only the form of the path tells.
        return first.startsWith("@") && first.length() > 1 && path.size() == 1
                ? ref("mastodon", "", first.substring(1) + (first.indexOf('@', 1) > 0 ? "" : "@" + host))
                : Optional.empty();
    }

    private static Optional<AccountRef> ref(String platform, String id, String handle) {
        AccountRef ref = AccountRef.of(platform, id, handle);
        return ref.isNamed() ? Optional.of(ref) : Optional.empty();
    }

    private static boolean isOf(String host, String site) {
        return host.equals(site) || host.endsWith("." + site);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }
}
