package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** The plan's page, where somebody moves sliders, changes prices and ticks creators. */
class WhatIfIT {

    @TempDir
    static Path folder;

    private static Path workspace = Path.of("");
    private static Optional<ChromeDriver> browser = Optional.empty();

    @BeforeAll
    static void openABrowser() throws IOException {
        browser = Browser.open(folder.resolve("profile"));
        assumeTrue(browser.isPresent(), "Chromium or its chromedriver is not installed: nobody moved a slider");
        workspace = Demo.copy(folder.resolve("demo"));
    }

    @AfterAll
    static void close() {
        browser.ifPresent(ChromeDriver::quit);
    }

    @BeforeEach
    void openThePage() {
        chrome().get(workspace.resolve("out/plan.html").toUri().toString());
    }

    @Test
    void beforeAnybodyMovesAnythingTheFiguresAreTheEngines() {
        JsonNode plan = new Rapport(workspace).run("plan", "--json").json();
        assertThat(worked("cost")).isCloseTo(plan.path("cost").asDouble(), within(0.005));
        assertThat(worked("contribution")).isCloseTo(plan.path("value").asDouble(), within(0.01));
        assertThat(simulated()).isEmpty();
        assertThat(sum("cost").getText()).isEqualTo("€2,850");
    }

    @Test
    void whoIsTickedOffNoLongerCostsAndTheHeadlineSaysSimulated() {
        double before = worked("cost");
        WebElement row = chrome().findElement(By.cssSelector(".what-if tbody tr"));
        double price = Double.parseDouble(
                row.findElement(By.cssSelector("[type=number]")).getDomProperty("value"));
        row.findElement(By.cssSelector("[type=checkbox]")).click();
        assertThat(worked("cost")).isCloseTo(before - price, within(1e-6));
        assertThat(simulated()).startsWith("Simulated: 5 chosen");
        chrome().findElement(By.cssSelector(".what-if [type=reset]")).click();
        slider("price").sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_LEFT);
        assertThat(simulated()).isEmpty();
        assertThat(worked("cost")).isCloseTo(before, within(1e-6));
    }

    @Test
    void aSliderMovesByKeysAndMoneyFollows() {
        double earned = worked("contribution");
        double cost = worked("cost");
        slider("conversion").sendKeys(Keys.HOME);
        assertThat(worked("contribution")).isCloseTo(earned / 4, within(0.01));
        assertThat(worked("cost")).isCloseTo(cost, within(1e-6));
        slider("price").sendKeys(Keys.END);
        assertThat(worked("cost")).isCloseTo(cost * 2, within(0.01));
        assertThat(worked("left")).isNegative();
        assertThat(simulated()).contains("over the budget");
        assertThat(worked("roi")).isCloseTo(earned / 4 / (cost * 2) - 1, within(1e-6));
    }

    @Test
    void nothingIsBlockedByThePagesOwnPolicy() {
        slider("budget").sendKeys(Keys.ARROW_RIGHT);
        assertThat(chrome().manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    private static ChromeDriver chrome() {
        return browser.orElseThrow();
    }

    private static WebElement slider(String name) {
        return chrome().findElement(By.cssSelector(".what-if [name=" + name + "]"));
    }

    private static String simulated() {
        return chrome().findElement(By.cssSelector(".what-if .simulated")).getText();
    }

    private static WebElement sum(String id) {
        return chrome().findElement(By.cssSelector(".what-if [data-sum=" + id + "]"));
    }

    /** Before it is rounded for readers. */
    private static double worked(String id) {
        return Double.parseDouble(String.valueOf(chrome().executeScript(
                        "var f=document.querySelector('.what-if');"
                                + "var s=f.querySelector('[data-sum=\"'+arguments[0]+'\"]');return s.dataset.value",
                        id)));
    }
}
