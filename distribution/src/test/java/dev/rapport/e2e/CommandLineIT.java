package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exit codes, errors and the JSON that other programs rely on. */
class CommandLineIT {

    private static final String DISCOVERY =
            """
            {"business_discovery": {"id": "178414", "username": "zoe.test", "name": "Zoë", "followers_count": 20000,
             "media": {"data": [{"id": "1", "media_type": "IMAGE", "like_count": 900, "comments_count": 40,
              "timestamp": "2026-01-02T10:00:00+0000", "permalink": "https://www.instagram.com/p/AAAA/"}]}}, "id": "9"}
            """;

    @TempDir
    Path folder;

    private Rapport rapport;

    @BeforeEach
    void makeAWorkspace() {
        rapport = new Rapport(folder).alone();
        assertThat(rapport.run("init", "work").code()).isZero();
    }

    @Test
    void workspaceOfInitWorksAsItIs() {
        assertThat(rapport.run("doctor", "-w", "work").code()).isZero();
        assertThat(rapport.run("run", "-w", "work").code()).isZero();
        assertThat(folder.resolve("work/campaign.schema.json"))
                .content()
                .contains("\"objective\"")
                .contains("awareness");
    }

    @Test
    void wrongUsageIsTwoAndSaysWhatIsKnown() {
        Rapport.Answer answer = rapport.run("imprt");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("import");
        assertThat(rapport.run("explain", "-w", "work").code()).isEqualTo(2);
    }

    @Test
    void folderWithoutCampaignIsNoWorkspace() {
        Rapport.Answer answer = rapport.run("score");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("no-workspace").contains("Maybe").doesNotContain("Exception");
        assertThat(folder.resolve(".rapport")).doesNotExist();
    }

    @Test
    void importCountsWhatIsInTheFile() throws IOException {
        Files.writeString(folder.resolve("any name.txt"), DISCOVERY);
        Rapport.Answer answer = rapport.run("import", "-w", "work", "any name.txt", "--json");
        assertThat(answer.code()).as(answer.err()).isZero();
        JsonNode file = answer.json().path("files").path(0);
        assertThat(file.path("platform").asText()).isEqualTo("instagram");
        assertThat(file.path("accounts").asInt()).isEqualTo(1);
        assertThat(file.path("posts").asInt()).isEqualTo(1);
        assertThat(file.path("sha256").asText()).hasSize(64);
        JsonNode shown = rapport.run("creators", "show", "zoe.test", "-w", "work", "--json")
                .json();
        assertThat(shown.path("accounts").path(0).path("followers").asInt()).isEqualTo(20000);
        assertThat(shown.path("accounts").path(0).has("following")).isFalse();
        assertThat(shown.path("posts").path(0).path("time").asText()).isEqualTo("2026-01-02T10:00:00Z");
    }

    @Test
    void refusedFileIsThreeWithOneErrorAndZeros() throws IOException {
        Files.writeString(
                folder.resolve("error.json"), "{\"error\": {\"message\": \"(#4) limit reached\", \"code\": 4}}");
        Rapport.Answer answer = rapport.run("import", "-w", "work", "error.json", "--json");
        assertThat(answer.code()).isEqualTo(3);
        JsonNode file = answer.json().path("files").path(0);
        assertThat(file.path("accounts").asInt()
                        + file.path("posts").asInt()
                        + file.path("comments").asInt())
                .isZero();
        assertThat(file.path("issues")).hasSize(1);
        assertThat(file.path("issues").path(0).path("severity").asText()).isEqualTo("error");
    }

    @Test
    void missingFileIsSaidBeforeAnythingIsRead() {
        Rapport.Answer answer = rapport.run("import", "-w", "work", "not-there.json");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("no-such-file").contains("not-there.json");
    }

    @Test
    void everyPluginIsUsed() {
        Rapport.Answer answer = rapport.run("plugins", "list", "-w", "work", "--json");
        assertThat(answer.code()).isZero();
        assertThat(answer.json())
                .extracting(plugin -> plugin.path("id").asText())
                .contains("instagram");
        assertThat(answer.json())
                .allSatisfy(
                        plugin -> assertThat(plugin.path("used").asBoolean()).isTrue());
    }

    @Test
    void shippedPacksAreSoundAndPassTheirCases() {
        for (String pack : List.of("standard", "example-agency")) {
            String at = Rapport.home().resolve("rules").resolve(pack).toString();
            assertThat(rapport.run("rules", "check", at, "-w", "work", "--json").json())
                    .isEmpty();
            Rapport.Answer tested = rapport.run("rules", "test", at, "-w", "work");
            assertThat(tested.code()).as(tested.out()).isZero();
        }
    }

    @Test
    void brokenRuleIsNamedWithPlaceAndAdvice() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("work/rules/fit"));
        Files.writeString(
                folder.resolve("work/rules/pack.yaml"),
                "id: mine\nversion: 1.0.0\nneeds-api: \">=1.0.0 & <2.0.0\"\nextends: standard\n");
        Files.writeString(
                rules.resolve("big.drl"),
                "rule \"fit/big\"\n  @category(brand) @points(5)\n  @why(\"big\")\nwhen\n  Candidate( folowers >= 5 )\nthen\nend\n");
        Rapport.Answer answer = rapport.run("rules", "check", "-w", "work", "--json");
        assertThat(answer.code()).isEqualTo(3);
        JsonNode problem = answer.json().path(0);
        assertThat(problem.path("code").asText()).isEqualTo("unknown-fact");
        assertThat(problem.path("place").asText()).isEqualTo("rules/fit/big.drl:5:14");
        assertThat(problem.path("hint").asText()).isEqualTo("Maybe followers.");
        assertThat(rapport.run("score", "-w", "work").code()).isEqualTo(1);
    }

    @Test
    void brokenCampaignSaysEveryProblemAtOnce() throws IOException {
        Files.writeString(
                folder.resolve("work/campaign.yaml"), "budget: lots\nobjective: fame\nzone: Europe/Berlinn\n");
        Rapport.Answer answer = rapport.run("score", "-w", "work");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err())
                .contains("campaign.yaml:1:1")
                .contains("campaign.yaml:2:1")
                .contains("Maybe Europe/Berlin.");
    }
}
