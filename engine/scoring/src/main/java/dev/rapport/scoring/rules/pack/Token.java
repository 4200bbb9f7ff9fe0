package dev.rapport.scoring.rules.pack;

/**
 * A word of a rule file.
 *
 * @param kind what it is
 * @param text as written, a string without its quotes
 * @param line from 1
 * @param column from 1
 * @param end offset behind it
 */
record Token(Kind kind, String text, int line, int column, int end) {

    enum Kind {
        WORD,
        NUMBER,
        STRING,
        SIGN,
        ANNOTATION,
        END
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.WORD) && text.equals(sign);
    }
}
