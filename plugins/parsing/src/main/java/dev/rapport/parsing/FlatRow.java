package dev.rapport.parsing;

/** A row of a table as a flat record. */
record FlatRow(CsvRow row) implements FlatValues {

    @Override
    public String text(String name) {
        return row.get(name);
    }

    @Override
    public Counter counter(String name) {
        Counter counter = row.counter(name);
        // What begins like this is a list, and no bad number.
        return counter instanceof Counter.Bad && row.get(name).charAt(0) == '[' ? Counter.Absent.ABSENT : counter;
    }
}
