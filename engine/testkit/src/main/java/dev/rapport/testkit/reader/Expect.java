package dev.rapport.testkit.reader;

import java.util.List;
import java.util.function.Supplier;

/** Broken promises in words. */
final class Expect {

    private Expect() {}

    static void that(boolean isKept, Supplier<String> words) {
        if (!isKept) {
            throw new AssertionError(words.get());
        }
    }

    /** Names the first line that differs, because a whole JSON beside another one teaches nobody. */
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
        throw new AssertionError(words + "\n  line " + (line + 1) + " expected: " + at(left, line) + "\n  line "
                + (line + 1) + " given:    " + at(right, line));
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line).strip() : "(nothing more)";
    }
}
