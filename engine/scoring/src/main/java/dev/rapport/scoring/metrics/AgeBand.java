package dev.rapport.scoring.metrics;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A band of ages: {@code 18-24}, {@code 65+}. Platforms and campaigns cut them differently. */
record AgeBand(int from, int to) {

    private static final Pattern BAND = Pattern.compile("\\s*(\\d{1,3})\\s*(?:[-–]\\s*(\\d{1,3})|(\\+))\\s*");
    private static final int OLDEST = 999;

    static Optional<AgeBand> of(String text) {
        Matcher matcher = BAND.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(matcher.group(1));
        return Optional.of(new AgeBand(from, matcher.group(3) == null ? Integer.parseInt(matcher.group(2)) : OLDEST));
    }

    /** How many of its years lie within the others, which do not overlap. */
    int yearsIn(Collection<AgeBand> others) {
        int years = 0;
        for (AgeBand other : others) {
            years += Math.max(0, Math.min(to, other.to) - Math.max(from, other.from) + 1);
        }
        return Math.min(years, years());
    }

    int years() {
        return to - from + 1;
    }
}
