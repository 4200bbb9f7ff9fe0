package dev.rapport.spark;

import java.io.Serial;

/** A row that cannot be used; it becomes a row in the table of problems, and the rest goes on. */
final class BadRow extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final String code;
    private final String hint;

    BadRow(String code, String message, String hint) {
        super(message, null, false, false);
        this.code = code;
        this.hint = hint;
    }

    String code() {
        return code;
    }

    String hint() {
        return hint;
    }

    /** A value that its column does not take. */
    static BadRow value(String column, Object value, String hint) {
        String shown = String.valueOf(value);
        return new BadRow(
                "bad-value",
                "The value (" + (shown.length() > 60 ? shown.substring(0, 60) + "..." : shown) + ") of (" + column
                        + ") cannot be read.",
                hint);
    }
}
