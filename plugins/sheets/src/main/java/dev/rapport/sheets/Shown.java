package dev.rapport.sheets;

/** A cell in a message. */
public final class Shown {

    private static final int LONGEST = 40;

    private Shown() {}

    public static String of(String cell) {
        return cell.length() > LONGEST ? cell.substring(0, LONGEST) + "... (" + cell.length() + " characters)" : cell;
    }
}
