package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.report.Reports;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.report.template.TemplatePack;
import dev.rapport.testkit.sample.SampleRun;
import dev.rapport.testkit.template.Extracted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house's own font sets its reports. */
class FontsTest {

    private static final String HOUSE = "Hausschrift-Regular";
    private static final String HOUSE_BOLD = "Hausschrift-Bold";
    private static final Pattern FACE = Pattern.compile(
            "@font-face \\{ font-family: \"Inter\"; font-weight: (\\d+ \\d+); unicode-range: ([^;]+); src: url\\(data:font/ttf;base64,([^)]+)\\)");

    @TempDir
    private Path folder;

    private final ReportInput input = SampleRun.client();
    private final Reports reports = new Reports();

    @Test
    void everyLetterThatTheFontHasIsSetInIt() throws IOException {
        Map<String, String> set =
                set(reports.pdf("shortlist", input, HousePack.in(folder).pack()));
        assertThat(set.keySet()).contains(HOUSE).noneMatch(font -> font.equals("InterTabular-SemiBold"));
        // Inter draws signs alone, such as an arrow.
        assertThat(set.getOrDefault("InterTabular-Regular", "")).doesNotContainPattern("[\\p{L}\\p{N}]");
        // A fixed text of the layout.
        assertThat(set.get(HOUSE)).contains("standard1.0.0", "Hafen&Korn");
    }

    @Test
    void aFontThatRunsWiderCutsNoMoreThanInter() throws IOException {
        HouseFont wide = HouseFont.regular().with("head", head -> head.putShort(18, (short) 800));
        TemplatePack pack =
                HousePack.in(folder).with("regular", wide).with("bold", wide).pack();
        for (String report : List.of("shortlist", "plan")) {
            assertThat(cut(reports.pdf(report, input, pack)))
                    .isLessThanOrEqualTo(cut(reports.pdf(report, input, Packs.standard())));
        }
    }

    private static long cut(byte[] pdf) {
        return Extracted.pdf(pdf).chars().filter(c -> c == '…').count();
    }

    @Test
    void aBoldFontSetsWhatIsStrong() throws IOException {
        TemplatePack pack = HousePack.in(folder)
                .with("bold", HouseFont.of("InterTabular-SemiBold", HOUSE_BOLD))
                .pack();
        Map<String, String> set = set(reports.pdf("shortlist", input, pack));
        assertThat(set.get(HOUSE_BOLD)).contains("Workwith", "ZoëKornmann").doesNotContain("@zoe.backt");
        assertThat(set.get(HOUSE)).contains("@zoe.backt").doesNotContain("Workwith");
    }

    @Test
    void aLetterThatItLacksIsInInterAndFoundInTheText() throws IOException {
        TemplatePack pack = HousePack.in(folder)
                .with("regular", HouseFont.regular().lacking("Łł"))
                .pack();
        byte[] pdf = reports.pdf("shortlist", input, pack);
        assertThat(Extracted.pdf(pdf)).contains("Łukasz Żółć");
        assertThat(set(pdf).get("InterTabular-SemiBold")).contains("Ł", "ł").doesNotContain("u");
    }

    @Test
    void namesOfEveryScriptStayWhole() throws IOException {
        TemplatePack pack = HousePack.in(folder)
                .with("regular", HouseFont.regular().lacking(""))
                .pack();
        String text = Extracted.folded(Extracted.pdf(ScriptsTest.pdf(ScriptsTest.names(), pack)));
        String inInter = Extracted.folded(Extracted.pdf(ScriptsTest.pdf(ScriptsTest.names())));
        assertThat(ScriptsTest.names().stream().map(Extracted::folded).filter(inInter::contains))
                .hasSizeGreaterThan(40)
                .allSatisfy(name -> assertThat(text).contains(name));
    }

    @Test
    void theCodeOfASignThatNoFontHasIsNotBlankInAFontWithoutBrackets() throws IOException {
        HouseFont font = HouseFont.regular().lacking("[]0123456789");
        TemplatePack pack = HousePack.in(folder).with("regular", font).pack();
        assertThat(Extracted.pdf(ScriptsTest.pdf(List.of("\uD808\uDC00 Ur"), pack)))
                .contains("[12000] Ur");
    }

