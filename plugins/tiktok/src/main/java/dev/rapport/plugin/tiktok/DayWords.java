package dev.rapport.plugin.tiktok;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as Studio writes them, in the language of the person: "July 16", "8 de marzo", "3월 8일". */
final class DayWords {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");
    private static final Pattern ASIAN = Pattern.compile("([0-9]{1,2})[\u6708\uc6d4]\\s*([0-9]{1,2})[\u65e5\uc77c]");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    /** Beginnings of the names of each month: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Turkish. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "ene", "gen", "sty", "oca", "j\u00e4n"),
            List.of("feb", "f\u00e9v", "fev", "lut", "\u015fub"),
            List.of("mar", "m\u00e4r", "maa"),
            List.of("apr", "avr", "abr", "kwi", "nis"),
            List.of("may", "mai", "mag", "mei", "maj"),
            List.of("jun", "juin", "giu", "cze", "haz"),
            List.of("jul", "juil", "lug", "lip", "tem"),
            List.of("aug", "ao\u00fb", "ago", "sie", "a\u011fu"),
            List.of("sep", "set", "wrz", "eyl"),
            List.of("oct", "okt", "out", "ott", "pa\u017a", "eki"),
            List.of("nov", "lis", "kas"),
            List.of("dec", "dez", "d\u00e9c", "dic", "gru", "ara"));

    private DayWords() {}

    static Optional<MonthDay> of(String text) {
        Matcher asian = ASIAN.matcher(text);
        if (asian.find()) {
            return day(Integer.parseInt(asian.group(1)), Integer.parseInt(asian.group(2)));
        }
        Matcher number = NUMBER.matcher(text);
        int month = month(text.toLowerCase(Locale.ROOT));
        return month > 0 && number.find() ? day(month, Integer.parseInt(number.group())) : Optional.empty();
    }

    private static int month(String text) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            int best = 0;
            int longest = 0;
            for (int month = 0; month < MONTHS.size(); month++) {
                for (String beginning : MONTHS.get(month)) {
                    if (word.group().startsWith(beginning) && beginning.length() > longest) {
                        best = month + 1;
                        longest = beginning.length();
                    }
                }
            }
            if (best > 0) {
                return best;
            }
        }
        return 0;
    }

    private static Optional<MonthDay> day(int month, int day) {
        try {
            return Optional.of(MonthDay.of(month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
