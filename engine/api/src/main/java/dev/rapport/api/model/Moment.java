package dev.rapport.api.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** A time as a platform gave it: an instant, a local time whose zone the file does not say, or unknown. */
public sealed interface Moment {

    /** A moment on the time line. */
    record At(Instant instant) implements Moment {}

    /** A wall-clock time of the account; {@code --zone} or the campaign's zone settles it. */
    record Local(LocalDateTime time) implements Moment {}

    /** No time was given. */
    enum Unknown implements Moment {
        UNKNOWN
    }

    static Moment at(Instant instant) {
        return new At(instant);
    }

    static Moment ofEpochSecond(long seconds) {
        return new At(Instant.ofEpochSecond(seconds));
    }

    static Moment local(LocalDateTime time) {
        return new Local(time);
    }

    static Moment unknown() {
        return Unknown.UNKNOWN;
    }

    default boolean isKnown() {
        return !(this instanceof Unknown);
    }

    /** The instant, with a local time read in this zone; empty when unknown. */
    default Optional<Instant> in(ZoneId zone) {
        if (this instanceof At at) {
            return Optional.of(at.instant());
        }
        if (this instanceof Local local) {
            return Optional.of(local.time().atZone(zone).toInstant());
        }
        return Optional.empty();
    }

    /** ISO-8601: with Z for an instant, without a zone for a local time, empty when unknown. */
    default String iso() {
        if (this instanceof At at) {
            return at.instant().toString();
        }
        if (this instanceof Local local) {
            // Through an offset, because LocalDateTime leaves out zero seconds and Instant does not.
            String utc = local.time().toInstant(ZoneOffset.UTC).toString();
            return utc.substring(0, utc.length() - 1);
        }
        return "";
    }
}
