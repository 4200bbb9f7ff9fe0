package dev.rapport.report.html;

import dev.rapport.report.fonts.CharacterMap;
import dev.rapport.report.fonts.FontTables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
            List.of("cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "OS/2", "post", "prep");

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
            SortedMap<String, byte[]> tables = FontTables.read(out.toByteArray());
            tables.put("cmap", CharacterMap.write(glyphs));
            // Browsers ask for one, and the library writes it where glyphs have names alone.
            tables.putIfAbsent("post", FontTables.read(font).getOrDefault("post", new byte[0]));
            return FontTables.write(tables);
        }
    }
}
