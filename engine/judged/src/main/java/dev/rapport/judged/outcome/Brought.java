package dev.rapport.judged.outcome;

import dev.rapport.judged.RunInfo;
import dev.rapport.judged.brief.Brief;
import java.util.List;
import java.util.Optional;

/**
 * What is agreed and what came of working together, as far as it is known: what reports beside shortlist and plan are made from.
 *
 * @param measured what the campaign brought; empty where nothing was booked
 * @param files the result files behind it
 * @param partners those with whom something was done before
 * @param briefs one for each creator who is chosen or booked
 * @param assets what creators made; empty where nothing is there
 */
public record Brought(
        Optional<Measurement> measured,
        List<RunInfo.ImportedFile> files,
        List<Partner> partners,
        List<Brief> briefs,
        Optional<Catalogue> assets) {

    /** Before anything was booked. */
    public static final Brought NOTHING =
            new Brought(Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());

    public Brought {
        files = List.copyOf(files);
        partners = List.copyOf(partners);
        briefs = List.copyOf(briefs);
    }
}
