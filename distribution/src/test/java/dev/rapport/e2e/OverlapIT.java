package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What creators share is counted from who comments, said wherever the plan is told, and moves how many people it reaches. */
class OverlapIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int COMMENTS = 150;
    private static final int POSTS = 10;
    private static final String FILE = "comments.json";

    @TempDir
    static Path folder;

    private static Rapport rapport;
    private static List<JsonNode> creators;
    private static JsonNode silent;
    private static Path near;
    private static Path far;

    @BeforeAll
    static void letsPeopleComment() throws IOException {
        rapport = new Rapport(folder);
        Path demo = Demo.copy(folder.resolve("demo"));
        creators = run(demo, "creators", "show", "--all", "--json").jsonLines();
        silent = plan(demo);
        Random random = new Random(11);
        near = workspace("near", (creator, i) -> random.nextInt(1_500));
        // One in five comments by some whom all have, the others by the creator's own.
        far = workspace(
                "far", (creator, i) -> i % 5 == 0 ? random.nextInt(400) : 1_000 * (creator + 1) + random.nextInt(400));
    }

    @Test
    void withoutCommentsItIsAssumedAndSaidToBe() {
        JsonNode said = silent.path("assumptions").get(0);
        assertThat(said.path("kind").asText()).isEqualTo("shared-audience");
        assertThat(said.path("origin").asText()).isEqualTo("pack");
        assertThat(run(folder.resolve("demo"), "plan").out())
                .contains("  assumed: two creators of a platform share 10 %")
                .doesNotContain("counted:");
    }

    @Test
    void creatorsWithTheSameCommentersReachFewerDifferentPeopleThanThoseWithTheirOwn() {
        JsonNode close = plan(near);
        JsonNode apart = plan(far);
        assertThat(close.findValuesAsText("creator")).isEqualTo(apart.findValuesAsText("creator"));
        assertThat(share(close)).isEqualTo(0.67);
        assertThat(share(apart)).isBetween(0.01, 0.1);
        assertThat(reach(close)).isLessThan(0.8 * reach(silent));
        assertThat(reach(apart)).isGreaterThan(reach(silent));
    }

    @Test
    void theTerminalAndThePlansPageSayThatItWasCounted() throws IOException {
        assertThat(run(far, "plan").out())
                .contains("  counted: two creators of Instagram share ")
                .containsPattern(
                        " \\d+ people commented on more than one of \\d+ creators \\(measured among those who comment\\)");
        Rapport.Answer answer = run(far, "report", "plan");
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(Files.readString(far.resolve("out/plan.html")))
                .contains("measured among those who comment")
                .doesNotContain("two creators of a platform share");
    }

    @Test
    void aFileThatComesTwiceAndCommentsThatStandInTwoFilesCountOnce() throws IOException {
        Path workspace = workspace("twice", (creator, i) -> (i * 37 + creator * 11) % 700);
        JsonNode before = plan(workspace);
        for (JsonNode creator : creators) {
            Path file = exports(workspace, creator).resolve(FILE);
            ObjectNode half = (ObjectNode) JSON.readTree(file.toFile());
            ArrayNode data = half.withArray("data");
            while (data.size() > COMMENTS / 2) {
                data.remove(data.size() - 1);
            }
            Files.writeString(file.resolveSibling("again-" + FILE), half.toString());
        }
        JsonNode after = plan(workspace);
        assertThat(after.path("assumptions")).isEqualTo(before.path("assumptions"));
        assertThat(reach(after)).isCloseTo(reach(before), within(1e-9));
    }

    private static double share(JsonNode plan) {
        JsonNode said = plan.path("assumptions").get(0);
        assertThat(said.path("kind").asText()).isEqualTo("shared-measured");
        assertThat(said.path("origin").asText()).isEqualTo("measured");
        return said.path("values").get(1).asDouble();
    }

    private static double reach(JsonNode plan) {
        return plan.path("totals").path("reach").path("mean").asDouble();
    }

    private static JsonNode plan(Path workspace) {
        assertThat(run(workspace, "import").code()).isZero();
        return run(workspace, "plan", "--json").json();
    }

    private static Rapport.Answer run(Path workspace, String... command) {
        String[] all = Arrays.copyOf(command, command.length + 2);
        all[command.length] = "-w";
        all[command.length + 1] = workspace.toString();
        return rapport.run(all);
    }

    /** The demo with comments under everybody's newest posts. @param author number of who writes, by creator and comment */
    private static Path workspace(String name, IntBinaryOperator author) throws IOException {
        Path workspace = Demo.copy(folder.resolve(name));
        for (int c = 0; c < creators.size(); c++) {
            ObjectNode file = JSON.createObjectNode();
            ArrayNode data = file.putArray("data");
            JsonNode posts = creators.get(c).path("posts");
            for (int i = 0; i < COMMENTS; i++) {
                ObjectNode comment = data.addObject()
                        .put("id", String.valueOf(18_000_000_000_000_000L + c * 1_000L + i))
                        .put("text", "a lovely loaf for table number " + i)
                        .put("timestamp", "2026-02-20T10:00:00+0000")
                        .put("username", "reader." + author.applyAsInt(c, i));
                comment.putObject("media")
                        .put(
                                "id",
                                posts.get(i % Math.min(POSTS, posts.size()))
                                        .path("id")
                                        .asText());
            }
            Files.writeString(exports(workspace, creators.get(c)).resolve(FILE), file.toString());
        }
        return workspace;
    }

    private static Path exports(Path workspace, JsonNode creator) throws IOException {
        JsonNode account = creator.path("accounts").get(0);
        return Files.createDirectories(workspace
                .resolve("exports")
                .resolve(account.path("platform").asText())
                .resolve(account.path("handle").asText()));
    }
}
