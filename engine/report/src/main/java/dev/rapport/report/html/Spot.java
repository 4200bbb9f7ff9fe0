package dev.rapport.report.html;

/** Where something stands in a text file. */
final class Spot {

    private Spot() {}

    /** Place with line and column, both from 1. */
    static String of(String text, int offset, String place) {
        String before = text.substring(0, offset);
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        return place + ":" + line + ":" + (offset - before.lastIndexOf('\n'));
    }
}
