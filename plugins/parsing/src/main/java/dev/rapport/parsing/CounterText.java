package dev.rapport.parsing;

import dev.rapport.api.model.Count;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counters that were written for people. */
final class CounterText {

    private static final Map<String, Long> SCALES = Map.ofEntries(
            Map.entry("k", 1_000L),
            Map.entry("tsd", 1_000L),
            Map.entry("thousand", 1_000L),
            Map.entry("\u0442\u044b\u0441", 1_000L),
            Map.entry("m", 1_000_000L),
            Map.entry("mio", 1_000_000L),
            Map.entry("mln", 1_000_000L),
            Map.entry("million", 1_000_000L),
            Map.entry("millions", 1_000_000L),
            Map.entry("b", 1_000_000_000L),
            Map.entry("bn", 1_000_000_000L),
            Map.entry("mrd", 1_000_000_000L),
            Map.entry("mld", 1_000_000_000L),
            Map.entry("billion", 1_000_000_000L),
            Map.entry("\u4e07", 10_000L),
            Map.entry("\u5104", 100_000_000L),
            Map.entry("\u4ebf", 100_000_000L));

    private static final Set<String> NOUNS = Set.of(
            "view",
            "views",
            "play",
            "plays",
            "like",
            "likes",
            "follower",
            "followers",
            "following",
            "post",
            "posts",
            "subscriber",
            "subscribers",
            "comment",
            "comments",
            "reaction",
            "reactions",
            "reply",
            "replies",
            "repost",
            "reposts",
            "retweet",
            "retweets",
            "share",
            "shares",
            "video",
            "videos",
            "people",
            "times");

    private static final Pattern SHAPE =
            Pattern.compile("([+-]?[0-9][0-9.,'\u2019\u00a0\u202f ]*+)(?:([\\p{L}]+)\\.?)?(?:\\s+([\\p{L}]+))?");
    private static final Pattern GROUPED =
            Pattern.compile("[0-9]{1,3}(?:([.,'\u2019\u00a0\u202f ])[0-9]{3})(?:\\1[0-9]{3})*"
                    // In India thousands are grouped by three digits, and all above by two: 22,20,00,000.
                    + "|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+(?:[.,][0-9]+)?");
    private static final int LONGEST = 60;

    private static final BigDecimal NEAR = new BigDecimal("0.000001");

    private CounterText() {}

    static Counter read(String given) {
        String text = westernDigits(given.strip());
        Matcher shape = SHAPE.matcher(text);
        if (text.length() > LONGEST || !shape.matches()) {
            return new Counter.Bad(BadValue.of(given).shown());
        }
        String number = shape.group(1).strip();
        String word = lower(shape.group(2));
        String noun = lower(shape.group(3));
        if (number.equals("-1") && word.isEmpty()) {
            return Counter.Hidden.HIDDEN;
        }
        boolean isScaled = SCALES.containsKey(word);
        if (number.startsWith("-")
                || !(isScaled || word.isEmpty() || NOUNS.contains(word))
                || !(noun.isEmpty() || NOUNS.contains(noun))) {
            return new Counter.Bad(BadValue.of(given).shown());
        }
        return value(
                number.startsWith("+") ? number.substring(1) : number,
                isScaled ? SCALES.getOrDefault(word, 1L) : 1L,
                given);
    }

    private static Counter value(String number, long scale, String given) {
        try {
            if (scale == 1 && GROUPED.matcher(number).matches()) {
                return new Counter.Known(Count.exact(Long.parseLong(number.replaceAll("[^0-9]", ""))));
            }
            if (!DECIMAL.matcher(number).matches()) {
                return new Counter.Bad(BadValue.of(given).shown());
            }
            BigDecimal decimal = new BigDecimal(number.replace(',', '.'));
            long value = whole(decimal.multiply(BigDecimal.valueOf(scale))).longValueExact();
            long step = BigDecimal.valueOf(scale).movePointLeft(decimal.scale()).longValue();
            return new Counter.Known(scale == 1 ? Count.exact(value) : Count.rounded(value, Math.max(1, step)));
        } catch (ArithmeticException | NumberFormatException notACounter) {
            return new Counter.Bad(BadValue.of(given).shown());
        }
    }

    /** A program that reckons with doubles writes 32200000.000000004. */
    private static BigDecimal whole(BigDecimal number) {
        BigDecimal near = number.setScale(0, RoundingMode.HALF_EVEN);
        return number.scale() > 6 && near.subtract(number).abs().compareTo(NEAR) < 0 ? near : number;
    }

    private static String westernDigits(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder western = new StringBuilder();
        text.codePoints()
                .forEach(c -> western.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return western.toString();
    }

    private static String lower(@org.jspecify.annotations.Nullable String word) {
        return word == null ? "" : word.toLowerCase(Locale.ROOT);
    }
}
