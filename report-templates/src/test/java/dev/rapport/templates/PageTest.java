package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapport.report.Reports;
import dev.rapport.testkit.sample.SampleRun;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {

    private final String page =
            new String(new Reports().html("shortlist", SampleRun.client(), Packs.agency()), StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void loadsNothingFromOutside() {
        assertThat(page.replaceAll("(?s)<(style|script)[^>]*>.*?</\\1>", ""))
                .doesNotContainPattern("(src|href|action)=\"(?!data:)")
                .doesNotContain("style=\"", "onclick", "javascript:");
        assertThat(page).doesNotContain("@import", "//fonts.");
    }

    @Test
    void runsItsOwnScriptAlone() throws Exception {
        String script = page.substring(page.lastIndexOf("<script>") + 8, page.lastIndexOf("</script>"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
        assertThat(page)
                .contains(
                        "default-src 'none'",
                        "script-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        assertThat(page.split("<script>", -1)).hasSize(2);
        assertThat(page.split("<script ", -1)).as("the data").hasSize(2);
    }

    @Test
    void aReaderWithoutScriptsSeesTheAnswerAndTheChosenOnes() {
        String still = page.replaceAll("(?s)<script[^>]*>.*?</script>", "");
        assertThat(still).contains("<h1>Work with 8 of the 18", "class=\"three\"", "Zoë Kornmann");
        assertThat(still.split("class=\"pill chosen\"", -1)).hasSize(9);
    }

    @Test
    void sortsAndFiltersAndOpensInABrowser() throws Exception {
        assumeTrue(Programs.has("chromium"), "Chromium is not installed: the page was not opened");
        // The visitor's clicks; the policy would refuse a second script, so the test takes the policy out.
        String visit = "<script>document.querySelectorAll('.sort')[3].click();"
                + "var f=document.querySelector('.filters');f.elements.text.value='Zoe';"
                + "f.elements.text.dispatchEvent(new Event('input',{bubbles:true}));"
                + "document.title='shown '+document.querySelector('output').textContent;"
                + "f.elements.text.value='';f.elements.status.value='Chosen';"
                + "f.elements.status.dispatchEvent(new Event('input',{bubbles:true}));"
                + "document.querySelector('button.who').click();</script>";
        String visited = page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replace("</body>", visit + "</body>");
        Path file = folder.resolve("page.html");
        Files.writeString(file, visited);
        String dom = opened(file);
        assertThat(dom).contains("<title>shown Creators: 1 of 18</title>").contains("aria-sort=\"descending\"");
        String body = dom.substring(dom.indexOf("</thead>"), dom.indexOf("class=\"nothing\""));
        assertThat(body.split("pill chosen", -1)).hasSize(9);
        assertThat(body).doesNotContain("pill review").contains("class=\"detail\"", "class=\"points", "<svg");
        List<Double> followers = Pattern.compile("<td class=\"num\">([0-9.,]+)(k?)</td><td><span class=\"with\">")
                .matcher(body)
                .results()
                .map(found -> Double.parseDouble(found.group(1).replace(",", ""))
                        * (found.group(2).isEmpty() ? 1 : 1_000))
                .toList();
        assertThat(followers).hasSize(8).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(dom).doesNotContain("<script>alert");
    }

    @Test
    void runsUnderItsOwnPolicy() throws Exception {
        assumeTrue(Programs.has("chromium"), "Chromium is not installed: the page was not opened");
        Path file = folder.resolve("page.html");
        Files.writeString(file, page);
        assertThat(opened(file)).contains("Creators: 18 of 18");
    }

    private String opened(Path file) throws Exception {
        return Programs.run(
                folder,
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                file.toUri().toString());
    }
}
