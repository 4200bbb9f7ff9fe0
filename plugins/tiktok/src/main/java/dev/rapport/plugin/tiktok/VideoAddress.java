package dev.rapport.plugin.tiktok;

import dev.rapport.api.model.Moment;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a video or photo post.
 *
 * @param handle of its account, empty where the address does not say
 * @param id of the video, empty where the address does not say
 */
record VideoAddress(String handle, String id) {

    private static final Pattern HANDLE = Pattern.compile("tiktok\\.com/@([^/?#\\s]+)");
    private static final Pattern VIDEO = Pattern.compile("tiktokv?\\.com/\\S*?(?:video|photo|v)/([0-9]{6,20})");
    private static final Pattern ID = Pattern.compile("[0-9]{6,20}");
    private static final long FIRST = Instant.parse("2014-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("2100-01-01T00:00:00Z").getEpochSecond();

    static VideoAddress of(String address) {
        // Own exports hold long addresses of other servers, in which patterns look for a long time.
        boolean isPage = address.contains("tiktok.com/") || address.contains("tiktokv.com/");
        return isPage ? new VideoAddress(first(HANDLE, address), first(VIDEO, address)) : new VideoAddress("", "");
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The upper half of a video's id is the second in which it was uploaded; unknown for ids that are older than that. */
    static Moment timeOf(String id) {
        if (!isId(id) || id.length() > 19 || (id.length() == 19 && id.compareTo("9223372036854775807") > 0)) {
            return Moment.unknown();
        }
        long seconds = Long.parseLong(id) >> 32;
        return seconds > FIRST && seconds < LAST ? Moment.ofEpochSecond(seconds) : Moment.unknown();
    }

    private static String first(Pattern pattern, String address) {
        Matcher matcher = pattern.matcher(address);
        return matcher.find() ? matcher.group(1) : "";
    }
}
