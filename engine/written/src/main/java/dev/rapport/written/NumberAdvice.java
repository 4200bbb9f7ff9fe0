package dev.rapport.written;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is probably meant where a number is asked for and something like one stands. */
public final class NumberAdvice {

    private static final Pattern MINUS = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE63\\uFF0D]\\s*(\\d.*)");
    private static final Pattern RANGE = Pattern.compile(
            "([\\d.,]+\\s*[kKmM]?)\\s*(?:-|\\u2010|[\\u2012-\\u2015]|to|bis)\\s*([\\d.,]+\\s*[kKmM]?)\\s*%?");
    private static final Pattern COMPARED =
            Pattern.compile("(>=|<=|=>|=<|>|<|≥|≤|ab|from|over|under|bis|up to)\\s*([\\d.,]+.*)");
    private static final Pattern SHORT =
            Pattern.compile("([\\d.]+)\\s*(k|tsd\\.?|m|mio\\.?|million)", Pattern.CASE_INSENSITIVE);

    /** A number with its unit: {@code 30 days}. */
    private static final Pattern WORDED = Pattern.compile("(-?[\\d.,]*\\d)\\s*(\\p{L}[\\p{L}. ]*)");

    private static final Pattern PERCENT = Pattern.compile("(?i)per ?cent|prozent|pct");

    private NumberAdvice() {}

    /** Whether it is two numbers, or one with a comparison: the heading has to say that. */
    public static boolean isRange(String text) {
        return RANGE.matcher(text.strip()).matches()
                || COMPARED.matcher(text.strip()).matches();
    }

    /** Advice for a text that is no number, or this other one. */
    public static String of(String text, String otherwise) {
        String written = text.strip();
        Matcher minus = MINUS.matcher(written);
        if (minus.matches()) {
            return "Maybe -" + minus.group(1) + ", with the minus of the keyboard.";
        }
        Matcher shortened = SHORT.matcher(written);
        if (shortened.matches() && WrittenNumber.parse(shortened.group(1)).isPresent()) {
            int zeros = shortened.group(2).toLowerCase(Locale.ROOT).startsWith("m") ? 6 : 3;
            BigDecimal number = WrittenNumber.parse(shortened.group(1)).get().movePointRight(zeros);
            return "Maybe " + number.stripTrailingZeros().toPlainString() + ".";
        }
        Matcher worded = WORDED.matcher(written);
        return worded.matches() && WrittenNumber.parse(worded.group(1)).isPresent()
                ? "Maybe " + worded.group(1) + (PERCENT.matcher(worded.group(2)).matches() ? " %." : ".")
                : otherwise;
    }

    /** One end of a range in full: with the percent that stands behind both, and its thousands. */
    private static String plain(String end, String text) {
        Matcher shortened = SHORT.matcher(end.strip());
        String number = shortened.matches() ? of(end.strip(), "").replaceFirst("Maybe (.*)\\.", "$1") : end.strip();
        return text.strip().endsWith("%") ? number + " %" : number;
    }

    /** Advice for a range in a table's cell: the headings that say it. */
    public static String headings(String text, String field) {
        Matcher range = RANGE.matcher(text.strip());
        if (range.matches()) {
            return "Maybe two columns, (" + field + " from) with " + plain(range.group(1), text) + " and (" + field
                    + " to) with " + plain(range.group(2), text) + ".";
        }
        Matcher compared = COMPARED.matcher(text.strip());
        if (!compared.matches()) {
            return "";
        }
        String ending =
                switch (compared.group(1)) {
                    case ">", "over" -> "over";
                    case "<", "under" -> "under";
                    case ">=", "=>", "≥", "ab", "from" -> "from";
                    default -> "to";
                };
        return "Maybe a column (" + field + " " + ending + ") with " + compared.group(2) + ".";
    }
}
