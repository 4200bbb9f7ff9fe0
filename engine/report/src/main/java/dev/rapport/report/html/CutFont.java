package dev.rapport.report.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Cuts a font down to some characters. The library's own character map stops at U+FFFF, so this writes one of format 12. */
final class CutFont {

    private static final List<String> TABLES =
            List.of("glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "OS/2", "post");
    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private CutFont() {}

    /** The font with these characters alone; those that it does not have are left out. */
    static byte[] of(byte[] font, SortedSet<Integer> characters) throws IOException {
        try (TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            CmapLookup lookup = whole.getUnicodeCmapLookup();
            SortedMap<Integer, Integer> glyphs = new TreeMap<>();
            for (int c : characters) {
                int glyph = lookup.getGlyphId(c);
                if (glyph != 0) {
                    glyphs.put(c, glyph);
                }
            }
            TTFSubsetter subsetter = new TTFSubsetter(whole, TABLES);
            Set<Integer> wanted = new HashSet<>(glyphs.values());
            subsetter.addGlyphIds(wanted);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            Map<Integer, Integer> newIds = new HashMap<>();
            subsetter.getGIDMap().forEach((now, before) -> newIds.put(before, now));
            glyphs.replaceAll((c, before) -> newIds.getOrDefault(before, 0));
            return withTable(out.toByteArray(), "cmap", characterMap(glyphs));
        }
    }

    /** Format 12: a group for each character. */
    private static byte[] characterMap(SortedMap<Integer, Integer> glyphs) {
        int length = 16 + glyphs.size() * 12;
        ByteBuffer table = ByteBuffer.allocate(12 + length);
        // one map: platform Windows, all of Unicode, behind this heading
        table.putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 3)
                .putShort((short) 10)
                .putInt(12);
        table.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(glyphs.size());
        glyphs.forEach((c, glyph) -> table.putInt(c).putInt(c).putInt(glyph));
        return table.array();
    }

    private static byte[] withTable(byte[] font, String name, byte[] content) {
        SortedMap<String, byte[]> tables = new TreeMap<>();
        ByteBuffer in = ByteBuffer.wrap(font);
        int count = in.getShort(4);
        for (int i = 0; i < count; i++) {
            int at = HEADER + i * ENTRY;
            byte[] table = new byte[in.getInt(at + 12)];
            in.get(in.getInt(at + 8), table);
            tables.put(new String(font, at, 4, StandardCharsets.US_ASCII), table);
        }
        tables.put(name, content);
        return assemble(in.getInt(0), tables);
    }

    private static byte[] assemble(int version, SortedMap<String, byte[]> tables) {
        List<byte[]> padded = new ArrayList<>();
        int size = HEADER + tables.size() * ENTRY;
        for (byte[] table : tables.values()) {
            padded.add(Arrays.copyOf(table, (table.length + 3) / 4 * 4));
            size += (table.length + 3) / 4 * 4;
        }
        int power = Integer.highestOneBit(tables.size());
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(version).putShort((short) tables.size()).putShort((short) (power * 16));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (tables.size() * 16 - power * 16));
        int offset = HEADER + tables.size() * ENTRY;
        int i = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            out.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            out.putInt(sum(padded.get(i))).putInt(offset).putInt(table.getValue().length);
            offset += padded.get(i++).length;
        }
        padded.forEach(out::put);
        return out.array();
    }

    private static int sum(byte[] padded) {
        ByteBuffer words = ByteBuffer.wrap(padded);
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }
}
