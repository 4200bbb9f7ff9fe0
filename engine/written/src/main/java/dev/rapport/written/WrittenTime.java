package dev.rapport.written;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** When an export was made, as people write it. */
public final class WrittenTime {

    private WrittenTime() {}

    /** Whether it is still to come; tomorrow is today somewhere. */
    public static boolean isToCome(Instant time) {
        return time.isAfter(Clock.systemUTC().instant().plus(Duration.ofDays(1)));
    }

    /**
     * A day such as 2026-03-01, which begins in UTC, or a time with its zone such as 2026-03-01T12:00:00Z.
     *
     * @throws DateTimeException when it is neither
     */
    public static Instant of(String text) {
        return text.contains("T")
                ? Instant.parse(text)
                : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
