package dev.rapport.plugin.youtube;

import dev.rapport.parsing.Times;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days of a file that a spreadsheet may have saved again: whether the day or the month comes first shows above twelve. */
final class StudioDays {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final int MOST = 20_000;

    private final List<String> days = new ArrayList<>();
    private long number;
    private boolean firstIsDay;
    private boolean secondIsDay;

    void see(String day) {
        Matcher numbers = NUMBERS.matcher(day.strip());
        if (numbers.matches()) {
            firstIsDay |= Integer.parseInt(numbers.group(1)) > 12;
            secondIsDay |= Integer.parseInt(numbers.group(2)) > 12;
        }
        number += day.isBlank() ? 0 : 1;
        if (days.size() < MOST && !day.isBlank()) {
            days.add(day.strip());
        }
    }

    long number() {
        return number;
    }

    String first() {
        return days.isEmpty() ? "" : days.get(0);
    }

    boolean areAmbiguous() {
        return NUMBERS.matcher(first()).matches() && firstIsDay == secondIsDay;
    }

    /** The earliest and the latest day. */
    String span() {
        List<LocalDate> dates =
                days.stream().flatMap(day -> date(day).stream()).sorted().toList();
        return dates.isEmpty() ? first() : dates.get(0) + " to " + dates.get(dates.size() - 1);
    }

    private Optional<LocalDate> date(String day) {
        Matcher numbers = NUMBERS.matcher(day);
        if (!numbers.matches()) {
            return Times.of(day).in(ZoneOffset.UTC).map(at -> at.atZone(ZoneOffset.UTC)
                    .toLocalDate());
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(2));
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(numbers.group(3)), secondIsDay ? first : second, secondIsDay ? second : first));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
