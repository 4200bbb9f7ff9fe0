package dev.rapport.report.document;

import java.util.List;

/**
 * A table with typed cells.
 *
 * @param columns from left to right
 * @param lines the lines; a list that makes them when they are looked at keeps memory bounded
 * @param totals lines under them, which a workbook works out anew
 * @param searchable whether the page offers a search and filters; it then has the lines as data
 * @param mostOnPaper more than this are not printed
 * @param mostInSheet more than this are not in the workbook
 * @param name by which formulas of the workbook find its columns, such as {@code Plan} for {@code PlanCost}; may be empty
 * @param printed what of it prints from a workbook
 * @param legend how it is read, over its head on each page of paper on which it goes on; may be empty
 */
public record Table(
        List<Column> columns,
        List<Line> lines,
        List<Line> totals,
        boolean searchable,
        int mostOnPaper,
        int mostInSheet,
        String name,
        Printed printed,
        String legend)
        implements Block {

    /**
     * What of a table prints from a workbook; the sheet has all.
     *
     * @param last id of the last column that prints, empty where all do
     * @param lines more than these do not print
     */
    public record Printed(String last, int lines) {

        /** Everything. */
        public static final Printed ALL = new Printed("", Integer.MAX_VALUE);
    }

    public Table {
        columns = List.copyOf(columns);
        totals = List.copyOf(totals);
    }

    /** A small table, whole in every medium. */
    public static Table of(List<Column> columns, List<Line> lines) {
        return new Table(columns, lines, List.of(), false, Integer.MAX_VALUE, Integer.MAX_VALUE, "", Printed.ALL, "");
    }

    /** The same with lines under it. */
    public Table with(List<Line> sums) {
        return new Table(columns, lines, sums, searchable, mostOnPaper, mostInSheet, name, printed, legend);
    }

    /** The same, whose columns formulas find by this name. */
    public Table named(String formulas) {
        return new Table(columns, lines, totals, searchable, mostOnPaper, mostInSheet, formulas, printed, legend);
    }

    /** The same, with how it is read where it goes on. */
    public Table withLegend(String again) {
        return new Table(columns, lines, totals, searchable, mostOnPaper, mostInSheet, name, printed, again);
    }

    /** The same, searched and filtered on the page. */
    public Table searched() {
        return new Table(columns, lines, totals, true, mostOnPaper, mostInSheet, name, printed, legend);
    }

    /** The same, cut where a medium would become unreadable. */
    public Table most(int onPaper, int inSheet) {
        return new Table(columns, lines, totals, searchable, onPaper, inSheet, name, printed, legend);
    }

    /** The same, of which a workbook prints the columns up to one and the first lines. */
    public Table printed(String last, int most) {
        return new Table(
                columns, lines, totals, searchable, mostOnPaper, mostInSheet, name, new Printed(last, most), legend);
    }

    /** The lines of a medium. */
    public List<Line> lines(Medium medium) {
        int most =
                switch (medium) {
                    case PAPER -> mostOnPaper;
                    case WORKBOOK -> mostInSheet;
                    case PAGE -> Integer.MAX_VALUE;
                };
        return lines.size() <= most ? lines : lines.subList(0, most);
    }
}
