package dev.rapport.plugin.instagram;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names a post of the own export, which gives none. */
final class OwnMedia {

    /** The Graph API's id of the post stands last in the name of its file. */
    private static final Pattern LAST_NUMBER = Pattern.compile("([0-9]{15,20})(?:\\.[A-Za-z0-9]+)?$");

    private OwnMedia() {}

    static String id(String uri, String seconds) {
        Matcher number = LAST_NUMBER.matcher(uri);
        return number.find()
                ? number.group(1)
                : "own-" + UUID.nameUUIDFromBytes((seconds + " " + uri).getBytes(StandardCharsets.UTF_8));
    }
}
