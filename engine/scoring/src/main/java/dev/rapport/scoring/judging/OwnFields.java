package dev.rapport.scoring.judging;

import dev.rapport.api.model.AccountData;
import dev.rapport.judged.AccountMap;
import dev.rapport.judged.OwnCell;
import dev.rapport.judged.Sheets;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.FactType;
import dev.rapport.scoring.rules.pack.OwnValue;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.scoring.rules.tree.Vocabulary;
import dev.rapport.written.NumberAdvice;
import dev.rapport.written.Problems;
import dev.rapport.written.table.ColumnName;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Fields that a pack declares, filled from the agency's creators.csv and else from what a plugin brings. */
public final class OwnFields {

    private final Vocabulary vocabulary;
    private final AccountMap<OwnCell> cells = new AccountMap<>();

    OwnFields(Vocabulary vocabulary, Sheets sheets) {
        this.vocabulary = vocabulary;
        sheets.own().forEach(cell -> cells.add(cell.account(), cell));
    }

    /** Headings of creators.csv that the pack declares. */
    public static Set<String> columns(Vocabulary vocabulary) {
        Set<String> columns = new TreeSet<>();
        vocabulary.own().values().forEach(field -> columns.add(ColumnName.of(field.column())));
        return columns;
    }

    /** Reports cells of another type than the pack declares, all at once. */
    public static void check(Vocabulary vocabulary, Sheets sheets, Problems problems) {
        for (OwnCell cell : sheets.own()) {
            for (Field.Own field : vocabulary.own().values()) {
                boolean meant = ColumnName.of(field.column()).equals(cell.column());
                if (meant && OwnValue.of(field, cell.text()).isEmpty()) {
                    problems.error(
                            "bad-field-value",
                            "The cell (" + cell.text() + ") of the field (" + field.name() + ") is no "
                                    + field.type().name().toLowerCase(Locale.ROOT) + ".",
                            cell.place(),
                            field.type() == FactType.FLAG
                                    ? "Maybe yes or no; an empty cell is unknown."
                                    : NumberAdvice.of(cell.text(), "Maybe 4 or 4.5; an empty cell is unknown."));
                }
            }
        }
    }

    void add(AccountData account, Candidate.Builder facts) {
        for (Field.Own field : vocabulary.own().values()) {
            String column = ColumnName.of(field.column());
            String brought = account.account().fields().getOrDefault(column, "");
            OwnValue.of(field, brought).ifPresent(value -> facts.own(field.name(), value));
            cells.all(account.account().ref()).stream()
                    .filter(cell -> cell.column().equals(column))
                    .forEach(
                            cell -> OwnValue.of(field, cell.text()).ifPresent(value -> facts.own(field.name(), value)));
        }
    }
}
