package dev.rapport;

import dev.rapport.api.model.Problem;
import dev.rapport.core.store.StoredFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Holds the day that a campaign gives its exports against the days with which they were imported. */
final class AsOfCheck {

    private AsOfCheck() {}

    /** A day that is that of no file was written after the import, or is not of this data: nothing counts from it. */
    static Optional<Problem> of(Optional<Instant> asOf, List<StoredFile> files) {
        List<StoredFile> open =
                files.stream().filter(file -> !file.isTimeStated()).toList();
        boolean isUsed =
                open.stream().anyMatch(file -> asOf.filter(file.asOf()::equals).isPresent());
        if (asOf.isEmpty() || open.isEmpty() || isUsed) {
            return Optional.empty();
        }
        Instant newest =
                open.stream().map(StoredFile::asOf).max(Instant::compareTo).orElseThrow();
        return Optional.of(Problem.warning(
                "as-of-unused",
                "The asOf (" + asOf.get() + ") is the day of no imported file; the newest counts from " + newest + ".",
                "campaign.yaml",
                asOf.get().isBefore(newest)
                        ? "Maybe another day is meant; one before the newest post is not used. Else rapport import again."
                        : "Maybe rapport import again: a file keeps the day of its import."));
    }
}
