package dev.rapport.sheets;

import dev.rapport.api.model.Moment;
import dev.rapport.parsing.Times;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them; 03/04/2024, which may be of March or of April, is unknown. */
public final class Dates {

    private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,2})([./-])\\s?([0-9]{1,2})\\2\\s?([0-9]{4})");

    private Dates() {}

    public static Moment of(String cell) {
        Matcher numbers = NUMBERS.matcher(cell);
        if (!numbers.matches()) {
            return Times.of(cell);
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(3));
        boolean isDayFirst = numbers.group(2).equals(".") || first > 12;
        boolean isMonthFirst = !isDayFirst && second > 12;
        if (!isDayFirst && !isMonthFirst && first != second) {
            return Moment.unknown();
        }
        try {
            return Moment.local(LocalDate.of(
                            Integer.parseInt(numbers.group(4)),
                            isDayFirst ? second : first,
                            isDayFirst ? first : second)
                    .atStartOfDay());
        } catch (DateTimeException noSuchDay) {
            return Moment.unknown();
        }
    }
}
