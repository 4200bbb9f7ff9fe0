package dev.rapport;

import dev.rapport.api.model.Problem;
import dev.rapport.core.intake.ResultFile;
import dev.rapport.core.workspace.BookingsReader;
import dev.rapport.judged.RunInfo;
import dev.rapport.judged.outcome.Measurement;
import java.util.List;

/**
 * What was measured, and of what.
 *
 * @param measurement what came of it
 * @param files what each file said, without its orders and figures
 * @param bookings how the sheet of bookings was read
 */
public record Measured(Measurement measurement, List<ResultFile> files, BookingsReader.Read bookings) {

    public Measured {
        files = List.copyOf(files);
    }

    /** The files as a report names them. */
    List<RunInfo.ImportedFile> imported() {
        return imported(files);
    }

    static List<RunInfo.ImportedFile> imported(List<ResultFile> files) {
        return files.stream()
                .map(file -> new RunInfo.ImportedFile(file.path(), file.sha256(), file.plugin(), file.asOf()))
                .toList();
    }

    /** Whether a file or a row was refused. */
    public boolean hasRejects() {
        return files.stream().anyMatch(file -> file.isRefused() || file.rejected() > 0)
                || bookings.problems().all().stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }
}
