package dev.rapport.judged.outcome;

import dev.rapport.judged.brief.Brief;
import java.util.List;
import java.util.Optional;

/**
 * What came of working together, as far as it is known: what reports about results are made from.
 *
 * @param measured what the campaign brought; empty where nothing was booked
 * @param briefs one for each creator who is chosen or booked
 * @param assets what creators made; empty where nothing is there
 */
public record Brought(Optional<Measurement> measured, List<Brief> briefs, Optional<Catalogue> assets) {

    /** Before anything was booked. */
    public static final Brought NOTHING = new Brought(Optional.empty(), List.of(), Optional.empty());

    public Brought {
        briefs = List.copyOf(briefs);
    }
}
