package dev.rapport.plugin.x;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a post.
 *
 * @param handle of its account, empty where the address does not say
 * @param id of the post, empty where the address does not say
 */
record StatusAddress(String handle, String id) {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:twitter|x)\\.com/(?:(i/web)|([A-Za-z0-9_]{1,20}))/status(?:es)?/([0-9]{1,20})");

    static StatusAddress of(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        if (!matcher.find()) {
            return new StatusAddress("", "");
        }
        String handle = matcher.group(2);
        return new StatusAddress(handle == null || handle.equals("i") ? "" : handle, matcher.group(3));
    }
}
