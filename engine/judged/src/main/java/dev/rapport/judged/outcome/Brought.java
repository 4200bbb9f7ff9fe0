package dev.rapport.judged.outcome;

import dev.rapport.judged.RunInfo;
import java.util.List;
import java.util.Optional;

/**
 * What came of working together, as far as it is known: what reports about results are made from.
 *
 * @param measured what the campaign brought; empty where nothing was booked
 * @param files the result files behind it
 * @param partners those with whom something was done before
 */
public record Brought(Optional<Measurement> measured, List<RunInfo.ImportedFile> files, List<Partner> partners) {

    /** Before anything was booked. */
    public static final Brought NOTHING = new Brought(Optional.empty(), List.of(), List.of());

    public Brought {
        files = List.copyOf(files);
        partners = List.copyOf(partners);
    }
}
