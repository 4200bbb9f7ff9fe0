package dev.rapport.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How dates are written in each column of a table. */
public final class DateColumns {

    private final Map<Integer, DateColumn> columns = new HashMap<>();

    /** Looks at a row before the table is read. */
    public void see(SheetRow row) {
        List<String> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            if (Dates.mayHaveOrder(cells.get(i))) {
                of(i).see(row.cell(i));
            }
        }
    }

    public DateColumn of(int column) {
        return columns.computeIfAbsent(column, unused -> new DateColumn());
    }
}
