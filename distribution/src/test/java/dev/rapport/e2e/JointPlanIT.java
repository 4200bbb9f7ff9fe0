package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two campaigns of the made-up agency out of one budget. */
class JointPlanIT {

    @TempDir
    static Path folder;

    private static Rapport rapport;
    private static Path workspace;

    @BeforeAll
    static void asksForASecondCampaign() throws IOException {
        rapport = new Rapport(folder);
        workspace = Demo.copy(folder.resolve("agency"));
        String spring =
                Files.readString(workspace.resolve("campaign.yaml")).replace("maxCreators: 12", "maxCreators: 3");
        Files.writeString(workspace.resolve("campaign.yaml"), spring);
        Files.writeString(
                workspace.resolve("campaigns/autumn.yaml"),
                spring.replace("Spring pantry 2026", "Autumn pantry 2026")
                        .replace("budget: 3000 EUR", "budget: 1500 EUR"));
    }

    @Test
    void nobodyWorksForTwoAndTheBudgetsAreOne() {
        JsonNode joint = plan("--with", "autumn", "--json").json();
        assertThat(joint.path("budget").asInt()).isEqualTo(4500);
        assertThat(joint.path("cost").asInt()).isPositive().isLessThanOrEqualTo(4500);
        assertThat(joint.path("gap").asDouble()).isLessThan(0.02);
        JsonNode campaigns = joint.path("campaigns");
        assertThat(campaigns.findValuesAsText("campaign")).containsExactly("campaign.yaml", "autumn");
        List<String> spring = campaigns.get(0).path("chosen").findValuesAsText("creator");
        List<String> autumn = campaigns.get(1).path("chosen").findValuesAsText("creator");
        assertThat(autumn).isNotEmpty().hasSizeLessThanOrEqualTo(3).doesNotContainAnyElementsOf(spring);
        assertThat(campaigns.get(0).path("left").findValuesAsText("reason")).contains("in-another-campaign");
    }

    @Test
    void theTerminalShowsEachCampaignAndWhyOneIsElsewhere() {
        assertThat(plan("--with", "autumn").out())
                .startsWith("2 campaigns out of one budget: ")
                .containsPattern("\\nautumn: [123] chosen for ")
                .contains("works for another campaign of this budget: Autumn pantry 2026");
    }

    @Test
    void aCampaignThatIsNamedTwiceAndOneAfterSomethingElseAreTold() throws IOException {
        assertThat(plan("--with", "autumn", "--with", "autumn").err()).contains("campaign-twice");
        assertThat(plan("--with", "nowhere").err()).contains("unknown-campaign");
        Path seen = workspace.resolve("campaigns/seen.yaml");
        Files.writeString(
                seen,
                Files.readString(workspace.resolve("campaigns/autumn.yaml"))
                        .replace("objective: sales", "objective: awareness"));
        assertThat(plan("--with", "seen").err()).contains("not-one-measure", "Spring pantry 2026");
    }

    private static Rapport.Answer plan(String... options) {
        String[] command = new String[options.length + 3];
        System.arraycopy(new String[] {"plan", "-w", workspace.toString()}, 0, command, 0, 3);
        System.arraycopy(options, 0, command, 3, options.length);
        return rapport.run(command);
    }
}
