package dev.rapport.plugin.creatorlist;

/** A cell in a message. */
final class Shown {

    private static final int LONGEST = 40;

    private Shown() {}

    static String of(String cell) {
        return cell.length() > LONGEST ? cell.substring(0, LONGEST) + "... (" + cell.length() + " characters)" : cell;
    }
}
