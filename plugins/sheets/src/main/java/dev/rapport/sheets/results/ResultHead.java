package dev.rapport.sheets.results;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.parsing.CsvFile;
import dev.rapport.parsing.FileHead;
import dev.rapport.sheets.XlsxHead;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the first bytes of a file of results show.
 *
 * @param head as text and JSON
 * @param headings the cells of each of the first rows, in lower case; of a workbook all its first texts at once
 */
public record ResultHead(FileHead head, List<Set<String>> headings) {

    static ResultHead of(ExportFile file) {
        FileHead head = FileHead.of(file);
        XlsxHead workbook = XlsxHead.of(file.head());
        if (workbook.isWorkbook()) {
            return new ResultHead(
                    head, List.of(HeadedRow.columns(workbook.texts()).keySet()));
        }
        String text = head.text();
        boolean isTree = text.startsWith("{") || text.startsWith("[") || text.startsWith("<");
        return new ResultHead(head, isTree ? List.of() : rows(text));
    }

    /** Whether one of the first rows is such a row of headings. */
    public boolean hasRow(Predicate<Set<String>> isHead) {
        return headings.stream().anyMatch(isHead);
    }

    private static List<Set<String>> rows(String text) {
        List<Set<String>> rows = new ArrayList<>();
        try {
            CsvFile.rows(new StringReader(text), row -> {
                if (rows.size() < HeadedRows.HEADINGS_WITHIN) {
                    rows.add(HeadedRow.columns(row.cells()).keySet());
                }
            });
        } catch (IOException cannotHappen) {
            // A text in memory can be read.
        }
        return rows;
    }
}
