package dev.rapport.written.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** The text of a workbook's cell as a file of text would have it: days and times in ISO 8601, percent with its sign. */
final class CellText {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\[[^\\]]*\\]|\"[^\"]*\"");
    private static final Pattern DATE = Pattern.compile("(?i).*(?:d|y|h|s|m{3}|m[/.-]).*");

    /** More digits than these a workbook cannot hold: the rest of them are lost. */
    private static final int DIGITS = 15;

    private CellText() {}

    static String of(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case EMPTY -> "";
            case BOOLEAN -> cell.asBoolean() ? "TRUE" : "FALSE";
            default -> Optional.ofNullable(cell.getRawValue()).orElse("");
        };
    }

    private static String number(Cell cell) {
        BigDecimal number = cell.asNumber();
        String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        String shape = IN_BRACKETS.matcher(format).replaceAll("");
        if (format.contains("[h]") || format.contains("[mm]") || format.contains("[m]")) {
            return duration(number);
        }
        if (shape.contains("%")) {
            return plain(number.movePointRight(2)) + "%";
        }
        boolean isDate = !shape.contains("0")
                && !shape.contains("#")
                && DATE.matcher(shape).matches();
        return isDate && number.signum() >= 0 ? date(cell, number) : plain(number);
    }

    private static String date(Cell cell, BigDecimal number) {
        LocalDateTime time = cell.asDate();
        if (number.compareTo(BigDecimal.ONE) < 0) {
            return time.toLocalTime().withNano(0).toString();
        }
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }

    /** A part of a day as hours, minutes and seconds. */
    private static String duration(BigDecimal days) {
        long seconds = Math.round(days.doubleValue() * 86_400);
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** Excel stores 7 % as 0.070000000000000007 and shows fifteen digits; an id that had more is shown as the ruin that it is. */
    private static String plain(BigDecimal number) {
        BigDecimal shown = number.round(new MathContext(DIGITS)).stripTrailingZeros();
        boolean isRuin = shown.precision() - shown.scale() > DIGITS;
        return isRuin ? String.format(Locale.ROOT, "%.5E", shown) : shown.toPlainString();
    }
}
