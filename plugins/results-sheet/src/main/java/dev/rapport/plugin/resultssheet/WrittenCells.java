package dev.rapport.plugin.resultssheet;

import dev.rapport.api.plugin.IssueSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.sheets.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells as they were meant: what a formula failed to give is unknown, and quotes of a text program are none of the text. */
record WrittenCells(IssueSink sink) {

    private static final Pattern FAILED = Pattern.compile("#(?:REF!|DIV/0!|VALUE!|NAME\\?|NUM!|NULL!|N/A)");
    private static final Pattern QUOTED = Pattern.compile(
            "[\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019](.*)[\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019]");

    SheetRow clean(SheetRow row) {
        List<String> cells = new ArrayList<>(row.cells());
        for (int i = 0; i < cells.size(); i++) {
            String cell = row.cell(i);
            Matcher quoted = QUOTED.matcher(cell);
            if (FAILED.matcher(cell).matches()) {
                sink.issue(ReadIssue.warning(
                        "formula-failed",
                        "The formula here gives (" + cell + "). Maybe mend the formula, or write the value.",
                        row.place(i)));
                cells.set(i, "");
            } else if (quoted.matches()) {
                sink.issue(ReadIssue.info(
                        "odd-quotes", "The quotes of the text (" + cell + ") are left out.", row.place(i)));
                cells.set(i, quoted.group(1));
            }
        }
        return new SheetRow(cells, row.sheet(), row.number(), row.links());
    }
}
