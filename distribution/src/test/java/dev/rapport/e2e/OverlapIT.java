package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What creators share is counted from who comments, said wherever the plan is told, and moves how many people it reaches. */
class OverlapIT {

    private static final int CREATORS = 12;

    @TempDir
    static Path folder;

    private static Rapport rapport;

    @BeforeAll
    static void takeTheCommand() {
        rapport = new Rapport(folder);
    }

    @Test
    void withoutCommentsItIsAssumedAndSaidToBe() throws IOException {
        Path workspace = workspace("silent");
        JsonNode said = plan(workspace).path("assumptions").get(0);
        assertThat(said.path("kind").asText()).isEqualTo("shared-audience");
        assertThat(said.path("values").get(0).asDouble()).isEqualTo(0.1);
        assertThat(rapport.run("plan", "-w", workspace.toString()).out())
                .contains("  assumed: two creators of a platform share 10 %")
                .doesNotContain("counted:");
    }

    @Test
    void thoseWhoseCommentersAreTheSameReachFewerDifferentPeopleThanOthers() throws IOException {
        Path near = workspace("near");
        comments(near.resolve("exports/comments.csv"), 1_500);
        Path far = workspace("far");
        comments(far.resolve("exports/comments.csv"), 60_000);
        JsonNode close = plan(near);
        JsonNode apart = plan(far);
        assertThat(measured(close).path("values").get(1).asDouble())
                .isGreaterThan(3 * measured(apart).path("values").get(1).asDouble());
        assertThat(reach(close)).isLessThan(0.8 * reach(apart));
        assertThat(reach(apart)).isGreaterThan(reach(plan(workspace("quiet"))));
        assertThat(rapport.run("plan", "-w", far.toString()).out())
                .contains("  counted: two creators of Instagram share ")
                .contains(" commented on more than one of " + CREATORS + " creators (measured; ");
    }

    @Test
    void aFileThatComesTwiceOrInTwoPartsCountsOnce() throws IOException {
        Path workspace = workspace("once");
        Path file = workspace.resolve("exports/comments.csv");
        comments(file, 3_000);
        JsonNode before = plan(workspace);
        assertThat(rapport.run("import", file.toString(), "-w", workspace.toString())
                        .code())
                .isZero();
        String all = Files.readString(file);
        int middle = all.indexOf('\n', all.length() / 2) + 1;
        Files.writeString(
                workspace.resolve("exports/part.csv"), all.substring(0, all.indexOf('\n') + 1) + all.substring(middle));
        JsonNode after = plan(workspace);
        assertThat(after.path("value").asDouble())
                .isCloseTo(before.path("value").asDouble(), within(1e-9));
        assertThat(measured(after)).isEqualTo(measured(before));
    }

    private static JsonNode measured(JsonNode plan) {
        JsonNode said = plan.path("assumptions").get(0);
        assertThat(said.path("kind").asText()).isEqualTo("shared-measured");
        assertThat(said.path("origin").asText()).isEqualTo("measured");
        return said;
    }

    private static double reach(JsonNode plan) {
        return plan.path("totals").path("reach").path("mean").asDouble();
    }

    private static JsonNode plan(Path workspace) {
        assertThat(rapport.run("import", "-w", workspace.toString()).code()).isZero();
        return rapport.run("plan", "-w", workspace.toString(), "--json").json();
    }

    /** Everybody is affordable and approved, so that all plans choose the same. */
    private static Path workspace(String name) throws IOException {
        Path workspace = folder.resolve(name);
        ManyCreators.write(workspace, CREATORS);
        Path campaign = workspace.resolve("campaign.yaml");
        Files.writeString(campaign, Files.readString(campaign).replace("5000 EUR", "500000 EUR"));
        StringBuilder decisions = new StringBuilder("creator,verdict\n");
        for (int i = 0; i < CREATORS; i++) {
            decisions.append("instagram:creator.").append(i).append(",approved\n");
        }
        Files.writeString(workspace.resolve("decisions.csv"), decisions);
        return workspace;
    }

    /** A hundred and twenty comments on each creator's newest posts, by so many people in all. */
    private static void comments(Path file, int people) throws IOException {
        Random random = new Random(11);
        StringBuilder rows = new StringBuilder("Post URL,Username,Comment Text,Comment Date\n");
        for (int creator = 0; creator < CREATORS; creator++) {
            for (int i = 0; i < 120; i++) {
                String code = Long.toString(10_000_000_000L + creator * 100L + i % 10, 36);
                rows.append(
                        "https://www.instagram.com/p/%s/,follower.%d,\"this looks lovely, number %d\",2026-02-%02d%n"
                                .formatted(code, random.nextInt(people), i, 10 + i % 15));
            }
        }
        Files.writeString(file, rows);
    }
}
