package dev.rapport.plugin.mastodon;

import dev.rapport.parsing.HtmlText;
import java.util.regex.Pattern;

/** The text that a reader of a post sees. */
final class PlainText {

    private static final Pattern PARAGRAPH = Pattern.compile("</p>\\s*<p[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK =
            Pattern.compile("<br\\s*/?>|</(?:p|li|div|blockquote|h[1-6]|ul|ol)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");

    private PlainText() {}

    /** Paragraphs and breaks become lines, all other marks go; links keep their whole address. */
    static String of(String html) {
        if (html.indexOf('<') < 0) {
            return HtmlText.unescape(html).strip();
        }
        String lines = BREAK.matcher(PARAGRAPH.matcher(html).replaceAll("\n\n")).replaceAll("\n");
        return HtmlText.unescape(TAG.matcher(lines).replaceAll("")).strip();
    }
}
