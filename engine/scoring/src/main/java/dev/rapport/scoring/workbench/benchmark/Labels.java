package dev.rapport.scoring.workbench.benchmark;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.AccountRef;
import dev.rapport.written.Problems;
import dev.rapport.written.table.CsvSheet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Accounts whose truth somebody knows: a CSV with id or handle, and fake. */
public final class Labels {

    private static final Set<String> YES = Set.of("1", "yes", "true", "fake");
    private static final Set<String> NO = Set.of("0", "no", "false", "real", "genuine");

    private final Map<String, Boolean> byId = new HashMap<>();
    private final Map<String, Boolean> byHandle = new HashMap<>();

    private Labels() {}

    /** @throws RapportException with every row that says nothing */
    public static Labels read(Path file) {
        Problems problems = new Problems();
        Labels labels = new Labels();
        if (!Files.isRegularFile(file)) {
            problems.error(
                    "no-labels",
                    "The file of labels (" + file + ") is not there.",
                    file.toString(),
                    "Maybe its name is misspelt.");
        }
        for (CsvSheet.Row row : CsvSheet.read(file, List.of("platform", "id", "handle", "fake"), problems)) {
            String fake = row.text("fake").toLowerCase(Locale.ROOT);
            if (!YES.contains(fake) && !NO.contains(fake)) {
                problems.error(
                        "bad-label",
                        "The label (" + row.text("fake") + ") is neither 1 nor 0.",
                        row.place("fake"),
                        "Maybe 1 for an inauthentic account and 0 for another.");
            }
            if (!row.text("id").isEmpty()) {
                labels.byId.put(row.text("id"), YES.contains(fake));
            }
            if (!row.text("handle").isEmpty()) {
                labels.byHandle.put(AccountRef.of("any", "", row.text("handle")).handleKey(), YES.contains(fake));
            }
        }
        problems.throwIfErrors();
        return labels;
    }

    /** The truth, empty for an account that nobody labelled. */
    public Optional<Boolean> isFake(AccountRef account) {
        Optional<Boolean> known = Optional.ofNullable(byId.get(account.id()));
        return known.isPresent() ? known : Optional.ofNullable(byHandle.get(account.handleKey()));
    }
}
