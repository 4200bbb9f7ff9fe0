package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.api.model.Problem;
import dev.rapport.report.Reports;
import dev.rapport.report.TemplateCheck;
import dev.rapport.report.template.TemplatePack;
import dev.rapport.testkit.sample.SampleRun;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A font may come from a stranger, and from somebody who does not know what a font file is. */
class FontMistakesTest {

    private static final String REGULAR = "fonts/regular.ttf";
    private static final String BOLD = "fonts/bold.ttf";
    private static final String AT = "error PACK/fonts/regular.ttf: ";
    private static final String AGAIN = " Maybe it was cut on its way: copy it again.";
    private static final String OUTLINES = " Maybe ask for the font as TTF with TrueType outlines.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource({"files", "kinds", "insides", "doubts"})
    void eachIsToldWithItsPlaceAndAWayOut(Mistake mistake) throws IOException {
        mistake.write(folder);
        assertThat(told()).isEqualTo(mistake.told());
    }

    static Stream<Mistake> files() {
        return Stream.of(
                Mistake.of("a bold font alone")
                        .with(BOLD, HouseFont.regular().bytes())
                        .isTold(
                                "error PACK/fonts/bold.ttf: font-missing: The pack has fonts/bold.ttf and no fonts/regular.ttf. Maybe call it fonts/regular.ttf: one font alone is enough."),
                Mistake.of("a bold font under its own name")
                        .with("fonts/Haus-SemiBold.ttf", "x")
                        .isTold(
                                "warning PACK/fonts/Haus-SemiBold.ttf: unread-file: The file (fonts/Haus-SemiBold.ttf) is not read: a template pack has no such file. Maybe call it fonts/bold.ttf."),
                Mistake.of("a font with another ending")
                        .with("fonts/regular.otf", "x")
                        .isTold(
                                "warning PACK/fonts/regular.otf: unread-file: The file (fonts/regular.otf) is not read: a template pack has no such file. Maybe save it as TTF with TrueType outlines, as fonts/regular.ttf."),
                Mistake.of("a font beside its folder")
                        .with("regular.ttf", "x")
                        .isTold(
                                "warning PACK/regular.ttf: unread-file: The file (regular.ttf) is not read: a template pack has no such file. Maybe call it fonts/regular.ttf."),
                Mistake.of("a font of half a book")
                        .with(REGULAR, new byte[(2 << 20) + 1])
                        .isTold(
                                "error PACK/fonts/regular.ttf: file-too-large: The file (PACK/fonts/regular.ttf) is larger than 2 MB. Maybe take a version of the font with the letters of your languages alone."));
    }

    static Stream<Mistake> kinds() {
        return Stream.of(
                Mistake.of("no font")
                        .with(REGULAR, "a letter to the agency")
                        .isTold(AT
                                + "font-unreadable: The font (fonts/regular.ttf) cannot be read: it is no TrueType font."
                                + AGAIN),
                Mistake.of("nothing")
                        .with(REGULAR, "")
                        .isTold(AT
                                + "font-unreadable: The font (fonts/regular.ttf) cannot be read: it is no TrueType font."
                                + AGAIN),
                Mistake.of("PostScript outlines")
                        .with(REGULAR, "OTTO and more")
                        .isTold(AT
                                + "font-refused: The font (fonts/regular.ttf) has PostScript outlines, as OTF files have."
                                + OUTLINES),
                Mistake.of("a collection")
                        .with(REGULAR, "ttcf and more")
                        .isTold(
                                AT
                                        + "font-refused: The font (fonts/regular.ttf) is a collection of fonts. Maybe save the one that is meant as TTF."),
                Mistake.of("a font of the web")
                        .with(REGULAR, "wOF2 and more")
                        .isTold(AT + "font-refused: The font (fonts/regular.ttf) is a font for the web." + OUTLINES),
                Mistake.of("a variable font")
                        .with(
                                REGULAR,
                                HouseFont.regular().with("fvar", new byte[16]).bytes())
                        .isTold(
                                AT
                                        + "font-refused: The font (fonts/regular.ttf) is a variable font, which a PDF cannot hold in a weight of its own. Maybe its static files came with it: put Regular and Bold there."),
                Mistake.of("a font of symbols")
                        .with(
                                REGULAR,
                                HouseFont.regular()
                                        .with("cmap", cmap -> {
                                            for (int i = 0; i < cmap.getShort(2); i++) {
                                                cmap.putShort(4 + 8 * i, (short) 3)
                                                        .putShort(6 + 8 * i, (short) 0);
                                            }
                                        })
                                        .bytes())
                        .isTold(
                                AT
                                        + "font-refused: The font (fonts/regular.ttf) is a font of symbols: its signs have no letters. Maybe put a font of letters there."),
                Mistake.of("a licence that forbids it")
                        .with(REGULAR, embedding(2))
                        .isTold(
                                AT
                                        + "font-licence: The font (fonts/regular.ttf) says that no document may hold it. Maybe ask its foundry for a licence, and a file, that documents may hold."),
                Mistake.of("a licence for the whole font")
                        .with(REGULAR, embedding(0x108))
                        .isTold(
                                AT
                                        + "font-licence: The font (fonts/regular.ttf) says that no document may hold some of its letters alone. Maybe ask its foundry for a licence, and a file, that documents may hold."));
    }

