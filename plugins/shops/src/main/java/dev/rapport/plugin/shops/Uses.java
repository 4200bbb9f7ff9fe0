package dev.rapport.plugin.shops;

import dev.rapport.api.model.Basis;
import dev.rapport.api.model.CodeUses;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.sheets.results.HeadedRow;
import dev.rapport.sheets.results.JsonFields;
import dev.rapport.sheets.results.ResultNotes;
import java.util.List;

/** How often a shop says that a code was used; cancelled and test orders are among them. */
final class Uses {

    private Uses() {}

    static void of(HeadedRow row, ResultNotes notes) {
        give(
                row.get("name", "code"),
                notes.count(row.get("times used in total"), row.place("times used in total"), "Times Used In Total"),
                row.place("name"),
                notes);
    }

    static void of(JsonFields record, String code, String uses) {
        give(
                record.text(code),
                record.notes().count(record.node(), record.place(), uses),
                record.at(code),
                record.notes());
    }

    private static void give(String code, Count uses, String place, ResultNotes notes) {
        if (code.isEmpty()) {
            notes.reject("no-code", "The discount has no code and nobody can be credited with it.", place);
            return;
        }
        if (uses.isKnown()) {
            notes.sink()
                    .codeUses(new CodeUses(
                            Trace.of().codes(List.of(code)).build(),
                            Moment.unknown(),
                            uses,
                            Basis.COUNTED,
                            Source.UNSET));
        }
    }
}
