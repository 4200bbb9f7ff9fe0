package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/** The files of five thousand creators are still opened in a moment. */
@Tag("thorough")
class LargeReportIT {

    private static final int MB = 1_000_000;

    @TempDir
    static Path folder;

    private static Path out = Path.of("");

    @BeforeAll
    static void writeTheReport() throws IOException {
        ManyCreators.write(folder.resolve("many"), 5_000);
        Rapport rapport = new Rapport(folder.resolve("many"));
        assertThat(rapport.run("import").code()).isZero();
        assertThat(rapport.run("report", "shortlist").code()).isZero();
        out = folder.resolve("many/out");
    }

    @Test
    void pageAndWorkbookCanBeMailed() throws IOException {
        assertThat(Files.size(out.resolve("shortlist.html"))).isLessThan(5 * MB);
        assertThat(Files.size(out.resolve("shortlist.xlsx"))).isLessThan(5 * MB);
    }

    @Test
    void thePageIsPaintedWithinASecondAndHoldsFewNodes() {
        Optional<ChromeDriver> browser = Browser.open(folder.resolve("profile"));
        assumeTrue(browser.isPresent(), "Chromium or its chromedriver is not installed: nobody saw the page");
        ChromeDriver chrome = browser.orElseThrow();
        try {
            assertThat(Math.min(firstPaint(chrome), Math.min(firstPaint(chrome), firstPaint(chrome))))
                    .as("milliseconds, the best of three openings: the others tell what else the machine did")
                    .isBetween(1.0, 1_000.0);
            assertThat(number(chrome, "document.querySelectorAll('*').length")).isBetween(1_000.0, 20_000.0);
        } finally {
            chrome.quit();
        }
    }

    private static double firstPaint(ChromeDriver chrome) {
        chrome.get("about:blank");
        chrome.get(out.resolve("shortlist.html").toUri().toString());
        return number(chrome, "performance.getEntriesByName('first-contentful-paint')[0].startTime");
    }

    private static double number(ChromeDriver chrome, String expression) {
        Object found = chrome.executeScript("return " + expression);
        return found instanceof Number number ? number.doubleValue() : -1;
    }
}
