package dev.rapport.parsing;

import java.util.Map;

/** Text that was written for a web page. */
public final class HtmlText {

    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0", "hellip", "\u2026");

    /** Between the ampersand and the semicolon. */
    private static final int LONGEST = 8;

    private HtmlText() {}

    /** Text without tags: paragraphs and breaks become lines, what is no text (scripts, styles) is left out, entities become characters. */
    public static String plain(String html) {
        return unescape(new HtmlTags(html).removed())
                .replaceAll("[ \\t]*+\n[ \\t]*+", "\n")
                .replaceAll("\n{3,}+", "\n\n")
                .strip();
    }

    /** Entities become characters; anything else stays as it is. */
    public static String unescape(String text) {
        int sign = text.indexOf('&');
        if (sign < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        for (; sign >= 0; sign = text.indexOf('&', sign + 1)) {
            int end = end(text, sign + 1);
            String character = end < 0 ? "" : character(text.substring(sign + 1, end));
            if (!character.isEmpty()) {
                plain.append(text, at, sign).append(character);
                at = end + 1;
            }
        }
        return at == 0 ? text : plain.append(text, at, text.length()).toString();
    }

    /** The semicolon that soon follows, -1 where none does: most signs are a plain "and". */
    private static int end(String text, int from) {
        int last = Math.min(text.length() - 1, from + LONGEST);
        for (int at = from; at <= last; at++) {
            if (text.charAt(at) == ';') {
                return at;
            }
        }
        return -1;
    }

    /** The character of this name or number, empty where there is none. */
    private static String character(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "");
        }
        int point = name.startsWith("#x") ? number(name, 2, 16) : number(name, 1, 10);
        boolean isText = Character.isValidCodePoint(point) && point != 0 && !(point >= 0xD800 && point <= 0xDFFF);
        return isText ? Character.toString(point) : "";
    }

    private static int number(String name, int from, int radix) {
        int number = from == name.length() ? -1 : 0;
        for (int i = from; i < name.length() && number >= 0; i++) {
            int digit = name.charAt(i) < 0x80 ? Character.digit(name.charAt(i), radix) : -1;
            number = digit < 0 ? -1 : number * radix + digit;
        }
        return number;
    }
}
