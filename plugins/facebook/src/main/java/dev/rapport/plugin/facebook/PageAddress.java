package dev.rapport.plugin.facebook;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The handle in the address of a page. */
final class PageAddress {

    private static final Pattern ADDRESS = Pattern.compile("facebook\\.com/([A-Za-z0-9.]{3,60})(?:[/?#]|$)");
    private static final Set<String> NO_HANDLES = Set.of(
            "profile.php",
            "permalink.php",
            "photo.php",
            "story.php",
            "watch",
            "reel",
            "groups",
            "pages",
            "people",
            "events",
            "share",
            "photo",
            "video.php",
            "posts",
            "videos",
            "plugins",
            "stories",
            "hashtag");

    private PageAddress() {}

    /** Empty where the address has none; a number is an id and no handle. */
    static String handle(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        if (!matcher.find()) {
            return "";
        }
        String handle = matcher.group(1);
        boolean isId = handle.chars().allMatch(c -> c >= '0' && c <= '9');
        return isId || NO_HANDLES.contains(handle) ? "" : handle;
    }
}
