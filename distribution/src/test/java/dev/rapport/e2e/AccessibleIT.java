package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** Every page by the rules of WCAG 2.2 AA that a machine can check, and with names that want to be more than names. */
class AccessibleIT {

    private static final String RULES =
            "{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']}";

    private static final List<String> HOSTILE = List.of(
            "<img src=x onerror=document.title='owned'>",
            "</script><script>document.title='owned'</script>",
            "'\"><svg onload=document.title='owned'>",
            "=HYPERLINK('https://example.com')",
            "javascript:document.title='owned'");

    @TempDir
    static Path folder;

    private static Path demo = Path.of("");
    private static Optional<ChromeDriver> browser = Optional.empty();

    @BeforeAll
    static void openABrowser() throws IOException {
        browser = Browser.open(folder.resolve("profile"));
        assumeTrue(browser.isPresent(), "Chromium or its chromedriver is not installed: no page was checked");
        demo = Demo.copy(folder.resolve("demo"));
    }

    @AfterAll
    static void close() {
        browser.ifPresent(ChromeDriver::quit);
    }

    @ParameterizedTest
    @CsvSource({"light, 1400", "dark, 1400", "light, 390", "dark, 390"})
    void noPageBreaksARule(String look, int width) throws IOException {
        chrome().executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", look))));
        chrome().manage().window().setSize(new Dimension(width, 1000));
        List<Path> pages;
        try (Stream<Path> all = Files.walk(demo.resolve("out"))) {
            pages = all.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
        assertThat(pages).hasSizeGreaterThan(4);
        for (Path page : pages) {
            chrome().get(page.toUri().toString());
            chrome().findElements(By.cssSelector("button.who")).stream()
                    .limit(1)
                    .forEach(WebElement::click);
            assertThat(broken())
                    .as(page.getFileName() + " " + look + " " + width)
                    .isEmpty();
        }
    }

    @Test
    void aHostileNameIsReadAndNeverRun() throws IOException {
        Path workspace = folder.resolve("hostile");
        ManyCreators.write(workspace, HOSTILE.size());
        Path export = workspace.resolve("exports/profiles.json");
        String json = Files.readString(export);
        for (int i = 0; i < HOSTILE.size(); i++) {
            json = json.replace(
                    "\"Made-up Creator " + i + "\"", "\"" + HOSTILE.get(i).replace("\"", "\\\"") + "\"");
        }
        Files.writeString(export, json);
        Rapport rapport = new Rapport(workspace);
        assertThat(rapport.run("import").code()).isZero();
        for (String report : List.of("shortlist", "plan")) {
            assertThat(rapport.run("report", report).code()).isZero();
            chrome().get(workspace.resolve("out/" + report + ".html").toUri().toString());
            chrome().findElements(By.cssSelector("button.who")).forEach(WebElement::click);
            assertThat(chrome().getTitle()).contains("Kern & Kruste").isNotEqualTo("owned");
            assertThat(chrome().manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
            String read = chrome().findElement(By.tagName("body")).getText();
            assertThat(HOSTILE).as(report).allSatisfy(name -> assertThat(read).contains(name));
        }
    }

    private static List<?> broken() throws IOException {
        try (InputStream axe = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            chrome().executeScript(new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<?>)
                chrome().executeAsyncScript(
                                "var done = arguments[arguments.length - 1];"
                                        + "axe.run(document, " + RULES
                                        + ").then(function (found) { done(found.violations.map(function (rule) {"
                                        + " return rule.id + ': ' + rule.nodes.slice(0, 3).map(function (node) { return node.html; }); })); })");
    }

    private static ChromeDriver chrome() {
        return browser.orElseThrow();
    }
}
