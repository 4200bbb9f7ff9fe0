package dev.rapport.written;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What other programs leave in a text file, and what is no part of it: the marks of a merge, the fence around what a chat or a page showed,
 * and the whole text once more. Each is one problem, instead of one for each line that it spoils.
 */
final class Leftovers {

    private static final String FENCE = "```";
    private static final Pattern OPENING = Pattern.compile("\\s*```[A-Za-z]*\\s*");
    private static final int LEAST = 2;

    private final String shownAs;
    private final Problems problems;

    private Leftovers(String shownAs, Problems problems) {
        this.shownAs = shownAs;
        this.problems = problems;
    }

    /** The text without them, each line where it was; empty where nobody knows which of two versions is meant. */
    static Optional<String> cleared(String text, String shownAs, Problems problems) {
        Leftovers leftovers = new Leftovers(shownAs, problems);
        List<String> lines = Arrays.asList(text.split("\n", -1));
        if (leftovers.isMerged(lines)) {
            return Optional.empty();
        }
        return Optional.of(leftovers.once(leftovers.unfenced(text, lines)));
    }

    private boolean isMerged(List<String> lines) {
        int open = first(lines, "<<<<<<< ", 0);
        int close = open < 0 ? -1 : first(lines, ">>>>>>> ", open);
        if (close < 0
                || lines.subList(open, close).stream()
                        .noneMatch(line -> line.strip().equals("======="))) {
            return false;
        }
        problems.error(
                "merge-marks",
                "The file (" + shownAs
                        + ") holds two versions of the same lines, as a merge left them: nothing in it is used.",
                shownAs + ":" + (open + 1) + ":1",
                "Maybe keep one of the two, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.");
        return true;
    }

    private static int first(List<String> lines, String start, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i;
            }
        }
        return -1;
    }

    private String unfenced(String text, List<String> lines) {
        int open = 0;
        while (open < lines.size() && lines.get(open).isBlank()) {
            open++;
        }
        if (open == lines.size() || !OPENING.matcher(lines.get(open)).matches()) {
            return text;
        }
        problems.warning(
                "code-fence",
                "The line (" + lines.get(open).strip() + ") is no part of the file, and is passed over.",
                shownAs + ":" + (open + 1) + ":1",
                "Maybe it was copied out of a chat or a page: delete it, and the one at the end.");
        List<String> bare = new ArrayList<>(lines);
        bare.set(open, "");
        for (int i = lines.size() - 1; i > open; i--) {
            if (lines.get(i).strip().equals(FENCE)) {
                bare.set(i, "");
                break;
            }
        }
        return String.join("\n", bare);
    }

    /** Where the text stands twice, as one that was pasted behind itself, its first half: its middle then lies between the two. */
    private String once(String text) {
        String body = text.strip();
        int end = body.length() / 2;
        int again = end;
        while (end > 0 && Character.isWhitespace(body.charAt(end - 1))) {
            end--;
        }
        while (again < body.length() && Character.isWhitespace(body.charAt(again))) {
            again++;
        }
        boolean isTwice = end == body.length() - again
                && body.substring(end, again).contains("\n")
                && body.regionMatches(0, body, again, end)
                && body.substring(0, end)
                                .lines()
                                .filter(line -> !line.isBlank())
                                .count()
                        >= LEAST;
        if (!isTwice) {
            return text;
        }
        int start = text.indexOf(body);
        long line = text.substring(0, start + again).lines().count() + 1;
        problems.warning(
                "file-twice",
                "The file (" + shownAs + ") holds the same text twice; it counts once.",
                shownAs + ":" + line + ":1",
                "Maybe delete everything from here on.");
        return text.substring(0, start + end) + "\n";
    }
}
