package dev.rapport.parsing;

/** Letters that nobody sees and that make two equal headings differ: marks of byte order, soft hyphens, joiners and the like. */
public final class Unseen {

    private Unseen() {}

    /** The text without them, and with plain blanks in the place of those that do not break. */
    public static String without(String text) {
        boolean isPlain = true;
        for (int i = 0; i < text.length() && isPlain; i++) {
            isPlain = text.charAt(i) < 0x80;
        }
        if (isPlain) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(c -> seen.appendCodePoint(c == 0xA0 || c == 0x202F ? ' ' : c));
        return seen.toString();
    }
}
