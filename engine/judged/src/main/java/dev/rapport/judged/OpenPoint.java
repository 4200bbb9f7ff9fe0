package dev.rapport.judged;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What is still to agree before a brief goes out.
 *
 * @param kind what it is
 * @param values what its sentence names, in its order
 */
public record OpenPoint(Kind kind, List<Value> values) implements Said {

    /** What is open. The values of each stand in the order of its sentence. */
    public enum Kind {
        NO_KEY_MESSAGES,
        /** What must be said or got across; what must not be said, and stands in it. */
        WORDS_CONFLICT,
        /** The brand's word; the country in which it is named as not enough. */
        DISCLOSURE_NOT_ENOUGH,
        /** The country. */
        NO_DISCLOSURE_RULE,
        NO_MARKET,
        NOT_BOOKED,
        /** The booking. */
        NO_DAY,
        /** The booking; its day. */
        DAY_OUTSIDE,
        /** The booking. */
        NO_CODE,
        /** The booking. */
        NO_LINK,
        /** The booking; its link. */
        LINK_WITHOUT_UTM,
        /** The booking; the channels that the campaign wants and the booking lacks. */
        RIGHTS_LACK,
        /** The booking. */
        RIGHTS_UNSIGNED;

        /** Key of its sentence, such as {@code no-day}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public OpenPoint {
        values = List.copyOf(values);
    }

    public static OpenPoint of(Kind kind, String... values) {
        return new OpenPoint(
                kind, Stream.of(values).map((String value) -> Value.of(value)).toList());
    }

    @Override
    public Audience audience() {
        return Audience.CLIENT;
    }
}
