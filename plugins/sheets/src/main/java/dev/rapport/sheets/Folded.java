package dev.rapport.sheets;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text in the form in which two spellings are the same: no case, accents, punctuation or underscores. */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    /** Names of platforms with a capital inside are one word. */
    private static final Pattern BRAND = Pattern.compile("TikTok|YouTube|LinkedIn");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 80;

    private Folded() {}

    /** Letters and digits in one piece: {@code Follower-Count} is {@code followercount}. */
    public static String of(String text) {
        return String.join("", words(text));
    }

    /** The words, also those of {@code camelCase} and {@code snake_case}. */
    public static List<String> words(String text) {
        String shortened = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String apart = HUMP.matcher(BRAND.matcher(shortened)
                        .replaceAll(brand -> brand.group().toLowerCase(Locale.ROOT)))
                .replaceAll(" ");
        String plain = MARKS.matcher(Normalizer.normalize(apart, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("\u00df", "ss")
                .replace("\u0142", "l")
                .replace("\u00f8", "avg");
        return Arrays.stream(NO_WORD.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
