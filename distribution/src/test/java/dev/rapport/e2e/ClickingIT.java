package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/**
 * The client's page in a browser that really clicks and types, under the page's own security policy. Things are found by what a person
 * reads or hears of them, so that the page may be built in another way.
 */
class ClickingIT {

    private static final String WHY = "% of the posts are about the campaign's subject";

    @TempDir
    static Path folder;

    private static Path page = Path.of("");
    private static Optional<ChromeDriver> browser = Optional.empty();

    @BeforeAll
    static void openABrowser() throws IOException {
        browser = Browser.open(folder.resolve("profile"));
        assumeTrue(browser.isPresent(), "Chromium or its chromedriver is not installed: nobody clicked in the page");
        page = Demo.copy(folder.resolve("demo")).resolve("out/shortlist.html");
    }

    @AfterAll
    static void close() {
        browser.ifPresent(ChromeDriver::quit);
    }

    @BeforeEach
    void openThePage() {
        chrome().get(page.toUri().toString());
        await(() -> !first().isEmpty());
    }

    @Test
    void searchingAndFilteringShowWhoWasAskedFor() {
        int all = rows().size();
        assertThat(all).isEqualTo(18);
        WebElement search = chrome().findElement(By.cssSelector("[role=search] input[type=search]"));
        search.sendKeys("zoe.backt");
        assertThat(rows()).hasSize(1).allSatisfy(row -> assertThat(row.getText())
                .contains("zoe.backt"));
        search.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE);
        assertThat(rows()).hasSize(all);
        chrome().findElement(By.cssSelector("[role=search] select[name=status]"))
                .sendKeys(Keys.ARROW_DOWN);
        assertThat(rows()).isNotEmpty().hasSizeLessThan(all);
    }

    @Test
    void aClickOnAHeadingSortsAndTheNextOneTurnsItRound() {
        WebElement followers = chrome().findElement(By.xpath("//th[.//button[contains(., 'Followers')]]"));
        WebElement button = followers.findElement(By.tagName("button"));
        button.click();
        String first = followers.getDomAttribute("aria-sort");
        List<String> once = rows().stream().map(WebElement::getText).toList();
        button.click();
        assertThat(List.of(first, followers.getDomAttribute("aria-sort")))
                .containsExactlyInAnyOrder("ascending", "descending");
        assertThat(rows().stream().map(WebElement::getText).toList())
                .isNotEqualTo(once)
                .containsExactlyInAnyOrderElementsOf(once);
    }

    @Test
    void anAnswerIsKeptInTheBrowserAndSavedAsAFileThatIsReadBack() throws IOException {
        Path saved = folder.resolve("saved");
        Files.createDirectories(saved);
        chrome().executeCdpCommand(
                        "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", saved.toString()));
        answer("no");
        chrome().navigate().refresh();
        await(() -> first().contains("no"));
        assertThat(first()).as("kept when the page is opened again").contains("no");
        chrome().findElement(By.xpath("//button[contains(., 'Save the answers')]"))
                .click();
        await(() -> files(saved).anyMatch(file -> file.toString().endsWith(".json")));
        Path file = files(saved).findFirst().orElseThrow();

        Rapport rapport = new Rapport(page.getParent().getParent());
        Rapport.Answer read = rapport.run("decisions", "import", file.toString(), "--json");
        assertThat(read.code()).isZero();
        assertThat(read.json().path("answers")).hasSize(1);
        assertThat(read.json().path("answers").path(0).path("decision").asText())
                .isEqualTo("rejected");
        assertThat(read.json().path("lines")).hasSize(1);
        assertThat(rapport.run("plan", "--json").json().path("chosen").findValuesAsText("creator"))
                .doesNotContain(
                        read.json().path("answers").path(0).path("creator").asText());
    }

    private static void answer(String word) {
        chrome().findElement(By.cssSelector("button[aria-expanded=false]")).click();
        WebElement choice = chrome().findElement(By.xpath("//fieldset//button[.='" + word + "']"));
        choice.click();
        assertThat(choice.getDomAttribute("aria-pressed")).isEqualTo("true");
    }

    private static Stream<Path> files(Path folder) {
        return Stream.of(Optional.ofNullable(folder.toFile().listFiles()).orElse(new File[0]))
                .map(File::toPath);
    }

    /** The browser writes a file when it likes. */
    private static void await(BooleanSupplier there) {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!there.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    @Test
    void detailsOpenAndSayWhy() {
        WebElement button = chrome().findElement(By.cssSelector("button[aria-expanded=false]"));
        WebElement creator = button.findElement(By.xpath("ancestor::tbody"));
        assertThat(creator.getText()).doesNotContain(WHY);
        button.click();
        assertThat(button.getDomAttribute("aria-expanded")).isEqualTo("true");
        assertThat(creator.getText()).contains(WHY);
        button.click();
        assertThat(creator.getText()).doesNotContain(WHY);
    }

    @Test
    void thePolicyOfThePageStandsAndNothingBreaksIt() {
        assertThat(chrome().findElement(By.cssSelector("meta[http-equiv=Content-Security-Policy]"))
                        .getDomAttribute("content"))
                .contains("default-src 'none'");
        assertThat(chrome().manage().logs().get(LogType.BROWSER).getAll())
                .as("what the browser complains about")
                .isEmpty();
    }

    private static ChromeDriver chrome() {
        return browser.orElseThrow();
    }

    /** What the page says of the first creator; nothing while it draws its rows. */
    private static String first() {
        try {
            return rows().stream().findFirst().map(WebElement::getText).orElse("");
        } catch (StaleElementReferenceException e) {
            return "";
        }
    }

    /** The creators that a person sees now. */
    private static List<WebElement> rows() {
        return chrome().findElements(By.cssSelector("table.creators tbody")).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }
}
