package dev.rapport.written;

import dev.rapport.api.model.Problem;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them: percent, thousands, decimal comma. */
public final class WrittenNumber {

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,15})?([eE][+-]?\\d{1,2})?");

    /** A number of something, such as 012: nobody counts or measures so. */
    private static final Pattern PADDED = Pattern.compile("[+-]?0\\d.*");

    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern GERMAN_THOUSANDS = Pattern.compile("[+-]?\\d{1,3}([.  ’']\\d{3})+(,\\d+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d{1,15},\\d{1,15}");

    private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?[1-9]\\d{0,2}\\.\\d{3}");

    private WrittenNumber() {}

    /** Whether it is a decimal to one reader and thousands to the next: 10.000. */
    public static boolean isAmbiguous(String text) {
        return AMBIGUOUS.matcher(text.strip()).matches();
    }

    /** The problem with a number that two readers read differently. */
    public static Problem ambiguous(String text, String place) {
        return Problem.error(
                "ambiguous-number",
                "The cell (" + text + ") is thousands to one reader and a fraction to the next.",
                place,
                "Maybe write " + text.replace(".", "") + ", or one digit more or less behind the point.");
    }

    /** The number, empty when the text is none. */
    public static Optional<BigDecimal> parse(String text) {
        String digits = text.strip().replace('\u2212', '-');
        boolean percent = digits.endsWith("%");
        if (percent) {
            digits = digits.substring(0, digits.length() - 1).strip();
        }
        if (digits.length() > 40) {
            return Optional.empty();
        }
        if (THOUSANDS.matcher(digits).matches()) {
            digits = digits.replace(",", "");
        } else if (DECIMAL_COMMA.matcher(digits).matches()) {
            digits = digits.replace(',', '.');
        } else if (!PLAIN.matcher(digits).matches()
                && GERMAN_THOUSANDS.matcher(digits).matches()) {
            digits = digits.replaceAll("[.  ’']", "").replace(',', '.');
        }
        if (!PLAIN.matcher(digits).matches() || PADDED.matcher(digits).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(digits);
        return Optional.of(percent ? number.movePointLeft(2) : number);
    }

    /** A number of things: whole, not below nought, and no share. A point can part nothing but thousands in it. */
    public static Optional<BigDecimal> count(String text) {
        return text.strip().endsWith("%")
                ? Optional.empty()
                : parse(isAmbiguous(text) ? text.replace(".", "") : text)
                        .filter(number -> number.signum() >= 0
                                && number.stripTrailingZeros().scale() <= 0);
    }
}