    private static byte[] embedding(int allowed) {
        return HouseFont.regular()
                .with("OS/2", table -> table.putShort(8, (short) allowed))
                .bytes();
    }

    static Stream<Mistake> insides() {
        byte[] whole = HouseFont.regular().bytes();
        HouseFont own = HouseFont.regular();
        int a = own.glyph('A');
        return Stream.of(
                Mistake.of("half of it")
                        .with(REGULAR, Arrays.copyOf(whole, whole.length / 2))
                        .isTold(unreadable("its table glyf reaches beyond its end.")),
                Mistake.of("no letters")
                        .with(REGULAR, HouseFont.regular().without("glyf").bytes())
                        .isTold(unreadable("its table glyf is missing.")),
                Mistake.of("a table that lies where another one does")
                        .with(REGULAR, overlapping(whole))
                        .isTold(unreadable("its tables lie over each other.")),
                Mistake.of("a letter that is made of itself")
                        .with(
                                REGULAR,
                                own.with("glyf", glyf -> glyf.putShort(own.outline(a), (short) -1)
                                                .putShort(own.outline(a) + 10, (short) 0)
                                                .putShort(own.outline(a) + 12, (short) a))
                                        .bytes())
                        .isTold(unreadable("a glyph is made of others more than 6 times over.")),
                Mistake.of("a character map that is out of order")
                        .with(REGULAR, groups(0x41, 0x10FFFF, 1))
                        .isTold(unreadable("its character map names glyphs that it has not.")),
                Mistake.of("a character map that goes back")
                        .with(REGULAR, groups(0x41, 0x20, 1))
                        .isTold(unreadable("its character map is out of order.")),
                Mistake.of("fewer widths than letters")
                        .with(
                                REGULAR,
                                HouseFont.regular().with("hmtx", new byte[8]).bytes())
                        .isTold(unreadable("its widths are not those of 4503 glyphs.")),
                Mistake.of("places of an unknown form")
                        .with(
                                REGULAR,
                                HouseFont.regular()
                                        .with("head", head -> head.putShort(50, (short) 86))
                                        .bytes())
                        .isTold(unreadable("its table head is none.")),
                Mistake.of("a table that ends too early")
                        .with(
                                REGULAR,
                                HouseFont.regular().with("OS/2", new byte[4]).bytes())
                        .isTold(unreadable("it ends too early.")),
                Mistake.of("substitutions that lead to themselves")
                        .with(
                                REGULAR,
                                HouseFont.regular().with("GSUB", endless()).bytes())
                        .isTold(unreadable("its table GSUB does not end.")));
    }

    private static String unreadable(String why) {
        return AT + "font-unreadable: The font (fonts/regular.ttf) cannot be read: " + why + AGAIN;
    }

    private static byte[] overlapping(byte[] font) {
        byte[] changed = font.clone();
        ByteBuffer directory = ByteBuffer.wrap(changed);
        for (int i = 0; i < directory.getShort(4); i++) {
            directory.putInt(12 + 16 * i + 8, 0).putInt(12 + 16 * i + 12, font.length);
        }
        return changed;
    }

    private static byte[] groups(int first, int last, int glyph) {
        byte[] heading = HouseFont.shorts(0, 1, 3, 10, 0, 12, 12, 0, 0, 28, 0, 0, 0, 1);
        return HouseFont.regular()
                .with(
                        "cmap",
                        ByteBuffer.allocate(heading.length + 12)
                                .put(heading)
                                .putInt(first)
                                .putInt(last)
                                .putInt(glyph)
                                .array())
                .bytes();
    }

    /** A feature tnum that names the same lookup as often as it can, which has the same part as often. */
    private static byte[] endless() {
        ByteBuffer table = ByteBuffer.allocate(200_000);
        table.put(HouseFont.shorts(1, 0, 0, 10, 24));
        table.put(HouseFont.shorts(1)).put("tnum".getBytes(StandardCharsets.US_ASCII));
        table.put(HouseFont.shorts(8, 0, 1, 0));
        table.position(24);
        table.put(HouseFont.shorts(1, 4, 1, 0, 0xFFFF));
        return table.array();
    }

