package dev.rapport.sheets;

import dev.rapport.parsing.Unknowns;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number of 0 or more that may have a fraction, as people write it. */
public final class Decimal {

    private static final Pattern SHAPE =
            Pattern.compile("\\+?([0-9][0-9.,'\u2019\u00a0\u202f ]*)(k|m|tsd\\.?|mio\\.?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern THOUSANDS =
            Pattern.compile("[0-9]{1,3}(?:([.,'\u2019\u00a0\u202f ])[0-9]{3})(?:\\1[0-9]{3})*(?:[.,][0-9]+)?"
                    + "|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\\.[0-9]+)?");
    private static final int LONGEST = 40;

    private Decimal() {}

    /**
     * Reads a number whose one separator before three digits parts thousands, as in a price of 1.200.
     *
     * @return empty when the text is none
     */
    public static Optional<BigDecimal> grouped(String text) {
        return read(text, true);
    }

    /** Reads a number whose one separator is a decimal point, as in a rate of 3.125. */
    public static Optional<BigDecimal> plain(String text) {
        return read(text, false);
    }

    private static Optional<BigDecimal> read(String given, boolean oneMayGroup) {
        String text = given.strip();
        Matcher shape = SHAPE.matcher(text);
        if (text.length() > LONGEST || Unknowns.isUnknown(text) || !shape.matches()) {
            return Optional.empty();
        }
        String digits = shape.group(1).strip();
        BigDecimal scale = scale(shape.group(2));
        long separators = digits.chars().filter(c -> c < '0' || c > '9').count();
        boolean isGrouped = THOUSANDS.matcher(digits).matches()
                && (separators > 1
                        || digits.matches("[0-9]+[ '\u2019\u00a0\u202f].*")
                        || oneMayGroup && scale.intValue() == 1);
        int point = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        boolean hasFraction = point >= 0 && (!isGrouped || digits.length() - point != 4);
        String whole = (hasFraction ? digits.substring(0, point) : digits).replaceAll("[^0-9]", "");
        String fraction = hasFraction ? digits.substring(point + 1) : "0";
        if (separators > 1 && !isGrouped || !fraction.matches("[0-9]*") || whole.isEmpty()) {
            return Optional.empty();
        }
        String all = fraction.isEmpty() ? whole : whole + "." + fraction;
        return Optional.of(new BigDecimal(all).multiply(scale).stripTrailingZeros());
    }

    private static BigDecimal scale(@Nullable String word) {
        if (word == null) {
            return BigDecimal.ONE;
        }
        return BigDecimal.valueOf(word.toLowerCase(Locale.ROOT).startsWith("m") ? 1_000_000 : 1_000);
    }
}
