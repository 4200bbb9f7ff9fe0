package dev.rapport.report.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into what a reader sees as one character: a letter with its marks, a family joined by ZWJ, a flag. The JDK's own
 * iterator cuts emoji apart before version 20.
 */
final class Clusters {

    private static final int ZWJ = 0x200D;

    private Clusters() {}

    static List<String> of(String text) {
        List<String> clusters = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        int previous = -1;
        int flags = 0;
        for (int codePoint : text.codePoints().toArray()) {
            boolean flag = isFlag(codePoint);
            boolean joins =
                    current.length() > 0 && (continues(codePoint) || previous == ZWJ || (flag && flags % 2 == 1));
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
                || (cluster.indexOf(ZWJ) > 0 && first >= 0x2190 && first < 0x2C00);
    }

    /** The cluster without marks that have no shape of their own, to ask a font for the rest. */
    static String visible(String cluster) {
        StringBuilder visible = new StringBuilder();
        cluster.codePoints()
                .filter(c -> c != ZWJ && c != 0x200C && !(c >= 0xFE00 && c <= 0xFE0F) && !isTag(c))
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static boolean continues(int c) {
        int type = Character.getType(c);
        return c == ZWJ
                || c == 0x200C
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || (c >= 0x1F3FB && c <= 0x1F3FF)
                || isTag(c);
    }

    private static boolean isFlag(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    private static boolean isTag(int c) {
        return c >= 0xE0020 && c <= 0xE007F;
    }
}
