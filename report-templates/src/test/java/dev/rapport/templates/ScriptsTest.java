package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.report.Reports;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.template.TemplatePack;
import dev.rapport.testkit.sample.SampleCreator;
import dev.rapport.testkit.sample.SampleCreators;
import dev.rapport.testkit.sample.SampleRun;
import dev.rapport.testkit.template.Extracted;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Made-up names in more than forty scripts, and emoji: each is found in the text, and none is blank. */
class ScriptsTest {

    private static final String ADLAM = "𞤀𞤥𞤭𞤲𞤢 𞤄𞤢𞤸";

    private static final List<String> NAMES = List.of(
            "Łucja Żółwińska",
            "Ελένη Παπαδάκη",
            "Олена Ґалаган",
            "Անահիտ Սարգսյան",
            "ნინო გელაშვილი",
            "ليلى المغربي",
            "پریسا گلستانی",
            "נעמה שרביט",
            "ܡܪܝܡ ܕܝܢ",
            "މަރިޔަމް ޙަސަން",
            "ߊߡߌߣߕߊ ߞߏߣߕߍ",
            ADLAM,
            "अनन्या शर्मा",
            "অনন্যা ভট্টাচার্য",
            "ਹਰਪ੍ਰੀਤ ਕੌਰ",
            "અનન્યા પટેલ",
            "ଅନନ୍ୟା ପଣ୍ଡା",
            "காவியா சுந்தரம்",
            "శ్రీలక్ష్మి రెడ్డి",
            "ಶ್ರೀಲಕ್ಷ್ಮಿ ಗೌಡ",
            "ശ്രീലക്ഷ്മി നായർ",
            "නිලක්ෂි පෙරේරා",
            "น้ำฝน ใจดี",
            "ນ້ຳຝົນ ໃຈດີ",
            "བསྟན་འཛིན་སྒྲོལ་མ",
            "မြတ်နိုးသူ",
            "ស្រីមុំ សុខ",
            "ᬦᬶ ᬮᬸᬄ ᬲᬭᬶ",
            "ꦱꦿꦶꦲꦤ꧀ꦢꦪꦤꦶ",
            "ꨌꨝꨣ ꨇꨫ",
            "ꯆꯥꯅꯨ ꯂꯩꯃ",
            "ᱡᱷᱟᱱᱠᱟᱨ ᱥᱚᱨᱮᱱ",
            "ᠰᠠᠷᠠᠨ ᠭᠡᠷᠡᠯ",
            "ሰላማዊት በቀለ",
            "ⴰⵎⵉⵏⴰ ⴰⵢⵜ",
            "ᏣᎳᎩ ᎠᏂᏴᏫ",
            "ᐊᐃᕙ ᓄᓇᕗᑦ",
            "ꆈꌠ ꉙꆿ",
            "王小明",
            "さくら タナカ",
            "ㄅㄆㄇ ㄈㄉ",
            "김서연",
            "Nguyễn Thị Hồng Ánh",
            "𝓜𝓲𝓪 𝕭𝖆𝖐𝖊𝖘");

    private static final List<String> PICTURES = List.of(
            "Ana 👩‍👩‍👧‍👦",
            "Ben 🇩🇪🇧🇷",
            "Cem 👍🏿👋🏽",
            "Dia 🏳️‍🌈",
            "Eli ❤️✨",
            "Fay 🏴󠁧󠁢󠁳󠁣󠁴󠁿",
            "Gil 1️⃣",
            "Hob ꧁༺x༻꧂");

    /** Every name of this test. */
    static List<String> names() {
        return Stream.concat(NAMES.stream(), PICTURES.stream()).toList();
    }

    static byte[] pdf(List<String> names) {
        return pdf(names, Packs.standard());
    }

