package dev.rapport.judged.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What may be done with what a creator made.
 *
 * @param channels where it may be shown, such as paid ads or the shop's own page; empty where nothing was agreed
 * @param territory where in the world, may be empty
 * @param from first day
 * @param until last day
 * @param exclusiveUntil the last day on which the creator works for no rival
 * @param signedBy who signed, may be empty
 */
public record Rights(
        List<String> channels,
        String territory,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<LocalDate> exclusiveUntil,
        String signedBy) {

    public Rights {
        channels = List.copyOf(channels);
    }
}
