package dev.rapport;

import dev.rapport.core.intake.KeptFields;
import dev.rapport.report.seen.ReportField;
import dev.rapport.scoring.rules.pack.OwnValue;
import dev.rapport.scoring.rules.tree.Vocabulary;
import dev.rapport.written.table.ColumnName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Fields that a pack declares, as intake keeps them and reports show them. */
final class OwnColumns {

    private OwnColumns() {}

    /** How reports show them, in the pack's order. */
    static List<ReportField> shown(Vocabulary vocabulary) {
        return vocabulary.own().values().stream()
                .map(field -> new ReportField(field.name(), field.column(), field.unit(), field.forClient()))
                .toList();
    }

    /** What is kept of the fields that plugins bring. */
    static KeptFields kept(Vocabulary vocabulary) {
        Map<String, Predicate<String>> columns = new HashMap<>();
        vocabulary
                .own()
                .values()
                .forEach(field -> columns.put(ColumnName.of(field.column()), text -> OwnValue.of(field, text)
                        .isPresent()));
        return new KeptFields(columns);
    }
}
