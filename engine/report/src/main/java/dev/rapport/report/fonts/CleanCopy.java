package dev.rapport.report.fonts;

import dev.rapport.api.Sha256;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A font of the tables that make letters alone, with a character map, a name, line heights and a size of our own. A text then has room
 * wherever it has room in Inter.
 */
final class CleanCopy {

    static final List<String> NEEDED =
            List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

    /** What the hints of a glyph call. */
    private static final List<String> HINTS = List.of("cvt ", "fpgm", "prep");

    /** Above and below the line, in parts of the size: those of Inter. */
    private static final double ABOVE = 0.96875;

    private static final double BELOW = 0.2412;

    private static final int NO_NAMES = 0x00030000;

    private CleanCopy() {}

    /** @param size in which the copy counts: a larger one makes its letters smaller */
    static byte[] of(Map<String, byte[]> tables, SortedMap<Integer, Integer> characters, int size) {
        SortedMap<String, byte[]> copy = new TreeMap<>();
        tables.forEach((tag, table) -> {
            if (NEEDED.contains(tag) || HINTS.contains(tag)) {
                copy.put(tag, table.clone());
            }
        });
        ByteBuffer.wrap(copy.getOrDefault("head", new byte[0])).putShort(18, (short) size);
        lines(ByteBuffer.wrap(copy.getOrDefault("hhea", new byte[0])), 4, size);
        ByteBuffer metrics = ByteBuffer.wrap(copy.getOrDefault("OS/2", new byte[0]));
        lines(metrics, 68, size);
        metrics.putShort(74, (short) Math.round(ABOVE * size)).putShort(76, (short) Math.round(BELOW * size));
        copy.put("cmap", CharacterMap.writeForPaper(characters));
        byte[] shapes = copy.getOrDefault("glyf", new byte[0]);
        byte[] names = copy.getOrDefault("name", new byte[0]);
        copy.put("name", FontName.write(names, "Pack" + Sha256.of(shapes).substring(0, 8)));
        ByteBuffer post = ByteBuffer.wrap(Arrays.copyOf(copy.getOrDefault("post", new byte[0]), 32));
        copy.put("post", post.putInt(0, NO_NAMES).array());
        return FontTables.write(copy);
    }

    private static void lines(ByteBuffer table, int at, int size) {
        table.putShort(at, (short) Math.round(ABOVE * size))
                .putShort(at + 2, (short) -Math.round(BELOW * size))
                .putShort(at + 4, (short) 0);
    }
}
