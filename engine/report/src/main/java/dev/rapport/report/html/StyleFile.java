package dev.rapport.report.html;

import dev.rapport.written.Problems;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The style of a pack: what it would load is not loaded by the page's policy, so that it is told and not missed in silence. */
final class StyleFile {

    private static final Pattern SILENT =
            Pattern.compile("/\\*.*?\\*/|\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)*'", Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern.compile("@import\\b[^;]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern URL =
            Pattern.compile("\\b(?:url|src)\\(\\s*[\"']?(?!data:)[^)]*", Pattern.CASE_INSENSITIVE);

    /** Pictures whose address stands in quotes alone. */
    private static final Pattern PICTURE = Pattern.compile(
            "\\b(?:image-set|image|cross-fade)\\((?:[^()\"']|\\([^()]*\\))*[\"'](?!data:)[^)]*",
            Pattern.CASE_INSENSITIVE);

    /** A letter written by its number, as {@code u\\72l(} is url( to a browser. */
    private static final Pattern DISGUISED = Pattern.compile("\\\\[0-9A-Za-z]");

    private static final Pattern END = Pattern.compile("</\\s*style", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final String place;
    private final Problems problems;

    private StyleFile(String text, String place, Problems problems) {
        this.text = text;
        this.place = place;
        this.problems = problems;
    }

    static void check(String text, String place, Problems problems) {
        new StyleFile(text, place, problems).check();
    }

    private void check() {
        // Of the same length, so that places stay places. Comments alone: an address may stand in quotes.
        String bare = blanked(text, "/\\*.*?\\*/");
        refuse(IMPORT, bare, "Maybe copy what it imports into this file.");
        refuse(
                URL,
                IMPORT.matcher(bare)
                        .replaceAll(found -> " ".repeat(found.group().length())),
                "Maybe write the file into the style as url(data:...).");
        refuse(PICTURE, bare, "Maybe write the file into the style as url(data:...).");
        String silent = SILENT.matcher(text).replaceAll(found -> found.group().replaceAll("[^\n]", " "));
        refuse(DISGUISED, silent, "Maybe write the letter as it is.");
        refuse(END, text, "Maybe take it out: it would end the style of the page.");
        braces(silent);
    }

    private static String blanked(String text, String what) {
        return Pattern.compile(what, Pattern.DOTALL).matcher(text).replaceAll(found -> found.group()
                .replaceAll("[^\n]", " "));
    }

    private void refuse(Pattern what, String in, String hint) {
        Matcher found = what.matcher(in);
        while (found.find()) {
            problems.error(
                    "style-refused",
                    "The style has (" + shortened(found.group().strip()) + "), and a page may load nothing.",
                    Spot.of(text, found.start(), place),
                    hint);
        }
    }

    private void braces(String bare) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < bare.length(); i++) {
            if (bare.charAt(i) == '{') {
                open.push(i);
            } else if (bare.charAt(i) == '}') {
                if (open.isEmpty()) {
                    unclosed(i, "The brace closes nothing.", "Maybe one } too many.");
                    return;
                }
                open.pop();
            }
        }
        if (!open.isEmpty()) {
            unclosed(
                    open.peekLast(), "The brace that opens here is not closed.", "Maybe add } at the end of its rule.");
        }
    }

    private void unclosed(int at, String message, String hint) {
        problems.error("style-unclosed", message, Spot.of(text, at, place), hint);
    }

    private static String shortened(String found) {
        return found.length() <= 60 ? found : found.substring(0, 57) + "...";
    }
}
