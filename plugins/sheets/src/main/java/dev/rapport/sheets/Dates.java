package dev.rapport.sheets;

import dev.rapport.api.model.Moment;
import dev.rapport.parsing.Times;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people write them; 03/04/2024, which may be of March or of April, is unknown. A year of two digits is one of this century, behind
 * slashes and dots alone: 24-03-14 has its year in front.
 */
public final class Dates {

    private static final Pattern NUMBERS =
            Pattern.compile("([0-9]{1,2})([./-])\\s?([0-9]{1,2})\\2\\s?([0-9]{4}|[0-9]{2})"
                    + "(?:,?\\s+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?:\\s?([AaPp])[Mm])?)?");
    private static final int SHORTEST = 5;
    private static final int LONGEST = 26;
    private static final int CENTURY = 2000;

    private Dates() {}

    public static Moment of(String cell) {
        DateOrder order = order(cell);
        return order == DateOrder.EITHER ? Moment.unknown() : of(cell, order != DateOrder.MONTH_FIRST);
    }

    /** Whether day and month may stand in a cell as numbers; a quick look that leaves out nearly all others. */
    static boolean mayHaveOrder(String cell) {
        int second = cell.length() > 1 && Character.isDigit(cell.charAt(1)) ? 2 : 1;
        return cell.length() > SHORTEST
                && cell.length() <= LONGEST
                && Character.isDigit(cell.charAt(0))
                && "./-".indexOf(cell.charAt(second)) >= 0;
    }

    static DateOrder order(String cell) {
        Matcher numbers = NUMBERS.matcher(cell);
        if (!mayHaveOrder(cell) || !isDate(numbers)) {
            return DateOrder.NONE;
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(3));
        if (numbers.group(2).equals(".")) {
            return DateOrder.DAY_FIRST;
        }
        if (first > 12 || second > 12) {
            return first <= 12 ? DateOrder.MONTH_FIRST : second <= 12 ? DateOrder.DAY_FIRST : DateOrder.NONE;
        }
        return first == second ? DateOrder.NONE : DateOrder.EITHER;
    }

    /** @param isDayFirst how a date in numbers is meant */
    static Moment of(String cell, boolean isDayFirst) {
        Matcher numbers = NUMBERS.matcher(cell);
        if (!isDate(numbers)) {
            return Times.of(cell);
        }
        try {
            return Moment.local(LocalDateTime.of(
                    year(numbers),
                    number(numbers, isDayFirst ? 3 : 1),
                    number(numbers, isDayFirst ? 1 : 3),
                    hour(numbers),
                    number(numbers, 6),
                    number(numbers, 7)));
        } catch (DateTimeException noSuchDay) {
            return Moment.unknown();
        }
    }

    private static boolean isDate(Matcher numbers) {
        return numbers.matches()
                && (numbers.group(4).length() > 2 || !numbers.group(2).equals("-"));
    }

    private static int year(Matcher numbers) {
        int year = number(numbers, 4);
        return year < CENTURY && numbers.group(4).length() == 2 ? CENTURY + year : year;
    }

    private static int hour(Matcher numbers) {
        int hour = number(numbers, 5);
        if (numbers.group(8) == null) {
            return hour;
        }
        boolean isAfternoon = numbers.group(8).equalsIgnoreCase("p");
        return hour > 12 ? -1 : hour % 12 + (isAfternoon ? 12 : 0);
    }

    /** The number of a group, 0 of one that is not there. */
    private static int number(Matcher numbers, int group) {
        String digits = numbers.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
