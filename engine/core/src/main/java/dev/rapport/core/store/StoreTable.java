package dev.rapport.core.store;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as every database has it.
 *
 * @param columns in the order in which they are read and written
 * @param isNumbered whether its key is the number {@code id}, by which a large table is read a part at a time
 * @param order what sorts its rows the same way everywhere
 * @param which rows are read: the version of the schema is each database's own, and a file that is not finished is none
 */
record StoreTable(String name, List<Column> columns, boolean isNumbered, String order, String which) {

    /** What a column holds. */
    enum Kind {
        NUMBER,
        TEXT,
        TRUTH,
        BYTES
    }

    record Column(String name, Kind kind) {}

    private static final String FINISHED_FILE =
            "file_id in (select id from import_file where " + ImportTransaction.FINISHED + ")";

    /** In the order in which rows refer to each other. */
    static final List<StoreTable> ALL = List.of(
            new StoreTable("meta", List.of(text("name"), text("content")), false, "name", "name <> 'schema'"),
            new StoreTable(
                    "import_file",
                    List.of(
                            number("id"),
                            text("sha256"),
                            text("path"),
                            text("reader"),
                            text("settings"),
                            number("as_of"),
                            text("report"),
                            new Column("read_again", Kind.TRUTH)),
                    true,
                    "id",
                    ImportTransaction.FINISHED),
            new StoreTable(
                    "chunk",
                    List.of(
                            number("id"),
                            number("file_id"),
                            text("platform"),
                            text("account_id"),
                            text("handle"),
                            new Column("assignable", Kind.TRUTH),
                            bytes("content")),
                    true,
                    "id",
                    FINISHED_FILE),
            new StoreTable(
                    "run", List.of(text("id"), text("pack"), number("made"), bytes("content")), false, "id", "1 = 1"),
            new StoreTable(
                    "run_part",
                    List.of(text("run_id"), number("number"), bytes("content")),
                    false,
                    "run_id, number",
                    "1 = 1"),
            new StoreTable(
                    "forgotten",
                    List.of(text("platform"), text("hash"), number("author"), text("person")),
                    false,
                    "hash, platform, author, person",
                    "1 = 1"));

    String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private static Column number(String name) {
        return new Column(name, Kind.NUMBER);
    }

    private static Column text(String name) {
        return new Column(name, Kind.TEXT);
    }

    private static Column bytes(String name) {
        return new Column(name, Kind.BYTES);
    }
}
