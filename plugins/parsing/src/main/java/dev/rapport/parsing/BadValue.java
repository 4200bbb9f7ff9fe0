package dev.rapport.parsing;

/**
 * Stands in a tree where the file has something that is no usable value, such as NaN or a number of 400 digits.
 *
 * @param shown what the file has, shortened
 */
public record BadValue(String shown) {

    private static final int SHOWN = 40;

    static BadValue of(String text) {
        return new BadValue(
                text.length() > SHOWN ? text.substring(0, SHOWN) + "... (" + text.length() + " characters)" : text);
    }

    @Override
    public String toString() {
        return shown;
    }
}
