package dev.rapport.plugin.youtube;

import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Reading;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Whether a video is a Short. YouTube has no flag for it: its address or title says it, or it is short and upright; a video that is
 * only short stays a video, and the file's issues say so once.
 */
final class ShortOrVideo {

    /** Since then Shorts may last three minutes. */
    private static final Instant LONGER_SHORTS = Instant.parse("2024-10-15T00:00:00Z");

    private static final Pattern TAG = Pattern.compile("#(?:yt|youtube)?_?shorts?(?![\\p{L}\\p{N}_])");

    private ShortOrVideo() {}

    /** Whether a title or an address says that it is a Short. */
    static boolean isSaid(String title, String address) {
        return address.contains("/shorts/")
                || title.indexOf('#') >= 0
                        && TAG.matcher(title.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether it is short enough for one. */
    static boolean isPossible(OptionalDouble seconds, Moment time) {
        boolean isNew = time.in(ZoneOffset.UTC)
                .map(instant -> !instant.isBefore(LONGER_SHORTS))
                .orElse(false);
        return seconds.isPresent() && seconds.getAsDouble() <= (isNew ? 180 : 60);
    }

    /** The kind, where nothing is known of its form. */
    static PostKind of(boolean isSaid, OptionalDouble seconds, Moment time, String place, Reading reading) {
        if (isSaid) {
            return PostKind.SHORT;
        }
        if (isPossible(seconds, time)) {
            reading.once(ReadIssue.info(
                    "short-uncertain",
                    "Some videos are short enough for a Short and the file does not say whether they are one; they are"
                            + " kept as videos. Maybe export the player's size, or yt-dlp's info, too.",
                    place));
        }
        return PostKind.VIDEO;
    }

    /** The kind, where its width and height are known. */
    static PostKind of(boolean isSaid, boolean isUpright, OptionalDouble seconds, Moment time) {
        return isSaid || isUpright && isPossible(seconds, time) ? PostKind.SHORT : PostKind.VIDEO;
    }
}
