package dev.rapport.plugin.linkedin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The handle in the address of a person or an organization. */
final class ProfileSlug {

    private static final Pattern ADDRESS =
            Pattern.compile("linkedin\\.com/(?:in|company|showcase|school|pub)/([^/?#\"\\s]{2,120})");

    private ProfileSlug() {}

    /** Empty where the address has none. */
    static String of(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        if (!matcher.find()) {
            return "";
        }
        try {
            return URLDecoder.decode(matcher.group(1), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noSuchCode) {
            return matcher.group(1);
        }
    }
}
