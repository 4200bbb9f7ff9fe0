package dev.rapport.plugin.tiktok;

import dev.rapport.api.model.Moment;
import java.time.Instant;

/**
 * The address of a video or photo post.
 *
 * @param handle of its account, empty where the address does not say
 * @param id of the video, empty where the address does not say
 */
record VideoAddress(String handle, String id) {

    private static final String PAGE = "tiktok.com/";
    private static final String APP = "tiktokv.com/";
    private static final int SHORTEST_ID = 6;
    private static final int LONGEST_ID = 20;
    private static final long FIRST = Instant.parse("2014-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("2100-01-01T00:00:00Z").getEpochSecond();

    /** Without patterns, because each record of a large data set has an address. */
    static VideoAddress of(String address) {
        String handle = "";
        String id = "";
        for (int host = host(address, 0); host >= 0 && (handle.isEmpty() || id.isEmpty()); host = host(address, host)) {
            if (handle.isEmpty() && address.startsWith("@", host) && address.startsWith(PAGE, host - PAGE.length())) {
                handle = address.substring(host + 1, endOfHandle(address, host + 1));
            }
            if (id.isEmpty()) {
                id = id(address, host);
            }
        }
        return new VideoAddress(handle, id);
    }

    /** The end of the next name of a server, -1 without one. */
    private static int host(String address, int from) {
        int page = address.indexOf(PAGE, from);
        int app = address.indexOf(APP, from);
        if (page >= 0 && (app < 0 || page < app)) {
            return page + PAGE.length();
        }
        return app < 0 ? -1 : app + APP.length();
    }

    private static int endOfHandle(String address, int start) {
        int end = start;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0 && !isSpace(address.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The digits behind the first {@code video/}, {@code photo/} or {@code v/} that has enough of them. */
    private static String id(String address, int host) {
        for (int at = host; at < address.length() && !isSpace(address.charAt(at)); at++) {
            boolean isNamed = address.charAt(at) == '/'
                    && (address.startsWith("v", Math.max(host, at - 1))
                            || address.startsWith("video", Math.max(host, at - 5))
                            || address.startsWith("photo", Math.max(host, at - 5)));
            int end = isNamed ? endOfDigits(address, at + 1) : 0;
            if (end > at + SHORTEST_ID) {
                return address.substring(at + 1, end);
            }
        }
        return "";
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && end < start + LONGEST_ID && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || (letter >= '\t' && letter <= '\r');
    }

    static boolean isId(String text) {
        return text.length() >= SHORTEST_ID && endOfDigits(text, 0) == text.length();
    }

    /** The upper half of a video's id is the second in which it was uploaded; unknown for ids that are older than that. */
    static Moment timeOf(String id) {
        if (!isId(id) || id.length() > 19 || (id.length() == 19 && id.compareTo("9223372036854775807") > 0)) {
            return Moment.unknown();
        }
        long seconds = Long.parseLong(id) >> 32;
        return seconds > FIRST && seconds < LAST ? Moment.ofEpochSecond(seconds) : Moment.unknown();
    }
}
