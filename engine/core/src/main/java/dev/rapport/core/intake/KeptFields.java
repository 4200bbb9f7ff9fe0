package dev.rapport.core.intake;

import dev.rapport.api.model.Account;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.written.table.ColumnName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The own fields that are kept of what a file brings: those that the rule pack declares, and nothing else, because nobody asked for it.
 *
 * @param columns what a value must look like, by {@link ColumnName}
 */
public record KeptFields(Map<String, Predicate<String>> columns) {

    public static final KeptFields NONE = new KeptFields(Map.of());

    private static final int LONGEST = 400;

    public KeptFields {
        columns = new TreeMap<>(columns);
    }

    /** The account with the kept fields alone; a value of another type is told and left out. */
    Account of(Account account, Consumer<ReadIssue> told) {
        if (account.fields().isEmpty()) {
            return account;
        }
        Map<String, String> kept = new LinkedHashMap<>();
        account.fields().forEach((heading, value) -> {
            Predicate<String> fits = columns.get(ColumnName.of(heading));
            if (fits == null || value.isBlank() || value.length() > LONGEST) {
                return;
            }
            if (fits.test(value)) {
                kept.put(ColumnName.of(heading), value.strip());
            } else {
                told.accept(ReadIssue.warning(
                        "bad-field-value",
                        "The value (" + heading + " = " + value + ") of " + account.ref()
                                + " is not of the type that the rule pack declares; it is left out. Maybe yes or no, or a number.",
                        ""));
            }
        });
        return account.toBuilder().fields(kept).build();
    }
}