    static byte[] pdf(List<String> names, TemplatePack pack) {
        List<SampleCreator> creators = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            creators.add(SampleCreators.filler(i).named(names.get(i)));
        }
        return new Reports().pdf("shortlist", SampleRun.input(creators, "en", Edition.CLIENT), pack);
    }

    @Test
    void everyNameOfEveryScriptIsFoundInTheText() {
        String text = Extracted.folded(Extracted.pdf(pdf(NAMES)));
        assertThat(NAMES)
                .hasSizeGreaterThan(40)
                // Right-to-left letters beyond the first plane are turned round by PDFBox in halves.
                .filteredOn(name -> !name.equals(ADLAM))
                .allSatisfy(name -> assertThat(text).contains(Extracted.folded(name)));
    }

    @Test
    void whatIsDrawnAsAPictureIsReadAloudAsItWasWritten() throws IOException {
        List<String> said = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf(List.of(ADLAM, "Ana 👩‍👩‍👧‍👦")))) {
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                extractor.getMarkedContents().forEach(content -> said(content, said));
            }
        }
        assertThat(said).contains(ADLAM, "👩‍👩‍👧‍👦");
    }

    private static void said(PDMarkedContent content, List<String> said) {
        if (content.getActualText() != null) {
            said.add(content.getActualText());
        }
        content.getContents().stream()
                .filter(inner -> inner instanceof PDMarkedContent)
                .forEach(inner -> said((PDMarkedContent) inner, said));
    }

    @Test
    void noNameIsBlankInThePicture() throws IOException {
        List<String> names = names();
        List<Integer> ink = ink(names);
        for (int i = 0; i < names.size(); i++) {
            assertThat(ink.get(i)).as(names.get(i)).isGreaterThan(60);
        }
    }

    @Test
    void whatNoFontShowsIsWrittenAsItsCode() {
        assertThat(Extracted.pdf(pdf(List.of("Mia \uDB80\uDC00", "𒀀𒁀 Ur"))))
                .contains("Mia [F0000]", "[12000][12040] Ur");
    }

    @Test
    void aTowerOfMarksStaysInItsLine() {
        assertThat(Extracted.pdf(pdf(List.of("Z" + "\u0301".repeat(30) + "algo"))))
                .contains("algo")
                .doesNotContain("\u0301".repeat(3));
    }

    @Test
    void emojiAreInColour() throws IOException {
        List<String> names = List.of("Ana 👩‍👩‍👧‍👦", "Ben 🇩🇪", "Cem 👍🏽", "Dia 🏳️‍🌈", "Eli ⭐", "Gil 1️⃣");
        List<Integer> coloured = new ArrayList<>();
        byte[] pdf = pdf(Stream.concat(names.stream(), Stream.of("Fay")).toList());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Places places = new Places();
            places.getText(document);
            List<BufferedImage> pages = pictures(document);
            for (int i = 0; i <= names.size(); i++) {
                coloured.add(count(pages, places.of(i), ScriptsTest::isColoured));
            }
        }
        assertThat(coloured.remove(names.size())).isZero();
        assertThat(coloured).allMatch(pixels -> pixels > 30);
        String text = Extracted.folded(Extracted.pdf(pdf));
        assertThat(names).allSatisfy(name -> assertThat(text).contains(Extracted.folded(name)));
    }

    @Test
    void anEmojiThatManyNamesHaveStandsOnceInTheFile() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(List.of("Ana 🎉", "Ben 🎉🎉", "Cem 🎉 x")))) {
            Set<COSBase> pictures = new HashSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    PDXObject found = page.getResources().getXObject(name);
                    // The other one is the picture's transparency.
                    if (found.getCOSObject().containsKey(COSName.SMASK)) {
                        pictures.add(found.getCOSObject());
                    }
                }
            }
            assertThat(pictures).hasSize(1);
        }
    }

    @Test
    void namesWithEmojiGiveTheSameBytesAgain() {
        assertThat(pdf(PICTURES)).isEqualTo(pdf(PICTURES));
    }

    /** How many pixels of the line of each creator differ from a line with a dot for a name. */
    private List<Integer> ink(List<String> names) throws IOException {
        List<Integer> ink = new ArrayList<>();
        try (PDDocument written = Loader.loadPDF(pdf(names));
                PDDocument dotted =
                        Loader.loadPDF(pdf(names.stream().map(name -> ".").toList()))) {
            Places there = new Places();
            there.getText(written);
            Places dots = new Places();
            dots.getText(dotted);
            List<BufferedImage> drawn = pictures(written);
            List<BufferedImage> without = pictures(dotted);
            for (int i = 0; i < names.size(); i++) {
                ink.add(count(drawn, there.of(i), ScriptsTest::isDark)
                        - count(without, dots.of(i), ScriptsTest::isDark));
            }
        }
        return ink;
    }

    private static List<BufferedImage> pictures(PDDocument document) throws IOException {
        List<BufferedImage> pictures = new ArrayList<>();
        PDFRenderer renderer = new PDFRenderer(document);
        for (int i = 0; i < Math.min(3, document.getNumberOfPages()); i++) {
            pictures.add(renderer.renderImageWithDPI(i, 144));
        }
        return pictures;
    }

    // The name stands over the account, in the eleven points above its letters.
    private static int count(List<BufferedImage> pages, Place place, IntPredicate counted) {
        int count = 0;
        BufferedImage page = pages.get(place.page() - 1);
        for (int y = Math.round(2 * (place.baseline() - 18)); y < 2 * (place.baseline() - 6); y++) {
            for (int x = 2 * 56; x < 2 * 150; x++) {
                count += counted.test(page.getRGB(x, y)) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean isDark(int pixel) {
        return (pixel & 0xFF) < 200;
    }

    private static boolean isColoured(int pixel) {
        int red = pixel >> 16 & 0xFF;
        int green = pixel >> 8 & 0xFF;
        int blue = pixel & 0xFF;
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > 60;
    }

    private record Place(int page, float baseline) {}

    /** Where the account of each creator stands. */
    private static final class Places extends PDFTextStripper {

        private final TreeMap<Integer, Place> places = new TreeMap<>();

        Place of(int number) {
            return places.get(number);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            Matcher account = Pattern.compile("@creator_(\\d+)").matcher(text);
            if (account.find()) {
                places.putIfAbsent(
                        Integer.parseInt(account.group(1)),
                        new Place(getCurrentPageNo(), positions.get(0).getYDirAdj()));
            }
        }
    }
}
