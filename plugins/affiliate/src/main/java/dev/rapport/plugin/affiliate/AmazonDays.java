package dev.rapport.plugin.affiliate;

import dev.rapport.api.model.Moment;
import dev.rapport.parsing.Times;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as Amazon's reports have them: {@code September 15 2026}, {@code 09/16/2026}, {@code 15 de septiembre de 2026}, {@code 2026-09-18}. */
final class AmazonDays {

    private static final Pattern ENGLISH = Pattern.compile("(\\p{L}+) (\\d{1,2}),? (\\d{4})");
    private static final Pattern SPANISH = Pattern.compile("(\\d{1,2}) de (\\p{L}+) de (\\d{4})");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final List<String> MESES = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");

    private AmazonDays() {}

    static Moment of(String cell) {
        Matcher english = ENGLISH.matcher(cell);
        if (english.matches()) {
            return day(english.group(3), MONTHS, english.group(1), english.group(2));
        }
        Matcher spanish = SPANISH.matcher(cell);
        if (spanish.matches()) {
            return day(spanish.group(3), MESES, spanish.group(2), spanish.group(1));
        }
        return Times.ofMonthFirst(cell);
    }

    private static Moment day(String year, List<String> months, String month, String day) {
        int number = months.indexOf(month.toLowerCase(Locale.ROOT)) + 1;
        try {
            return number == 0
                    ? Moment.unknown()
                    : Moment.local(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day))
                            .atStartOfDay());
        } catch (DateTimeException noSuchDay) {
            return Moment.unknown();
        }
    }
}
