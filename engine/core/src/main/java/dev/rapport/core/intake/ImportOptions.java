package dev.rapport.core.intake;

import dev.rapport.api.model.AccountRef;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What an import is told.
 *
 * @param account whose the records of unnamed accounts are, before owner and folder
 * @param asOf when the files were exported, where they do not say
 * @param zone zone of times that have none; they stay without one otherwise
 * @param reader {@code PLUGIN:FORMAT} to read with, instead of the best claim
 */
public record ImportOptions(
        Optional<AccountRef> account, Optional<Instant> asOf, Optional<ZoneId> zone, Optional<String> reader) {

    public static final ImportOptions DEFAULT =
            new ImportOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same with the day of the export. */
    public ImportOptions exported(Optional<Instant> day) {
        return new ImportOptions(account, day, zone, reader);
    }
}
