package dev.rapport.report.fonts;

import java.nio.ByteBuffer;

/**
 * The shapes of a font: tables {@code loca} and {@code glyf}. Glyphs may be made of others; one made of itself, or of very many, would
 * keep whoever draws it busy for ever.
 */
final class Outlines {

    private static final int DEEPEST = 6;
    private static final int MOST_PARTS = 256;
    private static final int WORDS = 0x1;
    private static final int SCALE = 0x8;
    private static final int MORE = 0x20;
    private static final int SCALES = 0x40;
    private static final int MATRIX = 0x80;

    private final ByteBuffer glyf;
    private final long[] places;
    private final int[] parts;
    private final int[] levels;

    private Outlines(ByteBuffer glyf, long[] places) {
        this.glyf = glyf;
        this.places = places;
        this.parts = new int[places.length - 1];
        this.levels = new int[places.length - 1];
    }

    /** @param isLong whether places have four bytes */
    static void check(byte[] loca, byte[] glyf, int glyphs, boolean isLong) throws UnsoundFont {
        ByteBuffer in = ByteBuffer.wrap(loca);
        long[] places = new long[glyphs + 1];
        long before = 0;
        for (int i = 0; i <= glyphs; i++) {
            places[i] =
                    isLong ? Integer.toUnsignedLong(in.getInt(4 * i)) : 2L * Short.toUnsignedInt(in.getShort(2 * i));
            if (places[i] < before || places[i] > glyf.length) {
                throw UnsoundFont.unreadable("its glyphs are out of order.");
            }
            before = places[i];
        }
        Outlines outlines = new Outlines(ByteBuffer.wrap(glyf), places);
        for (int glyph = 0; glyph < glyphs; glyph++) {
            outlines.parts(glyph, 0);
        }
    }

    /** Of how many plain glyphs one is made. */
    private int parts(int glyph, int depth) throws UnsoundFont {
        if (glyph >= parts.length) {
            throw UnsoundFont.unreadable("a glyph is made of one that is not there.");
        }
        // One that is made of itself is seen on the way down, a long chain also on the way up.
        if (depth + levels[glyph] > DEEPEST) {
            throw UnsoundFont.unreadable("a glyph is made of others more than " + DEEPEST + " times over.");
        }
        if (parts[glyph] == 0) {
            int at = (int) places[glyph];
            boolean isPlain = places[glyph + 1] - at < 10 || glyf.getShort(at) >= 0;
            parts[glyph] = isPlain ? 1 : joined(glyph, at + 10, depth);
        }
        return parts[glyph];
    }

    private int joined(int glyph, int from, int depth) throws UnsoundFont {
        int at = from;
        int sum = 0;
        int flags;
        do {
            flags = glyf.getShort(at);
            int part = Short.toUnsignedInt(glyf.getShort(at + 2));
            sum += parts(part, depth + 1);
            levels[glyph] = Math.max(levels[glyph], levels[part] + 1);
            if (sum > MOST_PARTS) {
                throw UnsoundFont.unreadable("a glyph is made of more than " + MOST_PARTS + " others.");
            }
            at += (flags & WORDS) != 0 ? 8 : 6;
            at += (flags & MATRIX) != 0 ? 8 : (flags & SCALES) != 0 ? 4 : (flags & SCALE) != 0 ? 2 : 0;
        } while ((flags & MORE) != 0);
        return sum;
    }
}
