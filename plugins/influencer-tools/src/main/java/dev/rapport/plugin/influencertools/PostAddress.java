package dev.rapport.plugin.influencertools;

import dev.rapport.parsing.Shortcode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The id of a post in its address, as the platform's own plugin names it. */
final class PostAddress {

    private static final Pattern YOUTUBE =
            Pattern.compile("(?:[?&]v=|youtu\\.be/|/shorts/|/live/|/embed/)([A-Za-z0-9_-]{11})");
    private static final Pattern NUMBER = Pattern.compile("/(?:video|photo|status|videos)/(\\d{5,25})");
    private static final Pattern LAST = Pattern.compile("([A-Za-z0-9_.-]{3,64})/?(?:[?#].*)?$");

    private PostAddress() {}

    static String id(String platform, String address) {
        if (platform.equals("instagram")) {
            String code = Shortcode.ofAddress(address);
            return Shortcode.toNumber(code).orElse("");
        }
        Matcher youtube = YOUTUBE.matcher(address);
        if (platform.equals("youtube")) {
            return youtube.find() ? youtube.group(1) : "";
        }
        Matcher number = NUMBER.matcher(address);
        if (number.find()) {
            return number.group(1);
        }
        Matcher last = LAST.matcher(address);
        return last.find() ? last.group(1) : "";
    }
}
