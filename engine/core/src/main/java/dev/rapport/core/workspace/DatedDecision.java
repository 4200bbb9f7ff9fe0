package dev.rapport.core.workspace;

import dev.rapport.api.model.AccountRef;
import dev.rapport.judged.PersonDecision;
import dev.rapport.written.Problems;
import dev.rapport.written.table.CsvSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A line of decisions.csv.
 *
 * @param place of the decision, such as {@code decisions.csv:4:4}
 */
public record DatedDecision(AccountRef account, PersonDecision.Verdict verdict, String place) {

    /** Those of a day; what is wrong with other lines is told by whoever reads the sheet. */
    public static List<DatedDecision> of(Workspace workspace, LocalDate day) {
        CsvSheet.Columns columns =
                CsvSheet.Columns.of(List.of("platform", "handle", "id", "decision", "why", "who", "date"));
        return CsvSheet.read(workspace.sheet("decisions.csv"), columns, new Problems()).stream()
                .filter(row -> row.text("date").equals(day.toString()))
                .flatMap(row -> of(row).stream())
                .toList();
    }

    private static Optional<DatedDecision> of(CsvSheet.Row row) {
        return AccountCells.read(row, new Problems())
                .flatMap(account -> PersonDecision.Verdict.byId(row.text("decision"))
                        .map(verdict -> new DatedDecision(account, verdict, row.place("decision"))));
    }
}
