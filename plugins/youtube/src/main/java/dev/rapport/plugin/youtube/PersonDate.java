package dev.rapport.plugin.youtube;

import dev.rapport.api.model.Moment;
import dev.rapport.parsing.Times;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as pages and Studio write them, in the language of whoever exported: {@code Aug 28, 2025}, {@code 28. Aug. 2025}. */
final class PersonDate {

    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(\\d{1,2})\\.?\\s+(?:de\\s+)?(\\p{L}+)\\.?,?\\s+(?:de\\s+)?(\\d{4})(?:\\s*(?:\\p{L}+\\.?))?");
    private static final Pattern CJK = Pattern.compile(
            "(\\d{4})\\s*[\u5e74\ub144]\\s*(\\d{1,2})\\s*[\u6708\uc6d4]\\s*(\\d{1,2})\\s*[\u65e5\uc77c]");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Map<String, Integer> MONTHS = months();

    private PersonDate() {}

    /** The day, local; ISO times too. */
    static Moment of(String given) {
        String text = given.strip();
        if (text.isEmpty() || isIso(text)) {
            return Times.of(text);
        }
        Matcher matcher = MONTH_FIRST.matcher(text);
        if (matcher.matches()) {
            return day(matcher.group(3), month(matcher.group(1)), matcher.group(2));
        }
        matcher = DAY_FIRST.matcher(text);
        if (matcher.matches()) {
            return day(matcher.group(3), month(matcher.group(2)), matcher.group(1));
        }
        matcher = DOTTED.matcher(text);
        if (matcher.matches()) {
            return day(matcher.group(3), OptionalInt.of(Integer.parseInt(matcher.group(2))), matcher.group(1));
        }
        for (Pattern yearFirst : List.of(CJK, YEAR_FIRST)) {
            matcher = yearFirst.matcher(text);
            if (matcher.matches()) {
                return day(matcher.group(1), OptionalInt.of(Integer.parseInt(matcher.group(2))), matcher.group(3));
            }
        }
        return Times.of(text);
    }

    /** What no person writes, and nearly every data set. */
    private static boolean isIso(String text) {
        return text.length() >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    }

    private static Moment day(String year, OptionalInt month, String day) {
        try {
            return month.isEmpty()
                    ? Moment.unknown()
                    : Moment.local(LocalDate.of(Integer.parseInt(year), month.getAsInt(), Integer.parseInt(day))
                            .atStartOfDay());
        } catch (DateTimeException noSuchDay) {
            return Moment.unknown();
        }
    }

    private static OptionalInt month(String name) {
        String folded = fold(name);
        Integer exact = MONTHS.get(folded);
        return exact == null ? OptionalInt.empty() : OptionalInt.of(exact);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : List.of("en", "de", "fr", "es", "pt", "it", "nl", "pl", "ru", "tr", "sv")) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)) {
                    String name = fold(month.getDisplayName(style, Locale.forLanguageTag(language)));
                    if (!name.isEmpty()) {
                        months.putIfAbsent(name, month.getValue());
                    }
                }
            }
        }
        months.putIfAbsent("sept", 9);
        return Map.copyOf(months);
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+|[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