    @Test
    void aFixedTextThatTheFontCannotSetIsInInterAsAWhole() throws IOException {
        TemplatePack pack = HousePack.in(folder)
                .with("regular", HouseFont.regular().lacking("Ω"))
                .with("pdf/page.jrxml", "$P{footRight}", "\"Haus Ω\"")
                .pack();
        byte[] pdf = reports.pdf("plan", input, pack);
        assertThat(Extracted.pdf(pdf)).contains("Haus Ω");
        assertThat(set(pdf).get("InterTabular-Regular")).contains("HausΩ");
    }

    @Test
    void packsDoNotMixInOneProcess() throws IOException {
        TemplatePack first = HousePack.in(folder.resolve("first")).pack();
        TemplatePack second = HousePack.in(folder.resolve("second"))
                .with("regular", HouseFont.of("InterTabular-SemiBold", HOUSE))
                .pack();
        for (TemplatePack pack : List.of(first, second, Packs.standard(), first, second)) {
            assertThat(reports.pdf("plan", input, pack)).isEqualTo(new Reports().pdf("plan", input, pack));
        }
        assertThat(reports.pdf("plan", input, first)).isNotEqualTo(reports.pdf("plan", input, second));
    }

    @Test
    void aPackMayHaveItsFontsFromTheOneThatItExtends() throws IOException {
        HousePack.in(folder.resolve("ours")).pack();
        Path brand = folder.resolve("brand");
        Mistake.of("none")
                .with("pack.yaml", "id: brand\nversion: 1.0.0\nneeds-api: \">=1.0.0\"\nextends: ours\n")
                .write(brand);
        TemplatePack pack = TemplatePack.load(brand, List.of(Packs.FOLDER, folder));
        assertThat(set(reports.pdf("plan", input, pack))).containsKey(HOUSE);
    }

    @Test
    void aPageHasTheLettersThatItShowsInTheFontAndLeavesEmojiToTheReader() throws IOException {
        TemplatePack pack = HousePack.in(folder)
                .with("bold", HouseFont.of("NotoEmoji-Regular", HOUSE_BOLD))
                .pack();
        String page = new String(reports.html("shortlist", input, pack), StandardCharsets.UTF_8);
        List<String> weights = new ArrayList<>();
        Matcher face = FACE.matcher(page);
        while (face.find()) {
            weights.add(face.group(1));
            assertThat(face.group(2)).doesNotContain("U+1F", "U+27");
            byte[] font = Base64.getDecoder().decode(face.group(3));
            assertThat(new String(font, StandardCharsets.ISO_8859_1)).contains("cmap", "post");
            assertThat(font.length).isLessThan(200_000);
        }
        assertThat(weights).containsExactly("400 500", "501 700");
        assertThat(page).contains("font-src data:;");
        assertThat(reports.html("shortlist", input, pack))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(page);
    }

    @Test
    void aPageWithoutABoldFontLetsTheBrowserThickenIt() throws IOException {
        String page =
                new String(reports.html("plan", input, HousePack.in(folder).pack()), StandardCharsets.UTF_8);
        assertThat(page).contains("font-weight: 400 500; unicode-range: U+20-").doesNotContain("font-weight: 501 700");
    }

    @Test
    void apartFromTheFontAPackWithoutOneLooksAsBefore() throws IOException {
        TemplatePack plain = HousePack.in(folder).pack();
        Files.delete(folder.resolve("fonts/regular.ttf"));
        String page = new String(reports.html("plan", input, plain), StandardCharsets.UTF_8);
        assertThat(FACE.matcher(page).find()).isFalse();
        assertThat(page).contains("font-weight: 501 700; src: url(data:font/woff2;base64,");
        assertThat(set(reports.pdf("plan", input, plain))).containsKey("InterTabular-SemiBold");
    }

    /** The texts of a PDF by the fonts in which they are written. */
    private static Map<String, String> set(byte[] pdf) throws IOException {
        Map<String, StringBuilder> set = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    for (TextPosition position : positions) {
                        PDFont font = position.getFont();
                        assertThat(font.isEmbedded()).isTrue();
                        set.computeIfAbsent(
                                        font.getName().replaceFirst("^[A-Z]{6}\\+", ""), unused -> new StringBuilder())
                                .append(position.getUnicode().strip());
                    }
                }
            }.getText(document);
        }
        Map<String, String> texts = new TreeMap<>();
        set.forEach((font, text) -> texts.put(font, text.toString()));
        return texts;
    }
}
