package dev.rapport.testkit.reader;

import java.util.List;
import java.util.function.Supplier;

/** Broken promises in words. */
final class Expect {

    private static final int MOST_LINES = 8;

    private Expect() {}

    static void that(boolean isKept, Supplier<String> words) {
        if (!isKept) {
            throw new AssertionError(words.get());
        }
    }

    /** Names the first lines that differ, because a whole JSON beside another one teaches nobody. */
    static void same(String expected, String given, String words) {
        if (expected.equals(given)) {
            return;
        }
        List<String> left = expected.lines().toList();
        List<String> right = given.lines().toList();
        int line = 0;
        while (line < left.size() && line < right.size() && left.get(line).equals(right.get(line))) {
            line++;
        }
        int fromEnd = 0;
        while (fromEnd < Math.min(left.size(), right.size()) - line
                && left.get(left.size() - 1 - fromEnd).equals(right.get(right.size() - 1 - fromEnd))) {
            fromEnd++;
        }
        throw new AssertionError(words
                + part("expected", left, line, left.size() - fromEnd)
                + part("given", right, line, right.size() - fromEnd));
    }

    private static String part(String what, List<String> lines, int from, int to) {
        StringBuilder part = new StringBuilder("\n  from line ")
                .append(from + 1)
                .append(" on ")
                .append(what)
                .append(':');
        int end = Math.min(to, from + MOST_LINES);
        lines.subList(from, Math.max(from, end))
                .forEach(line -> part.append("\n    ").append(line.strip()));
        if (to <= from) {
            part.append(" (nothing)");
        } else if (to > end) {
            part.append("\n    and ").append(to - end).append(" lines more");
        }
        return part.toString();
    }
}
