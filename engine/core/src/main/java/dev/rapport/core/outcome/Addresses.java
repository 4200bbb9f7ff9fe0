package dev.rapport.core.outcome;

import java.util.Locale;

/** Web addresses as files vary them. */
public final class Addresses {

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
    public static boolean isSame(String one, String other) {
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
}
