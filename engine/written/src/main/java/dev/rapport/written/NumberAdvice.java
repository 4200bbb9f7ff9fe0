package dev.rapport.written;

import dev.rapport.api.model.Money;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
            Pattern.compile("(\\d[\\d.,]*)\\s*(k|tsd\\.?|m|mio\\.?|million)", Pattern.CASE_INSENSITIVE);

    /** A number with its unit: {@code 30 days}. */
    private static final Pattern WORDED = Pattern.compile("(-?[\\d.,]*\\d)\\s*(\\p{L}[\\p{L}. ]*)");

    private static final Pattern PERCENT = Pattern.compile("(?i)per ?cent|prozent|pct");

    /** As bookkeepers write what is taken away: {@code (5)}. */
    private static final Pattern BRACKETS = Pattern.compile("\\(\\s*([\\d.,]*\\d)\\s*\\)");

    private static final Pattern ABOUT =
            Pattern.compile("(?i)(?:ca|circa|about|approx|etwa|rund|~|≈)[. ]*(\\d[\\d.,]*%?)");

    /** Numbers that people spell: as far as both languages do. */
    private static final Map<String, Integer> SPELLED = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("twenty", 20),
            Map.entry("eins", 1),
            Map.entry("zwei", 2),
            Map.entry("drei", 3),
            Map.entry("vier", 4),
            Map.entry("fünf", 5),
            Map.entry("sechs", 6),
            Map.entry("sieben", 7),
            Map.entry("acht", 8),
            Map.entry("neun", 9),
            Map.entry("zehn", 10),
            Map.entry("zwölf", 12),
            Map.entry("zwanzig", 20));

    private NumberAdvice() {}

    /** Whether it is two numbers, or one with a comparison: the heading has to say that. */
    public static boolean isRange(String text) {
        return RANGE.matcher(text.strip()).matches()
                || COMPARED.matcher(text.strip()).matches();
    }

    /** Advice for a text where a whole number of 0 or more is asked for. */
    public static String count(String text) {
        String written = text.strip();
        if (written.matches("\\d{1,9}[.,]\\d{1,2}")) {
            return "Maybe " + written.replaceFirst("[.,].*", "") + ": only whole ones are counted.";
        }
        if (written.matches("[-\u2212]\\d{1,9}")) {
            return "Maybe " + written.substring(1) + ", or leave it empty.";
        }
        return written.matches("[1-9]\\d{0,2}(\\.\\d{3})+")
                ? "Maybe " + written.replace(".", "") + "."
                : of(written, "Maybe 1240, or leave it empty.");
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
        Matcher brackets = BRACKETS.matcher(written);
        if (brackets.matches()) {
            return "Maybe -" + brackets.group(1) + ".";
        }
        Matcher about = ABOUT.matcher(written);
        if (about.matches() && WrittenNumber.parse(about.group(1)).isPresent()) {
            return "Maybe " + about.group(1) + ".";
        }
        if (written.matches("0+[1-9]\\d*(?:[.,]\\d+)?")) {
            return "Maybe " + written.replaceFirst("^0+", "") + ", without the 0 before it.";
        }
        Integer spelled = SPELLED.get(written.toLowerCase(Locale.ROOT));
        if (spelled != null) {
            return "Maybe " + spelled + ".";
        }
        Optional<Money> money = WrittenMoney.parse(written);
        if (money.isPresent()) {
            return "Maybe " + money.get().amount().toPlainString() + ", without the currency.";
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
