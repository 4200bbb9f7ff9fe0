package dev.rapport.templates;

import dev.rapport.report.fonts.CharacterMap;
import dev.rapport.report.fonts.FontTables;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The font of a made-up agency, made of one of ours: another name, and whatever a test changes in its tables. */
final class HouseFont {

    private final Font ours;
    private final SortedMap<String, byte[]> tables;

    private HouseFont(byte[] font) throws IOException, FontFormatException {
        ours = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font));
        tables = FontTables.read(font);
    }

    static HouseFont regular() {
        return of("NotoSans-Regular", "Hausschrift-Regular");
    }

    /** @param file such as {@code NotoSans-Regular} */
    static HouseFont of(String file, String name) {
        try (InputStream in = HouseFont.class.getResourceAsStream("/dev/rapport/report/fonts/" + file + ".ttf")) {
            return new HouseFont(Objects.requireNonNull(in, file).readAllBytes()).with("name", named(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalArgumentException(file, e);
        }
    }

    HouseFont with(String table, byte[] bytes) {
        tables.put(table, bytes);
        return this;
    }

    /** With other bytes in a table. */
    HouseFont with(String table, Consumer<ByteBuffer> change) {
        byte[] changed = tables.get(table).clone();
        change.accept(ByteBuffer.wrap(changed));
        return with(table, changed);
    }

    HouseFont without(String table) {
        tables.remove(table);
        return this;
    }

    /** With Latin letters alone, and of those without some. */
    HouseFont lacking(String letters) {
        SortedMap<Integer, Integer> glyphs = new TreeMap<>();
        for (int c = ' '; c < 0x2100; c++) {
            boolean isLatin = c < 0x250 || c >= 0x2010;
            if (isLatin && ours.canDisplay(c) && letters.indexOf(c) < 0 && Character.getType(c) != Character.FORMAT) {
                glyphs.put(c, glyph(c));
            }
        }
        return with("cmap", CharacterMap.write(glyphs));
    }

    int glyph(int character) {
        return ours.createGlyphVector(new FontRenderContext(null, true, true), Character.toString(character))
                .getGlyphCode(0);
    }

    /** Where the outline of a glyph begins in the table {@code glyf}. */
    int outline(int glyph) {
        ByteBuffer places = ByteBuffer.wrap(tables.get("loca"));
        boolean isLong = ByteBuffer.wrap(tables.get("head")).getShort(50) != 0;
        return isLong ? places.getInt(4 * glyph) : 2 * Short.toUnsignedInt(places.getShort(2 * glyph));
    }

    byte[] bytes() {
        return FontTables.write(tables);
    }

    private static byte[] named(String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
        return ByteBuffer.allocate(18 + text.length)
                .put(shorts(0, 1, 18, 3, 1, 0x409, 6, text.length, 0))
                .put(text)
                .array();
    }

    /** Numbers of two bytes each. */
    static byte[] shorts(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * numbers.length);
        for (int number : numbers) {
            bytes.putShort((short) number);
        }
        return bytes.array();
    }
}
