package dev.rapport.sheets;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of an amount that may be below zero: {@code -12.50}, {@code ($12.50)}, {@code 1 234,56}, {@code 13351.1100}. */
public final class Signed {

    private static final Pattern MACHINE = Pattern.compile("-?[0-9]{1,18}(?:\\.[0-9]{1,12})?");
    private static final Pattern MINUS = Pattern.compile("^[^0-9]*[-\u2212(][^0-9]*[0-9.,].*", Pattern.DOTALL);
    private static final int LONGEST = 60;

    private Signed() {}

    /** Empty when the text is no amount. */
    public static Optional<BigDecimal> of(String given) {
        String text = given.strip();
        if (MACHINE.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        boolean isNegative = MINUS.matcher(text).matches();
        String bare = text.replaceFirst("^([^0-9]*)[-\u2212(]", "$1").replaceFirst("\\)$", "");
        Optional<BigDecimal> amount = Amount.of(isNegative ? bare : text);
        return isNegative ? amount.map(BigDecimal::negate) : amount;
    }
}
