package dev.rapport.plugin.mastodon;

import dev.rapport.parsing.HtmlText;
import java.util.Locale;
import java.util.Set;

/** The text that a reader of a post sees. Without patterns, because the posts of an archive are most of it. */
final class PlainText {

    private static final Set<String> BLOCKS =
            Set.of("p", "li", "div", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol");

    private final String html;
    private final StringBuilder text;

    private PlainText(String html) {
        this.html = html;
        this.text = new StringBuilder(html.length());
    }

    /** Paragraphs and breaks become lines, all other marks go; links keep their whole address. */
    static String of(String html) {
        String text = html.indexOf('<') < 0 ? html : new PlainText(html).read();
        return HtmlText.unescape(text).strip();
    }

    private String read() {
        int at = 0;
        for (int mark = html.indexOf('<'); mark >= 0; mark = html.indexOf('<', at)) {
            text.append(html, at, mark);
            int end = end(mark);
            if (end < 0) {
                text.append('<');
                at = mark + 1;
            } else {
                at = mark(html.substring(mark + 1, end).toLowerCase(Locale.ROOT), end + 1);
            }
        }
        return text.append(html, at, html.length()).toString();
    }

    /** Where the mark ends that begins here, -1 where none does: a lone sign stays what it is. */
    private int end(int mark) {
        int name = html.startsWith("/", mark + 1) ? mark + 2 : mark + 1;
        if (name >= html.length() || !isLetter(html.charAt(name))) {
            return -1;
        }
        for (int at = name; at < html.length(); at++) {
            if (html.charAt(at) == '>') {
                return at;
            }
            if (html.charAt(at) == '<') {
                return -1;
            }
        }
        return -1;
    }

    /** Writes what a mark is in plain text; gives where the reading goes on. */
    private int mark(String mark, int behind) {
        if (isBreak(mark)) {
            text.append('\n');
        } else if (mark.startsWith("/") && BLOCKS.contains(mark.substring(1))) {
            text.append('\n');
            int next = mark.equals("/p") ? nextParagraph(behind) : -1;
            if (next >= 0) {
                text.append('\n');
                return next;
            }
        }
        return behind;
    }

    private static boolean isBreak(String mark) {
        return mark.startsWith("br")
                && (mark.endsWith("/") ? mark.substring(2, mark.length() - 1) : mark.substring(2)).isBlank();
    }

    /** Where the inside begins of the paragraph that follows with nothing between, -1 where none does. */
    private int nextParagraph(int from) {
        int at = from;
        while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
            at++;
        }
        int end = html.regionMatches(true, at, "<p", 0, 2) ? end(at) : -1;
        return end < 0 ? -1 : end + 1;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
