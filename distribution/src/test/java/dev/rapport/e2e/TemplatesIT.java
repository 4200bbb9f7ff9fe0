package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The afternoon of a template author, and a bundle that a client keeps: with the packed distribution. */
class TemplatesIT {

    @TempDir
    Path folder;

    private Rapport rapport;

    @BeforeEach
    void begin() {
        rapport = new Rapport(folder);
    }

    @Test
    void aNewPackIsSoundAndShowsItsOwnBrandWithoutAWorkspace() {
        assertThat(rapport.run("templates", "new", "my-agency", "--dir", "pack").code())
                .isZero();
        Rapport.Answer checked = rapport.run("templates", "check", "pack");
        assertThat(checked.out()).contains("pack: sound");
        assertThat(checked.code()).isZero();

        Rapport.Answer shown = rapport.run("templates", "preview", "pack", "--to", "shown");
        assertThat(shown.code()).as(shown.err()).isZero();
        assertThat(folder.resolve("shown")).isDirectoryContaining("glob:**shortlist.pdf");
        assertThat(folder.resolve("shown/shortlist.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("shown/shortlist.html"))
                .content()
                .contains("Your Agency", "--accent: #3b4ba3", "Hafen &amp; Korn");
        assertThat(folder).isDirectoryNotContaining("glob:**.rapport");
    }

    @Test
    void aPackInAWorkspaceIsUsedAndItsMistakesAreToldBeforeAnythingIsWritten() throws IOException {
        Path workspace = Demo.copy(folder.resolve("demo"));
        Rapport inside = new Rapport(workspace);
        assertThat(inside.run("templates", "new", "my-agency").code()).isZero();
        assertThat(inside.run("templates", "new", "my-agency").err()).contains("pack-exists");
        assertThat(inside.run("report", "plan", "--out", "mine").code()).isZero();
        assertThat(workspace.resolve("mine/plan.html")).content().contains("Your Agency", "my-agency 1.0.0");

        Path layout = workspace.resolve("report-templates/pdf/page.jrxml");
        Files.writeString(layout, Files.readString(layout).replace("$F{anchor}", "$F{ancor}"));
        Rapport.Answer refused = inside.run("report", "plan", "--out", "theirs");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("page.jrxml:", "layout-refused: The layout uses $F{ancor}", "Maybe anchor.");
        assertThat(workspace.resolve("theirs")).doesNotExist();
    }

    @Test
    void aPackThatLiesAFolderTooDeepIsNotPassedOverInSilence() throws IOException {
        Path workspace = Demo.copy(folder.resolve("demo"));
        Rapport inside = new Rapport(workspace);
        inside.run("templates", "new", "my-agency", "--dir", "report-templates/my-agency");
        Rapport.Answer written = inside.run("report", "plan");
        assertThat(written.code()).isZero();
        assertThat(written.err())
                .contains("warning: ", "no-pack: The folder", "Maybe templates: my-agency in campaign.yaml uses it");
    }

    @Test
    void aCampaignMayNameAPackAndOneThatIsNotThereIsToldWithItsLine() throws IOException {
        Path workspace = Demo.copy(folder.resolve("demo"));
        Rapport inside = new Rapport(workspace);
        inside.run("templates", "new", "my-agency", "--dir", "report-templates/my-agency");
        Path campaign = workspace.resolve("campaign.yaml");
        String written = Files.readString(campaign);
        Files.writeString(campaign, written + "templates: my-agency\n");
        Rapport.Answer named = inside.run("report", "plan", "--out", "mine");
        assertThat(named.code()).as(named.err()).isZero();
        assertThat(named.err()).doesNotContain("no-pack");
        assertThat(workspace.resolve("mine/plan.html")).content().contains("Your Agency", "my-agency 1.0.0");

        for (String wrong : List.of("my-agenzy", "../my-agency")) {
            Files.writeString(campaign, written + "templates: " + wrong + "\n");
            Rapport.Answer refused = inside.run("report", "plan", "--out", "theirs");
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.err()).contains("unknown-templates", "(" + wrong + ")", "campaign.yaml:");
        }
    }

    @Test
    void allMistakesOfAPackComeAtOnceAndAlsoAsJson() throws IOException {
        rapport.run("templates", "new", "my-agency", "--dir", "pack");
        Path pack = folder.resolve("pack");
        Files.writeString(
                pack.resolve("pack.yaml"),
                Files.readString(pack.resolve("pack.yaml")).replace("#3B4BA3", "#FFD400"));
        Files.writeString(pack.resolve("i18n/en.properties"), "figures.of-looked=of {5} looked at\n");
        Files.createDirectories(pack.resolve("html"));
        Files.writeString(pack.resolve("html/page.css"), "@import 'x.css';\n");
        Files.writeString(pack.resolve("html/Page.html"), "x");
        Rapport.Answer checked = rapport.run("templates", "check", "pack");
        assertThat(checked.code()).isEqualTo(3);
        assertThat(checked.out())
                .contains("warning pack/pack.yaml:", "pack-colour-faint")
                .contains("warning pack/html/Page.html: unread-file:", "Maybe call it html/page.html.")
                .contains("error pack/i18n/en.properties:1:22: text-place:")
                .contains("error pack/html/page.css:1:1: style-refused:")
                .contains("pack: 4 problems");
        JsonNode json = rapport.run("templates", "check", "pack", "--json").json();
        assertThat(json.findValuesAsText("code"))
                .containsExactly("pack-colour-faint", "unread-file", "text-place", "style-refused");
    }

    /** LanguagesTest reads every report in all seven. */
    @ParameterizedTest
    @ValueSource(strings = {"fr:Travaillez avec", "pl:Warto pracować"})
    void whatIsPackedSpeaksOtherLanguages(String expected) {
        String[] parts = expected.split(":", -1);
        rapport.run("templates", "new", "my-agency", "--dir", "pack");
        Rapport.Answer shown = rapport.run("templates", "preview", "pack", "--language", parts[0], "--to", "shown");
        assertThat(shown.code()).as(shown.err()).isZero();
        assertThat(folder.resolve("shown/shortlist.html"))
                .content()
                .contains("<html lang=\"" + parts[0] + "\">", parts[1])
                .doesNotContain("lives in the campaign's markets", "posts are about", "comments among");
    }

    @Test
    void aBundleHoldsAllFilesWithAManifestAndIsVerified() throws IOException {
        Path workspace = Demo.copy(folder.resolve("demo"));
        Rapport inside = new Rapport(workspace);
        Rapport.Answer written = inside.run("report", "plan", "--bundle");
        assertThat(written.code()).as(written.err()).isZero();
        Path zip = workspace.resolve("out/plan.zip");
        byte[] first = Files.readAllBytes(zip);
        inside.run("report", "plan", "--bundle");
        assertThat(zip).hasBinaryContent(first);

        Rapport.Answer same = inside.run("verify", "out/plan.zip", "--json");
        assertThat(same.json().path("same").asBoolean()).isTrue();
        assertThat(same.out()).contains("plan.html", "plan.pdf", "plan.xlsx", "plan.figures.json");
        assertThat(same.code()).isZero();

        Path campaign = workspace.resolve("campaign.yaml");
        Files.writeString(campaign, Files.readString(campaign).replace("budget: 3000 EUR", "budget: 2500 EUR"));
        Rapport.Answer other = inside.run("verify", "out/plan.zip");
        assertThat(other.code()).isEqualTo(3);
        assertThat(other.out())
                .contains("4 files, as its manifest names them", "not all are what this workspace makes now");
    }

    @Test
    void theAgencysBundleSaysWhatPeopleWroteAndWhichOfItChangedAndTheClientsDoesNot() throws IOException {
        Path workspace = Demo.copy(folder.resolve("demo"));
        Rapport inside = new Rapport(workspace);
        inside.run("report", "plan", "--bundle");
        inside.run("report", "plan", "--bundle", "--edition=internal");
        assertThat(manifest(workspace.resolve("out/plan.zip"))).doesNotContain("rates.csv", "\"written\"");
        assertThat(manifest(workspace.resolve("out/plan-INTERNAL.zip")))
                .contains("\"written\"", "\"campaign.yaml\"", "\"rates.csv\"", "\"decisions.csv\"");

        Path rates = workspace.resolve("rates.csv");
        Files.writeString(rates, Files.readString(rates) + "# asked again in March\n");
        Rapport.Answer other = inside.run("verify", "out/plan-INTERNAL.zip");
        assertThat(other.out()).contains("Written differently since: rates.csv.");
        assertThat(inside.run("verify", "out/plan.zip").out()).doesNotContain("Written differently");
    }

    private static String manifest(Path zip) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(zip)) {
            return Files.readString(inside.getPath("manifest.json"));
        }
    }

    @Test
    void anOpenBookIsOneKeyAndVisibleToTheClient() throws IOException {
        Path workspace = Demo.copy(folder.resolve("demo"));
        Rapport inside = new Rapport(workspace);
        Path campaign = workspace.resolve("campaign.yaml");
        Files.writeString(campaign, Files.readString(campaign) + "\nedition: opne\n");
        assertThat(inside.run("report", "plan").err()).contains("unknown-edition", "Maybe open.");
        Files.writeString(campaign, Files.readString(campaign).replace("opne", "open"));
        assertThat(inside.run("report", "plan").code()).isZero();
        assertThat(workspace.resolve("out/plan.html"))
                .content()
                .contains("What the cost is made of", "with an open book");
    }
}
