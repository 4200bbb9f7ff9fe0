package dev.rapport.report.fonts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables of a TrueType font by their tags (OpenType 1.9, "Organization of an OpenType font"). */
public final class FontTables {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int MOST_TABLES = 64;

    private FontTables() {}

    /** @throws IllegalArgumentException where the directory names what does not lie in the file, or twice */
    public static SortedMap<String, byte[]> read(byte[] font) {
        ByteBuffer in = ByteBuffer.wrap(font);
        int count = font.length < HEADER ? 0 : Short.toUnsignedInt(in.getShort(4));
        require(count > 0 && count <= MOST_TABLES && HEADER + count * ENTRY <= font.length, "it has no list of tables");
        SortedMap<String, byte[]> tables = new TreeMap<>();
        long all = 0;
        for (int i = 0; i < count; i++) {
            int at = HEADER + i * ENTRY;
            String tag = new String(font, at, 4, StandardCharsets.ISO_8859_1);
            long from = Integer.toUnsignedLong(in.getInt(at + 8));
            long length = Integer.toUnsignedLong(in.getInt(at + 12));
            all += length;
            require(from + length <= font.length, "its table " + shown(tag) + " reaches beyond its end");
            // Many tables at one place would be copied many times.
            require(all <= 2L * font.length, "its tables lie over each other");
            byte[] table = Arrays.copyOfRange(font, (int) from, (int) (from + length));
            require(tables.put(tag, table) == null, "its table " + shown(tag) + " is there twice");
        }
        return tables;
    }

    /** A TrueType font of these tables. */
    public static byte[] write(SortedMap<String, byte[]> tables) {
        List<byte[]> padded = new ArrayList<>();
        int size = HEADER + tables.size() * ENTRY;
        for (byte[] table : tables.values()) {
            padded.add(Arrays.copyOf(table, (table.length + 3) / 4 * 4));
            size += (table.length + 3) / 4 * 4;
        }
        int power = Integer.highestOneBit(tables.size());
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (power * 16));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (tables.size() * 16 - power * 16));
        int offset = HEADER + tables.size() * ENTRY;
        int i = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
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

    private static String shown(String tag) {
        return tag.replaceAll("[^A-Za-z0-9/ ]", "?").strip();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
