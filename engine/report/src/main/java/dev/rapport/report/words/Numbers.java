package dev.rapport.report.words;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Figures as text in the report's language, at most three significant digits; the workbook has them exactly. The marks come from the
 * pack's words and not from the JDK, whose locale data change between versions.
 */
public final class Numbers {

    private static final Map<String, String> SYMBOLS =
            Map.of("EUR", "€", "USD", "$", "GBP", "£", "JPY", "¥", "INR", "₹", "KRW", "₩", "BRL", "R$", "PLN", "zł");
    private static final String MINUS = "\u2212";
    /** Not the one in a date, a range or a name. */
    private static final Pattern LOOSE = Pattern.compile("(?<=^|[\\s(])-(?=\\d)");

    private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_UP);

    private final Words words;
    private final DecimalFormatSymbols marks;

    public Numbers(Words words) {
        this.words = words;
        marks = DecimalFormatSymbols.getInstance(Locale.ROOT);
        marks.setGroupingSeparator(words.text("number.group").charAt(0));
        marks.setDecimalSeparator(words.text("number.decimal").charAt(0));
    }

    /** A text in which a hyphen before a figure is a minus, as in all figures of a report. */
    public static String minus(String text) {
        return LOOSE.matcher(text).replaceAll(MINUS);
    }

    /** A count in full, three significant digits: 18,900. */
    public String count(double value) {
        return signed(rounded(value), "#,##0.##");
    }

    /** A whole number as it is. */
    public String exact(long value) {
        return signed(BigDecimal.valueOf(value), "#,##0");
    }

    /** A count for a narrow column: 48.2k, 1.2M. */
    public String brief(double value) {
        BigDecimal three = rounded(value);
        double size = three.abs().doubleValue();
        if (size >= 1e6) {
            return signed(three.movePointLeft(6), "#,##0.##") + words.text("number.million");
        }
        if (size >= 1e4) {
            return signed(three.movePointLeft(3), size < 1e5 ? "#,##0.0" : "#,##0") + words.text("number.thousand");
        }
        return count(value);
    }

    /** A fraction as a percentage: 0.048 is "4.8 %". */
    public String percent(double fraction) {
        return percentDigits(fraction) + "\u00A0%";
    }

    /** The same with its sign, for a return. */
    public String signedPercent(double fraction) {
        return (fraction > 0 ? "+" : "") + percent(fraction);
    }

    private String percentDigits(double fraction) {
        double percent = fraction * 100;
        return signed(
                BigDecimal.valueOf(percent).setScale(Math.abs(percent) < 9.95 ? 1 : 0, RoundingMode.HALF_UP),
                Math.abs(percent) < 9.95 && percent != 0 ? "#,##0.0" : "#,##0");
    }

    /** A mark of a scale. */
    public String percentMark(double fraction) {
        return signed(rounded(fraction * 100), "#,##0.#") + "\u00A0%";
    }

    /** Points with their sign: +15, −4.5. */
    public String points(BigDecimal points) {
        BigDecimal shown = points.setScale(1, RoundingMode.HALF_UP);
        return (shown.signum() > 0 ? "+" : "") + signed(shown, "0.#");
    }

    /** A score from 0 to 100, whole. */
    public String score(BigDecimal score) {
        return score.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    public String money(Money money) {
        return money(money.amount().doubleValue(), money.currency());
    }

    /** An amount, three significant digits: €6,870, €0.36 or €1.18M. */
    public String money(double amount, Currency currency) {
        BigDecimal three = rounded(amount);
        boolean cents =
                three.abs().doubleValue() < 100 && three.stripTrailingZeros().scale() > 0;
        String digits = three.abs().doubleValue() >= 1_000_000
                ? brief(three.abs().doubleValue())
                : signed(three.abs(), cents ? "#,##0.00" : "#,##0");
        return (three.signum() < 0 ? MINUS : "")
                + words.text("money.pattern", digits, symbol(currency)).strip();
    }

    /** The sign of a currency, else its code with a space. */
    public static String symbol(Currency currency) {
        return SYMBOLS.getOrDefault(currency.getCurrencyCode(), currency.getCurrencyCode() + "\u00A0");
    }

    /** The ends of a range, each written by the same hand. */
    public String between(String low, String high) {
        return words.text("range.between", low, high);
    }

    public String brief(Range range) {
        return brief(range.p10()) + "–" + brief(range.p90());
    }

    /** A range as it is read aloud, by its middle and its ends: 38k (18.8k to 76.8k). */
    public String spread(Range range) {
        return brief(range.p50()) + " (" + between(brief(range.p10()), brief(range.p90())) + ")";
    }

    public String day(Instant time, ZoneId zone) {
        return day(LocalDate.ofInstant(time, zone));
    }

    /** A day of the calendar, whatever the zone. */
    public String day(LocalDate day) {
        return words.text("date.day", day.getDayOfMonth(), month("date.months", day), day.getYear());
    }

    /** The same, short. */
    public String shortDay(LocalDate day) {
        return words.text("date.day", day.getDayOfMonth(), month("date.months.short", day), day.getYear());
    }

    /** Month and year, short. */
    public String month(Instant time, ZoneId zone) {
        return month(LocalDate.ofInstant(time, zone));
    }

    /** The same of a day of the calendar. */
    public String month(LocalDate day) {
        return words.text("date.month", month("date.months.short", day), day.getYear());
    }

    private String month(String key, LocalDate day) {
        return words.text(key).split(" ", -1)[day.getMonthValue() - 1];
    }

    private static BigDecimal rounded(double value) {
        BigDecimal three = BigDecimal.valueOf(value).round(THREE);
        return three.signum() == 0 ? BigDecimal.ZERO : three;
    }

    private String signed(BigDecimal value, String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, marks);
        format.setRoundingMode(RoundingMode.HALF_UP);
        String digits = format.format(value.abs());
        boolean zero = digits.chars().noneMatch(c -> c >= '1' && c <= '9');
        return value.signum() < 0 && !zero ? MINUS + digits : digits;
    }
}
