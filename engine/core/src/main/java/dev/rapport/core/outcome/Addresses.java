package dev.rapport.core.outcome;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Web addresses as files vary them. */
final class Addresses {

    private Addresses() {}

    /** Without protocol, www, fragment and the slash at the end. */
    static String bare(String address) {
        return address.strip()
                .replaceFirst("(?i)^https?://", "")
                .replaceFirst("(?i)^www\\.", "")
                .replaceFirst("#.*$", "")
                .replaceFirst("/$", "");
    }

    /** Whether both lead to the same post; what is behind the question mark only says who sent the link, but for a video's own id. */
    static boolean isSame(String one, String other) {
        return !one.isBlank() && !other.isBlank() && key(one).equals(key(other));
    }

    private static String key(String address) {
        String bare = bare(address);
        boolean namesVideo = bare.contains("watch?v=");
        String path = namesVideo ? bare.replaceFirst("&.*$", "") : bare.replaceFirst("\\?.*$", "");
        int slash = path.indexOf('/');
        String host = slash < 0 ? path : path.substring(0, slash);
        String rest = slash < 0 ? "" : path.substring(slash).replaceFirst("/$", "");
        // Instagram shows one post below /p/, /reel/ and the owner's name.
        return host.toLowerCase(Locale.ROOT).replaceFirst("^m\\.", "")
                + rest.replaceFirst("^/[^/]+(?=/(p|reel|reels)/)", "").replaceFirst("^/(reels?|p)/", "/p/");
    }

    /**
     * Whether a page that was seen first is the tracked address: the same page with all marks of the address; what the shop appends does not
     * matter, and neither does a host that one of them leaves out. A bare home page is nobody's.
     */
    static boolean isLanding(String seen, String link) {
        if (seen.isBlank() || link.isBlank()) {
            return false;
        }
        String page = bare(seen).toLowerCase(Locale.ROOT);
        String tracked = bare(link).toLowerCase(Locale.ROOT);
        Set<String> marks = marks(tracked);
        String path = path(tracked);
        String host = host(tracked);
        boolean sameHost = host(page).isEmpty() || host.isEmpty() || host(page).equals(host);
        boolean isHome = path.isEmpty() && marks.isEmpty();
        return !isHome && sameHost && path(page).equals(path) && marks(page).containsAll(marks);
    }

    private static String host(String bare) {
        String before = bare.replaceFirst("[/?].*$", "");
        return before.contains(".") ? before : "";
    }

    private static String path(String bare) {
        String path = bare.replaceFirst("\\?.*$", "")
                .substring(Math.min(
                        host(bare).length(), bare.replaceFirst("\\?.*$", "").length()));
        return path.replaceAll("^/+|/+$", "");
    }

    private static Set<String> marks(String bare) {
        int question = bare.indexOf('?');
        return question < 0
                ? Set.of()
                : Arrays.stream(bare.substring(question + 1).split("&", -1))
                        .filter(mark -> !mark.isEmpty())
                        .collect(Collectors.toSet());
    }
}
