package dev.rapport.plugin.linkedin;

import dev.rapport.api.model.Moment;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a post: {@code urn:li:share:7345821826846990338}, also inside an address. The same post has one number as share,
 * as activity and as ugcPost each, so the kind is part of the address but not of the id.
 *
 * @param kind share, activity or ugcPost
 * @param id the number
 */
record PostUrn(String kind, String id) {

    private static final Pattern URN = Pattern.compile(
            "urn(?::|%3A)li(?::|%3A)(share|activity|ugcPost|groupPost)(?::|%3A)(?:[0-9]+-)?([0-9]{6,20})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SLUG = Pattern.compile("[-_](activity|share|ugcPost)-([0-9]{15,20})");
    private static final int LOW_BITS = 22;
    private static final long FIRST = Instant.parse("2010-01-01T00:00:00Z").toEpochMilli();
    private static final long LAST = Instant.parse("2100-01-01T00:00:00Z").toEpochMilli();

    static Optional<PostUrn> of(String text) {
        Matcher urn = URN.matcher(text);
        if (urn.find()) {
            return Optional.of(new PostUrn(urn.group(1), urn.group(2)));
        }
        Matcher slug = SLUG.matcher(text);
        return slug.find() ? Optional.of(new PostUrn(slug.group(1), slug.group(2))) : Optional.empty();
    }

    /** The upper part of the number is the millisecond of the post; unknown for older ones. */
    Moment time() {
        long millis = new BigInteger(id).shiftRight(LOW_BITS).longValue();
        return millis > FIRST && millis < LAST ? Moment.ofEpochSecond(Math.floorDiv(millis, 1000)) : Moment.unknown();
    }

    String permalink() {
        // The name of a post in a group also has the number of the group.
        return kind.equalsIgnoreCase("groupPost")
                ? ""
                : "https://www.linkedin.com/feed/update/urn:li:" + kind + ":" + id;
    }
}
