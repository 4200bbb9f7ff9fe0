package dev.rapport.parsing;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that was written for a web page. */
public final class HtmlText {

    private static final Pattern ENTITY = Pattern.compile("&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-z]{2,6});");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0", "hellip", "\u2026");

    private static final int LONGEST_ENTITY = 9;

    private HtmlText() {}

    /** Entities become characters; anything else stays as it is. */
    public static String unescape(String text) {
        int at = text.indexOf('&');
        // Most signs are a plain "and": an entity ends soon.
        while (at >= 0 && !mayEnd(text, at)) {
            at = text.indexOf('&', at + 1);
        }
        return at < 0 ? text : ENTITY.matcher(text).replaceAll(HtmlText::character);
    }

    private static boolean mayEnd(String text, int from) {
        int last = Math.min(text.length() - 1, from + LONGEST_ENTITY);
        for (int at = from + 1; at <= last; at++) {
            if (text.charAt(at) == ';') {
                return true;
            }
        }
        return false;
    }

    private static String character(MatchResult entity) {
        String name = entity.group(1);
        if (name.charAt(0) != '#') {
            return Matcher.quoteReplacement(NAMED.getOrDefault(name, entity.group()));
        }
        int point =
                name.charAt(1) == 'x' ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        boolean isText = Character.isValidCodePoint(point) && point != 0 && !(point >= 0xD800 && point <= 0xDFFF);
        return Matcher.quoteReplacement(isText ? Character.toString(point) : entity.group());
    }
}
