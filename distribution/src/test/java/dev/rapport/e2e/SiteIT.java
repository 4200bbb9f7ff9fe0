package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** The pages as a site, opened from the disk. */
@Tag("thorough")
class SiteIT {

    private static final Path SITE =
            Path.of("..", "target", "site").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void theSearchFindsAnErrorsCodeWithoutANetwork() throws IOException {
        assumeThat(SITE).as("the site, which mvn -Pdocs -N makes").exists();
        Path version;
        try (Stream<Path> inside = Files.list(SITE)) {
            version = inside.filter(Files::isDirectory).findFirst().orElseThrow();
        }
        Optional<ChromeDriver> opened = Browser.open(folder.resolve("profile"));
        assumeThat(opened).as("Chromium and chromedriver").isPresent();
        ChromeDriver browser = opened.orElseThrow();
        try {
            browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(10));
            browser.get(version.resolve("formats/instagram.html").toUri().toString());
            browser.findElement(By.id("query")).sendKeys("no-workspace");
            List<WebElement> found = browser.findElements(By.cssSelector("#found a"));
            WebElement errors = found.stream()
                    .filter(link -> link.getAttribute("href").contains("/errors.html"))
                    .findFirst()
                    .orElseThrow();
            errors.click();
            assertThat(browser.getCurrentUrl())
                    .startsWith(version.resolve("errors.html").toUri().toString());
            assertThat(browser.findElement(By.tagName("main")).getText()).contains("no-workspace");
            assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
        } finally {
            browser.quit();
        }
    }
}