    static Stream<Mistake> doubts() {
        HouseFont uneven = HouseFont.regular();
        return Stream.of(
                Mistake.of("figures of different widths")
                        .with(
                                REGULAR,
                                uneven.without("GSUB")
                                        .with("hmtx", table -> table.putShort(4 * uneven.glyph('1'), (short) 300))
                                        .bytes())
                        .isTold(
                                "warning PACK/fonts/regular.ttf: font-figures: The figures of the font (fonts/regular.ttf) have different widths, so that they do not stand under each other. Maybe there is a version with tabular figures."),
                Mistake.of("letters that the pack's language needs")
                        .saying("language: pl\n")
                        .with(REGULAR, HouseFont.regular().lacking("łŁąĄ").bytes())
                        .isTold(
                                "warning PACK/fonts/regular.ttf: font-letters: The font lacks letters of the words in pl: Ą ą Ł ł. Inter stands in for them. Maybe there is a version of the font with more languages."),
                Mistake.of("letters that no language of the pack needs")
                        .with(REGULAR, HouseFont.regular().lacking("łŁąĄ").bytes())
                        .isTold());
    }

    @Test
    void figuresOfOneWidthAreFoundAmongTheFontsOwn() throws IOException {
        HouseFont font = HouseFont.regular();
        int one = font.glyph('1');
        // A feature tnum: lookup 0, a plain substitution of one glyph.
        byte[] table = ByteBuffer.allocate(200)
                .put(HouseFont.shorts(1, 0, 0, 10, 24, 1))
                .put("tnum".getBytes(StandardCharsets.US_ASCII))
                .put(HouseFont.shorts(8, 0, 1, 0))
                .put(HouseFont.shorts(1, 4, 1, 0, 1, 8, 2, 8, 1, font.glyph('0'), 1, 1, one))
                .array();
        Mistake.of("none")
                .with(
                        REGULAR,
                        font.with("GSUB", table)
                                .with("hmtx", widths -> widths.putShort(4 * one, (short) 300))
                                .bytes())
                .write(folder);
        assertThat(told()).isEmpty();
    }

    @Test
    void wordsThatCannotBeReadAreToldBesideAFont() throws IOException {
        Mistake.of("words of another encoding")
                .with(REGULAR, HouseFont.regular().bytes())
                .with("i18n/en.properties", new byte[] {'a', '=', (byte) 0xFF})
                .write(folder);
        assertThat(TemplateCheck.of(folder, List.of(Packs.FOLDER)))
                .extracting(Problem::code)
                .containsExactly("file-unreadable");
    }

    @Test
    void aReportIsRefusedWithTheSameWordsAndNeverWithATrace() throws IOException {
        Mistake.of("cut").with(REGULAR, "x").write(folder);
        TemplatePack pack = TemplatePack.load(folder, List.of(Packs.FOLDER));
        assertThatThrownBy(pack::fonts)
                .hasMessageContaining("font-unreadable")
                .hasMessageContaining("Maybe it was cut");
    }

    @Test
    void aFontOutsideOfThePackIsNotRead() throws IOException {
        Path elsewhere =
                Files.write(folder.resolve("elsewhere.ttf"), HouseFont.regular().bytes());
        Path pack = folder.resolve("pack");
        Mistake.of("a link").write(pack);
        Files.createDirectories(pack.resolve("fonts"));
        Files.createSymbolicLink(pack.resolve(REGULAR), elsewhere);
        assertThat(TemplateCheck.of(pack, List.of(Packs.FOLDER)))
                .anyMatch(problem -> problem.code().equals("link-leaves-pack"));
    }

    @Test
    void whateverStandsInAFontItIsUsedOrToldSoon() {
        byte[] whole = HouseFont.regular().bytes();
        Random random = new Random(7);
        Reports reports = new Reports();
        int sound = Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            int used = 0;
            for (int i = 0; i < 60; i++) {
                byte[] spoilt = whole.clone();
                // Every other one in the list of its tables and their first bytes, where numbers lead elsewhere.
                for (int j = 0; j < 40; j++) {
                    spoilt[random.nextInt(i % 2 == 0 ? spoilt.length : 2_000)] = (byte) random.nextInt();
                }
                Mistake.of("spoilt").with(REGULAR, spoilt).write(folder);
                List<Problem> told = TemplateCheck.of(folder, List.of(Packs.FOLDER));
                assertThat(told)
                        .allMatch(problem -> problem.code().startsWith("font-")
                                && problem.hint().startsWith("Maybe"));
                if (told.stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
                    TemplatePack pack = TemplatePack.load(folder, List.of(Packs.FOLDER));
                    assertThat(reports.pdf("plan", SampleRun.client(), pack)).isNotEmpty();
                    assertThat(reports.html("plan", SampleRun.client(), pack)).isNotEmpty();
                    used++;
                }
            }
            return used;
        });
        assertThat(sound).isBetween(1, 59);
    }

    private List<String> told() {
        return TemplateCheck.of(folder, List.of(Packs.FOLDER)).stream()
                .map(problem ->
                        problem.severity().id() + " " + problem.toString().replace(folder.toString(), "PACK"))
                .toList();
    }
}
