package dev.rapport.core.intake;

import dev.rapport.api.model.AccountRef;
import dev.rapport.core.store.StoredFile;
import java.time.Instant;
import java.util.Optional;

/**
 * What one file is imported under: what is said now, and where nothing is said what was said before.
 *
 * @param settings what decides the stored result
 * @param asOf when a person says that it was exported
 * @param modified the oldest time of the file that was seen
 */
record Order(ImportSettings settings, Optional<Instant> asOf, Instant modified) {

    static Order of(
            ImportOptions options,
            KeptFields fields,
            Optional<AccountRef> folder,
            Optional<StoredFile> earlier,
            FileOnDisk file) {
        ImportSettings said = ImportSettings.of(options, fields, folder);
        if (earlier.isEmpty()) {
            return new Order(said, options.asOf(), file.modified());
        }
        StoredFile known = earlier.get();
        boolean told = ReportJson.timeIsTold(known.report());
        boolean older = !told
                && !ReportJson.timeIsStated(known.report())
                && known.asOf().isBefore(file.modified());
        return new Order(
                said.over(ImportSettings.read(known.settings())),
                options.asOf().or(() -> told ? Optional.of(known.asOf()) : Optional.empty()),
                older ? known.asOf() : file.modified());
    }
}
