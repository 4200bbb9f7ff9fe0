package dev.rapport.written;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text that a report prints as it stands, and that is hardly meant so.
 *
 * @param what is wrong, behind the name of the text
 * @param hint a way out
 */
public record OddText(String what, String hint) {

    private record Sign(Pattern pattern, String what, String hint) {}

    private static final Pattern NOTHING = Pattern.compile(
            "(?i)n/?a|tbd|tba|todo|fixme|null|none|-+|\\u2013|\\u2014|\\?+|x{2,3}|\\.{2,}|\\u2026|#ref!|#n/a|#name\\?");

    private static final List<Sign> SIGNS = List.of(
            new Sign(
                    Pattern.compile(
                            "\"[^\"]*\"|'[^']*'|\\u201E[^\\u201C\\u201D]*[\\u201C\\u201D]|\\u201C[^\\u201D]*\\u201D"),
                    "stands in quotes, which are printed",
                    "Maybe take them out."),
            new Sign(
                    Pattern.compile("(?s).*(</?[A-Za-z][A-Za-z0-9]*[^<>]*>|&(?:nbsp|amp|lt|gt|quot);).*"),
                    "has marks of a page, which are printed as they stand",
                    "Maybe take them out: how a text looks is said in html/page.css and pdf/page.jrxml."),
            new Sign(
                    Pattern.compile("(?s)(=|:|->|=>).*"),
                    "begins with a sign that is printed",
                    "Maybe one = alone between the name and the text."),
            new Sign(
                    Pattern.compile("(?s).*\\s(#|//)\\s.*"),
                    "has a comment in its line, which is printed",
                    "Maybe give the comment a line of its own."),
            new Sign(
                    Pattern.compile("(?s).*([\\u00C2\\u00C3][\\u0080-\\u00BF]|\\u00E2\\u20AC|\\uFFFD).*"),
                    "has letters that were saved in another encoding",
                    "Maybe write them again, and save the file as UTF-8."));

    /** What is odd about a text. */
    public static Optional<OddText> of(String text) {
        String bare = text.strip();
        if (isNothing(bare)) {
            return Optional.of(new OddText(
                    "stands for one that is not there, and is printed: " + bare,
                    "Maybe write it, or delete the line."));
        }
        return SIGNS.stream()
                .filter(sign -> sign.pattern().matcher(bare).matches())
                .findFirst()
                .map(sign -> new OddText(sign.what(), sign.hint()));
    }

    /** Whether somebody wrote that there is nothing to write yet: {@code n/a}, {@code tbd}, a dash. */
    public static boolean isNothing(String text) {
        return NOTHING.matcher(text.strip()).matches();
    }
}
