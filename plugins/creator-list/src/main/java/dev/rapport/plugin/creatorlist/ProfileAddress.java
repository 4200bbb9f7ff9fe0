package dev.rapport.plugin.creatorlist;

import dev.rapport.api.model.AccountRef;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The account that the address of a profile names. */
final class ProfileAddress {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://)?((?:[a-z0-9-]+\\.)+[a-z]{2,})((?:/[^?#\\s]*)?)(?:\\?([^#\\s]*))?(?:#\\S*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FACEBOOK_ID = Pattern.compile("(?:^|&)id=([0-9]+)");

    /** Hosts that only lead to other addresses. */
    private static final Set<String> SHORTENED = Set.of(
            "vm.tiktok.com",
            "vt.tiktok.com",
            "youtu.be",
            "fb.me",
            "fb.watch",
            "lnkd.in",
            "t.co",
            "pin.it",
            "redd.it",
            "bit.ly",
            "linktr.ee",
            "clips.twitch.tv",
            "l.instagram.com",
            "l.facebook.com");

    /** Addresses of posts, searches and the like begin with their kind, and name nobody. */
    private static final Set<String> NO_PROFILE = Set.of(
            "p",
            "reel",
            "reels",
            "tv",
            "explore",
            "hashtag",
            "watch",
            "groups",
            "i",
            "share",
            "sharer",
            "s",
            "intent",
            "search",
            "home",
            "shorts",
            "playlist",
            "embed",
            "feed",
            "results",
            "live",
            "clip",
            "videos",
            "directory",
            "events",
            "login",
            "accounts",
            "photo",
            "story",
            "permalink",
            "t",
            "v",
            "pin",
            "ideas",
            "joinchat",
            "stories",
            "tag",
            "discover",
            "music",
            "gaming",
            "channels",
            "marketplace",
            "about",
            "help",
            "video");

    private static final String[][] SITES = {
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
    };

    private ProfileAddress() {}

    static boolean looksLikeOne(String text) {
        return text.contains("/") && ADDRESS.matcher(text).matches();
    }

    /** Whether it is an address on a platform that is known here, whoever it names. */
    static boolean isOfPlatform(String text) {
        Matcher address = ADDRESS.matcher(text.strip());
        if (!text.contains("/") || !address.matches()) {
            return false;
        }
        String host = address.group(1).toLowerCase(Locale.ROOT);
        return SHORTENED.contains(host)
                || Arrays.stream(SITES).anyMatch(site -> isOf(host, site[0]))
                || of(text).isPresent();
    }

    /** The account; empty when the address is of no profile that is known. The id of a channel alone is one, too. */
    static Optional<AccountRef> of(String text) {
        if (Handles.isChannel(text.strip())) {
            return ref("youtube", text.strip(), "");
        }
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
        if (SHORTENED.contains(host)) {
            return Optional.empty();
        }
        if (isOf(host, "youtube.com")) {
            boolean isNamed = List.of("c", "user").contains(first);
            return first.equals("channel")
                    ? ref("youtube", second, "")
                    : NO_PROFILE.contains(first) ? Optional.empty() : ref("youtube", "", isNamed ? second : first);
        }
        if (isOf(host, "bsky.app")) {
            return first.equals("profile") ? ref("bluesky", "", second) : Optional.empty();
        }
        if (isOf(host, "linkedin.com")) {
            return List.of("in", "company", "school", "showcase").contains(first)
                    ? ref("linkedin", "", second)
                    : Optional.empty();
        }
        if (isOf(host, "reddit.com")) {
            return List.of("user", "u").contains(first) ? ref("reddit", "", second) : Optional.empty();
        }
        if (isOf(host, "snapchat.com")) {
            return ref("snapchat", "", List.of("add", "@").contains(first) ? second : first);
        }
        if (isOf(host, "facebook.com") && List.of("people", "pages", "p", "pg").contains(first)) {
            return path.size() > 2
                    ? ref("facebook", path.get(2), "")
                    : first.equals("pg") ? ref("facebook", "", second) : Optional.empty();
        }
        if (isOf(host, "instagram.com") && first.equals("stories")) {
            return ref("instagram", "", second);
        }
        if (isOf(host, "t.me") && first.equals("s")) {
            return ref("telegram", "", second);
        }
        for (String[] known : SITES) {
            if (isOf(host, known[0])) {
                // On some, every profile begins with @, and what does not is short for an address that names nobody.
                boolean isNobody = NO_PROFILE.contains(first)
                        || List.of("tiktok", "threads").contains(known[1]) && !first.startsWith("@")
                        || first.startsWith("+")
                        || first.endsWith(".php");
                return isNobody ? Optional.empty() : ref(known[1], "", first);
            }
        }
        if (host.startsWith("pinterest.") || host.contains(".pinterest.")) {
            return NO_PROFILE.contains(first) ? Optional.empty() : ref("pinterest", "", first);
        }
        // Anybody can run a Mastodon server; only the form of the path tells.
        return first.startsWith("@") && first.length() > 1 && path.size() == 1
                ? ref("mastodon", "", first.substring(1) + (first.indexOf('@', 1) > 0 ? "" : "@" + host))
                : Optional.empty();
    }

    /** The address of an account's profile; empty where the form of such addresses is not known, or the handle is not. */
    static String to(AccountRef account) {
        String handle = account.handle();
        return handle.isEmpty()
                ? ""
                : switch (account.platform()) {
                    case "instagram" -> "https://www.instagram.com/" + handle + "/";
                    case "tiktok" -> "https://www.tiktok.com/@" + handle;
                    case "youtube" -> "https://www.youtube.com/@" + handle;
                    case "x" -> "https://x.com/" + handle;
                    case "facebook" -> "https://www.facebook.com/" + handle;
                    case "threads" -> "https://www.threads.net/@" + handle;
                    case "twitch" -> "https://www.twitch.tv/" + handle;
                    case "linkedin" -> "https://www.linkedin.com/in/" + handle;
                    case "pinterest" -> "https://www.pinterest.com/" + handle + "/";
                    case "bluesky" -> "https://bsky.app/profile/" + handle;
                    default -> "";
                };
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
