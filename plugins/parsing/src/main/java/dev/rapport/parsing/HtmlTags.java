package dev.rapport.parsing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes the tags out of a page, in one walk however it is made. */
final class HtmlTags {

    private static final List<String> NO_TEXT = List.of("script", "style", "template");
    private static final Set<String> BREAKS =
            Set.of("br", "/p", "/div", "/li", "/tr", "/blockquote", "/h1", "/h2", "/h3", "/h4");

    private final String html;

    /** Letter by letter as long as the page itself. */
    private final String lower;

    /** What does not come any more: nobody looks for it twice. */
    private final Set<String> missing = new HashSet<>();

    HtmlTags(String html) {
        this.html = html;
        this.lower = lower(html);
    }

    /** Of other letters the lower ones may be longer, and no tag has them. */
    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < lower.length(); i++) {
            char letter = lower.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                lower.setCharAt(i, (char) (letter + 'a' - 'A'));
            }
        }
        return lower.toString();
    }

    String removed() {
        StringBuilder text = new StringBuilder(html.length());
        int at = 0;
        for (int sign = html.indexOf('<'); sign >= 0; sign = html.indexOf('<', Math.max(sign + 1, at))) {
            int end = end(sign);
            if (end >= 0) {
                text.append(html, at, sign);
                if (BREAKS.contains(name(sign))) {
                    text.append('\n');
                }
                at = end;
            }
        }
        return text.append(html, at, html.length()).toString();
    }

    /** Behind the tag that begins here, with all that is no text; -1 where a sign is only a sign. */
    private int end(int sign) {
        if (html.startsWith("<!--", sign)) {
            return behind("-->", sign + 4);
        }
        String name = name(sign);
        if (name.isEmpty()) {
            return -1;
        }
        if (NO_TEXT.contains(name)) {
            int closing = behind("</" + name, sign + 1);
            if (closing >= 0) {
                return behind(">", closing);
            }
        }
        return behind(">", sign + 1);
    }

    /** The name in a tag, with the stroke of a closing one, in lower case; empty where no letter follows. */
    private String name(int sign) {
        int from = sign + 1;
        int to = from < lower.length() && (lower.charAt(from) == '/' || lower.charAt(from) == '!') ? from + 1 : from;
        int letters = to;
        while (to < lower.length() && Character.isLetterOrDigit(lower.charAt(to)) && to - from < 12) {
            to++;
        }
        boolean isName = to > letters && Character.isLetter(lower.charAt(letters));
        return isName ? lower.substring(from, to) : "";
    }

    private int behind(String what, int from) {
        int found = missing.contains(what) ? -1 : lower.indexOf(what, from);
        if (found < 0) {
            missing.add(what);
            return -1;
        }
        return found + what.length();
    }
}
