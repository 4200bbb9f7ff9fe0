package dev.rapport.report.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into what a reader sees as one character: a letter with its marks, a family joined by ZWJ, a flag. The JDK's own
 * iterator cuts emoji apart before version 20.
 */
final class Clusters {

    private static final int ZWJ = 0x200D;
    private static final int MOST_MARKS = 2;

    /** Signs that bind the next letter to the one before. */
    private static final String BINDS =
            "\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA\u1039\u17D2\u1B44\uA9C0";

    private Clusters() {}

    static List<String> of(String text) {
        List<String> clusters = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        int previous = -1;
        int flags = 0;
        for (int codePoint : text.codePoints().toArray()) {
            boolean flag = isFlag(codePoint);
            boolean joins = current.length() > 0
                    && (continues(codePoint)
                            || previous == ZWJ
                            || BINDS.indexOf(previous) >= 0
                            || (flag && flags % 2 == 1));
            if (!joins && current.length() > 0) {
                clusters.add(current.toString());
                current.setLength(0);
                flags = 0;
            }
            current.appendCodePoint(codePoint);
            flags = flag ? flags + 1 : 0;
            previous = codePoint;
        }
        if (current.length() > 0) {
            clusters.add(current.toString());
        }
        return clusters;
    }

    /** Drawn as a picture: by its range, or because a sign asks for it. */
    static boolean isEmoji(String cluster) {
        int first = cluster.codePointAt(0);
        return (first >= 0x1F000 && first < 0x1FB00)
                || cluster.indexOf(0xFE0F) >= 0
                || (cluster.indexOf(ZWJ) > 0 && first >= 0x2190 && first < 0x2C00)
                || cluster.codePoints().anyMatch(Clusters::isTone);
    }

    /** The cluster without marks that have no shape of their own, to ask a font for the rest. */
    static String visible(String cluster) {
        StringBuilder visible = new StringBuilder();
        cluster.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT && !(c >= 0xFE00 && c <= 0xFE0F))
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /** What stands for a cluster that no font shows: its codes in brackets. */
    static String codes(String cluster) {
        StringBuilder codes = new StringBuilder();
        visible(cluster).codePoints().forEach(c -> codes.append(String.format("[%04X]", c)));
        return codes.toString();
    }

    /** The cluster with two marks of no script at most: more only climb over the lines around. */
    static String few(String cluster) {
        StringBuilder few = new StringBuilder();
        int marks = 0;
        for (int c : cluster.codePoints().toArray()) {
            boolean climbs = c >= 0x0300 && c <= 0x036F;
            marks = climbs ? marks + 1 : 0;
            if (marks <= MOST_MARKS) {
                few.appendCodePoint(c);
            }
        }
        return few.toString();
    }

    private static boolean continues(int c) {
        int type = Character.getType(c);
        return c == ZWJ
                || c == 0x200C
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || isTone(c)
                || isTag(c);
    }

    private static boolean isTone(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }

    private static boolean isFlag(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    private static boolean isTag(int c) {
        return c >= 0xE0020 && c <= 0xE007F;
    }
}
