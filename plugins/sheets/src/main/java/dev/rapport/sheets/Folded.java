package dev.rapport.sheets;

import java.text.Normalizer;
import java.util.ArrayList;
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
        boolean isPlain = shortened.chars().allMatch(c -> c < 128);
        return isPlain && !BRAND.matcher(shortened).find() ? plain(shortened) : any(shortened);
    }

    /** The same of ASCII alone, which nearly every cell is: a list has as many cells as all its headings have letters. */
    private static List<String> plain(String text) {
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean isUpper = c >= 'A' && c <= 'Z';
            boolean isWord = isUpper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            boolean isHump = isUpper && from >= 0 && Character.isLowerCase(text.charAt(i - 1));
            if (from >= 0 && (!isWord || isHump)) {
                words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
                from = -1;
            }
            if (isWord && from < 0) {
                from = i;
            }
        }
        return List.copyOf(words);
    }

    /** The words of any text. */
    private static List<String> any(String shortened) {
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
