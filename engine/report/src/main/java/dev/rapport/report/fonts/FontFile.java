package dev.rapport.report.fonts;

import dev.rapport.written.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Reads a font that may come from a stranger. What sets text would believe what stands in it, so that it is checked first, and only a
 * {@linkplain CleanCopy clean copy} goes on.
 */
public final class FontFile {

    /** In bytes. */
    private static final int LARGEST = 2 << 20;

    private static final String TRUE_TYPE = "00010000";
    private static final String OF_APPLE = "74727565";

    /** In which a font may count. */
    private static final int LARGEST_SIZE = 16_384;

    private static final int RESTRICTED = 0x2;
    private static final int WHOLE_ALONE = 0x100;
    private static final int PICTURES_ALONE = 0x200;

    private final String shownAs;
    private final SortedMap<String, byte[]> tables;

    private FontFile(String shownAs, SortedMap<String, byte[]> tables) {
        this.shownAs = shownAs;
        this.tables = tables;
    }

    /**
     * The font in a file; empty where something is wrong with it, which is told: {@code file-too-large}, {@code font-unreadable},
     * {@code font-refused} or {@code font-licence}. Figures of different widths are doubtful ({@code font-figures}).
     *
     * @param name how the pack calls the file, such as {@code fonts/regular.ttf}
     * @param beside another weight of the font, if there is one: both keep their sizes to each other
     */
    public static Optional<PackFont> read(Path file, String name, Optional<PackFont> beside, Problems problems) {
        String place = file.toString();
        try {
            byte[] bytes = bytes(file);
            if (bytes.length > LARGEST) {
                problems.error(
                        "file-too-large",
                        "The file (" + file + ") is larger than 2 MB.",
                        place,
                        "Maybe take a version of the font with the letters of your languages alone.");
                return Optional.empty();
            }
            kind(bytes);
            return Optional.of(new FontFile(place, FontTables.read(bytes)).checked(beside, name, problems));
        } catch (UnsoundFont e) {
            problems.error(e.code(), "The font (" + name + ") " + e.what(), place, e.hint());
        } catch (IOException e) {
            problems.error(
                    "template-unreadable",
                    "The file (" + file + ") cannot be read.",
                    place,
                    "Maybe its rights differ.");
        } catch (RuntimeException e) {
            // A number in it leads out of its table.
            UnsoundFont told = UnsoundFont.unreadable(
                    (e instanceof IllegalArgumentException ? e.getMessage() : "it ends too early") + ".");
            problems.error(told.code(), "The font (" + name + ") " + told.what(), place, told.hint());
        }
        return Optional.empty();
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST + 1);
        }
    }

    private static void kind(byte[] bytes) throws UnsoundFont {
        String begins = bytes.length < 4
                ? ""
                : String.format("%08x", ByteBuffer.wrap(bytes).getInt(0));
        if (begins.equals(TRUE_TYPE) || begins.equals(OF_APPLE)) {
            return;
        }
        String hint = "Maybe ask for the font as TTF with TrueType outlines.";
        switch (bytes.length < 4 ? "" : new String(bytes, 0, 4, StandardCharsets.ISO_8859_1)) {
            case "OTTO" ->
                throw new UnsoundFont(UnsoundFont.REFUSED, "has PostScript outlines, as OTF files have.", hint);
            case "ttcf" ->
                throw new UnsoundFont(
                        UnsoundFont.REFUSED, "is a collection of fonts.", "Maybe save the one that is meant as TTF.");
            case "wOFF", "wOF2" -> throw new UnsoundFont(UnsoundFont.REFUSED, "is a font for the web.", hint);
            default -> throw UnsoundFont.unreadable("it is no TrueType font.");
        }
    }

    private PackFont checked(Optional<PackFont> beside, String name, Problems problems) throws UnsoundFont {
        for (String table : CleanCopy.NEEDED) {
            if (!tables.containsKey(table)) {
                throw UnsoundFont.unreadable("its table " + table + " is missing.");
            }
        }
        if (tables.containsKey("fvar")) {
            throw new UnsoundFont(
                    UnsoundFont.REFUSED,
                    "is a variable font, which a PDF cannot hold in a weight of its own.",
                    "Maybe its static files came with it: put Regular and Bold there.");
        }
        licence(Short.toUnsignedInt(table("OS/2").getShort(8)));
        int glyphs = Short.toUnsignedInt(table("maxp").getShort(4));
        int size = Short.toUnsignedInt(table("head").getShort(18));
        int advances = Short.toUnsignedInt(table("hhea").getShort(34));
        int places = table("head").getShort(50);
        if (places < 0
                || places > 1
                || size < 16
                || size > LARGEST_SIZE
                || table("head").getInt(12) != 0x5F0F3CF5) {
            throw UnsoundFont.unreadable("its table head is none.");
        }
        if (advances == 0 || advances > glyphs || table("hmtx").limit() < 4 * advances + 2 * (glyphs - advances)) {
            throw UnsoundFont.unreadable("its widths are not those of " + glyphs + " glyphs.");
        }
        Outlines.check(bytes("loca"), bytes("glyf"), glyphs, places == 1);
        SortedMap<Integer, Integer> characters = characters(glyphs);
        Widths widths = new Widths(table("hmtx"), advances, characters, size);
        if (!widths.isTabular()) {
            problems.warning(
                    "font-figures",
                    "The figures of the font (" + name
                            + ") have different widths, so that they do not stand under each other.",
                    shownAs,
                    "Maybe there is a version with tabular figures.");
        }
        double breadth = beside.isPresent() ? beside.get().breadth() : widths.breadth();
        byte[] copy = CleanCopy.of(tables, characters, (int) Math.min(LARGEST_SIZE, Math.round(breadth * size)));
        return new PackFont(shownAs, copy, characters.keySet(), breadth);
    }

    private static void licence(int embedding) throws UnsoundFont {
        String hint = "Maybe ask its foundry for a licence, and a file, that documents may hold.";
        if ((embedding & 0xF) == RESTRICTED) {
            throw new UnsoundFont(UnsoundFont.LICENCE, "says that no document may hold it.", hint);
        }
        if ((embedding & (WHOLE_ALONE | PICTURES_ALONE)) != 0) {
            throw new UnsoundFont(
                    UnsoundFont.LICENCE, "says that no document may hold some of its letters alone.", hint);
        }
    }

    /** With the figures of one width, where the font has some. */
    private SortedMap<Integer, Integer> characters(int glyphs) throws UnsoundFont {
        SortedMap<Integer, Integer> characters = CharacterMap.read(bytes("cmap"), glyphs);
        Map<Integer, Integer> tabular = TabularFigures.of(bytes("GSUB"));
        for (int figure = '0'; figure <= '9'; figure++) {
            characters.computeIfPresent(figure, (c, glyph) -> {
                int other = tabular.getOrDefault(glyph, glyph);
                return other < glyphs ? other : glyph;
            });
        }
        return characters;
    }

    private byte[] bytes(String tag) {
        return tables.getOrDefault(tag, new byte[0]);
    }

    private ByteBuffer table(String tag) {
        return ByteBuffer.wrap(bytes(tag));
    }
}
