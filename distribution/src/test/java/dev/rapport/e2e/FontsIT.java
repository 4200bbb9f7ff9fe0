package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** An agency puts its font into its pack. */
class FontsIT {

    private static final String HOUSE = "NotoSans-Regular";

    @TempDir
    Path folder;

    private Rapport rapport;
    private Path fonts;

    @BeforeEach
    void aPackWithAFont() throws IOException {
        rapport = new Rapport(folder);
        assertThat(rapport.run("templates", "new", "my-agency", "--dir", "pack").code())
                .isZero();
        fonts = Files.createDirectories(folder.resolve("pack/fonts"));
        try (InputStream font = FontsIT.class.getResourceAsStream("/dev/rapport/report/fonts/" + HOUSE + ".ttf")) {
            Files.write(
                    fonts.resolve("regular.ttf"), Objects.requireNonNull(font).readAllBytes());
        }
    }

    @Test
    void thePackIsSoundAndEveryReportIsSetInTheFont() throws IOException {
        assertThat(rapport.run("templates", "check", "pack").out()).contains("pack: sound");
        Rapport.Answer shown = rapport.run("templates", "preview", "pack", "--to", "shown", "--language", "pl");
        assertThat(shown.code()).as(shown.err()).isZero();
        Set<String> used = new TreeSet<>();
        try (PDDocument document =
                Loader.loadPDF(folder.resolve("shown/shortlist.pdf").toFile())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    positions.stream()
                            .filter(position -> position.getUnicode().matches("[\\p{IsLatin}\\p{IsDigit}]"))
                            .forEach(position ->
                                    used.add(position.getFont().getName().replaceFirst("^[A-Z]{6}\\+", "")));
                }
            }.getText(document);
        }
        assertThat(used).containsExactly(HOUSE);
    }

    @Test
    void aBrowserShowsThePageInItUnderThePagesOwnPolicy() {
        rapport.run("templates", "preview", "pack", "--to", "shown");
        Optional<ChromeDriver> opened = Browser.open(folder.resolve("profile"));
        assumeTrue(opened.isPresent(), "Chromium or its chromedriver is not installed: no page was looked at");
        ChromeDriver browser = opened.get();
        try {
            browser.get(folder.resolve("shown/shortlist.html").toUri().toString());
            assertThat(
                            browser.executeAsyncScript(
                                    "document.fonts.ready.then(() => arguments[0](document.fonts.check('34px Inter', 'Work')))"))
                    .isEqualTo(true);
            assertThat(platformFonts(browser, "h1")).containsExactly(HOUSE);
            assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                    .noneMatch(entry -> entry.getMessage().contains("Content Security Policy")
                            || entry.getMessage().contains("font"));
        } finally {
            browser.quit();
        }
    }

    /** Names of the fonts in which Chromium has set an element. */
    @SuppressWarnings("unchecked")
    private static List<String> platformFonts(ChromeDriver browser, String element) {
        browser.executeCdpCommand("DOM.enable", Map.of());
        browser.executeCdpCommand("CSS.enable", Map.of());
        Map<String, Object> root = (Map<String, Object>)
                browser.executeCdpCommand("DOM.getDocument", Map.of()).get("root");
        Map<String, Object> found = browser.executeCdpCommand(
                "DOM.querySelector", Map.of("nodeId", root.get("nodeId"), "selector", element));
        Map<String, Object> used =
                browser.executeCdpCommand("CSS.getPlatformFontsForNode", Map.of("nodeId", found.get("nodeId")));
        return ((List<Map<String, Object>>) used.get("fonts"))
                .stream()
                        .map(font -> String.valueOf(font.get("postScriptName")))
                        .toList();
    }

    @Test
    void aFontThatIsNoneStopsAReportWithItsNameAndAWayOut() throws IOException {
        Files.writeString(fonts.resolve("regular.ttf"), "OTTO");
        Rapport.Answer checked = rapport.run("templates", "check", "pack");
        assertThat(checked.code()).isEqualTo(3);
        assertThat(checked.out())
                .contains("error pack/fonts/regular.ttf: font-refused: The font (fonts/regular.ttf)")
                .contains("Maybe ask for the font as TTF with TrueType outlines.");
        Rapport.Answer shown = rapport.run("templates", "preview", "pack", "--to", "shown");
        assertThat(shown.code()).isEqualTo(1);
        assertThat(shown.err()).contains("font-refused").doesNotContain("\tat ");
        assertThat(folder.resolve("shown")).doesNotExist();
    }

    @Test
    void aBundleOfTheAgencysOwnSaysWhichFontItWas() throws IOException {
        Path workspace = Demo.copy(folder.resolve("demo"));
        Rapport inside = new Rapport(workspace);
        assertThat(inside.run("templates", "new", "my-agency").code()).isZero();
        Path own = Files.createDirectories(workspace.resolve("report-templates/fonts"));
        Files.copy(fonts.resolve("regular.ttf"), own.resolve("regular.ttf"));
        assertThat(inside.run("report", "plan", "--bundle", "--edition=internal")
                        .code())
                .isZero();
        try (FileSystem zip = FileSystems.newFileSystem(workspace.resolve("out/plan-INTERNAL.zip"))) {
            assertThat(Files.readString(zip.getPath("manifest.json"))).contains("report-templates/fonts/regular.ttf");
        }
        assertThat(inside.run("verify", "out/plan-INTERNAL.zip").code()).isZero();
    }
}
