package dev.rapport.judged.outcome;

import java.util.Optional;

/**
 * What came of working together, as far as it is known: what reports about results are made from.
 *
 * @param measured what the campaign brought; empty where nothing was booked
 */
public record Brought(Optional<Measurement> measured) {

    /** Before anything was booked. */
    public static final Brought NOTHING = new Brought(Optional.empty());
}
