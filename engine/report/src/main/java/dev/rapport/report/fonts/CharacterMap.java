package dev.rapport.report.fonts;

import java.nio.ByteBuffer;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which glyph shows which character: the table {@code cmap}, of which formats 4 and 12 are read. */
public final class CharacterMap {

    private static final int WINDOWS = 3;
    private static final int UNICODE = 0;
    private static final int MOST_MAPS = 64;
    private static final int MOST_CHARACTERS = 100_000;

    private final ByteBuffer table;
    private final int glyphs;
    private final SortedMap<Integer, Integer> read = new TreeMap<>();

    private CharacterMap(byte[] table, int glyphs) {
        this.table = ByteBuffer.wrap(table);
        this.glyphs = glyphs;
    }

    /** Glyphs by character, of the map that has most of Unicode. */
    static SortedMap<Integer, Integer> read(byte[] table, int glyphs) throws UnsoundFont {
        return new CharacterMap(table, glyphs).read();
    }

    private SortedMap<Integer, Integer> read() throws UnsoundFont {
        int maps = Short.toUnsignedInt(table.getShort(2));
        if (maps > MOST_MAPS) {
            throw UnsoundFont.unreadable("it has " + maps + " character maps.");
        }
        boolean isSymbol = false;
        int bmp = 0;
        int full = 0;
        for (int i = 0; i < maps; i++) {
            int platform = table.getShort(4 + 8 * i);
            int encoding = table.getShort(6 + 8 * i);
            int at = table.getInt(8 + 8 * i);
            int format = table.getShort(at);
            isSymbol |= platform == WINDOWS && encoding == 0;
            boolean isUnicode = platform == UNICODE || (platform == WINDOWS && (encoding == 1 || encoding == 10));
            bmp = isUnicode && format == 4 && bmp == 0 ? at : bmp;
            full = isUnicode && format == 12 && full == 0 ? at : full;
        }
        if (full > 0) {
            groups(full);
        } else if (bmp > 0) {
            segments(bmp);
        }
        if (read.isEmpty()) {
            throw new UnsoundFont(
                    UnsoundFont.REFUSED,
                    isSymbol
                            ? "is a font of symbols: its signs have no letters."
                            : "says of no sign which letter it is.",
                    "Maybe put a font of letters there.");
        }
        return read;
    }

    private void segments(int at) throws UnsoundFont {
        int count = Short.toUnsignedInt(table.getShort(at + 6)) / 2;
        int ends = at + 14;
        int starts = ends + 2 * count + 2;
        int before = -1;
        for (int i = 0; i < count; i++) {
            int end = Short.toUnsignedInt(table.getShort(ends + 2 * i));
            int start = Short.toUnsignedInt(table.getShort(starts + 2 * i));
            inOrder(before, start, end);
            before = end;
            int delta = table.getShort(starts + 2 * count + 2 * i);
            int place = starts + 4 * count + 2 * i;
            int range = Short.toUnsignedInt(table.getShort(place));
            for (int c = start; c <= end && c < 0xFFFF; c++) {
                int glyph = range == 0 ? c : Short.toUnsignedInt(table.getShort(place + range + 2 * (c - start)));
                add(c, range == 0 || glyph != 0 ? (glyph + delta) & 0xFFFF : 0);
            }
        }
    }

    private void groups(int at) throws UnsoundFont {
        int count = table.getInt(at + 12);
        int before = -1;
        for (int i = 0; i < count; i++) {
            int group = at + 16 + 12 * i;
            int start = table.getInt(group);
            int end = table.getInt(group + 4);
            int first = table.getInt(group + 8);
            inOrder(before, start, end);
            before = end;
            if (first < 0 || first + (long) (end - start) >= glyphs) {
                throw UnsoundFont.unreadable("its character map names glyphs that it has not.");
            }
            for (int c = start; c <= end; c++) {
                add(c, first + c - start);
            }
        }
    }

    private static void inOrder(int before, int start, int end) throws UnsoundFont {
        if (start <= before || end < start || end > Character.MAX_CODE_POINT) {
            throw UnsoundFont.unreadable("its character map is out of order.");
        }
    }

    private void add(int character, int glyph) throws UnsoundFont {
        if (glyph > 0 && glyph < glyphs) {
            read.put(character, glyph);
        }
        if (read.size() > MOST_CHARACTERS) {
            throw UnsoundFont.unreadable("it has more than " + MOST_CHARACTERS + " characters.");
        }
    }

    /** The table with one map of format 12: platform Windows, all of Unicode, a group for each character. */
    public static byte[] write(SortedMap<Integer, Integer> glyphs) {
        ByteBuffer table = ByteBuffer.allocate(12 + length(glyphs));
        table.putShort((short) 0).putShort((short) 1);
        heading(table, 10, 12);
        groups(table, glyphs);
        return table.array();
    }

    /** The same with an empty map of format 4 before it: the PDF library takes a font without one for one of symbols. */
    static byte[] writeForPaper(SortedMap<Integer, Integer> glyphs) {
        ByteBuffer table = ByteBuffer.allocate(20 + 24 + length(glyphs));
        table.putShort((short) 0).putShort((short) 2);
        heading(table, 1, 20);
        heading(table, 10, 44);
        for (int value : new int[] {4, 24, 0, 2, 2, 0, 0, 0xFFFF, 0, 0xFFFF, 1, 0}) {
            table.putShort((short) value);
        }
        groups(table, glyphs);
        return table.array();
    }

    private static void heading(ByteBuffer table, int encoding, int offset) {
        table.putShort((short) WINDOWS).putShort((short) encoding).putInt(offset);
    }

    private static int length(SortedMap<Integer, Integer> glyphs) {
        return 16 + glyphs.size() * 12;
    }

    private static void groups(ByteBuffer table, SortedMap<Integer, Integer> glyphs) {
        table.putShort((short) 12)
                .putShort((short) 0)
                .putInt(length(glyphs))
                .putInt(0)
                .putInt(glyphs.size());
        glyphs.forEach((c, glyph) -> table.putInt(c).putInt(c).putInt(glyph));
    }
}
