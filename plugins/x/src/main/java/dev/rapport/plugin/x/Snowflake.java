package dev.rapport.plugin.x;

import dev.rapport.api.model.Moment;
import java.time.Instant;

/** Ids since November 2010 begin with the millisecond in which they were given out. */
final class Snowflake {

    private static final long EPOCH_MILLIS = 1_288_834_974_657L;
    private static final int LOW_BITS = 22;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 19;
    private static final long LAST = Instant.parse("2100-01-01T00:00:00Z").toEpochMilli();

    private Snowflake() {}

    /** The time to the second, unknown for older ids and for what is no id. */
    static Moment timeOf(String id) {
        if (!X.isId(id) || id.length() < SHORTEST || id.length() > LONGEST) {
            return Moment.unknown();
        }
        long millis = (Long.parseUnsignedLong(id) >>> LOW_BITS) + EPOCH_MILLIS;
        return millis < LAST ? Moment.ofEpochSecond(Math.floorDiv(millis, 1000)) : Moment.unknown();
    }
}
