package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs with which an agency reads, changes and compares rules. */
class WorkbenchIT {

    @TempDir
    static Path folder;

    private static Rapport rapport;

    @BeforeAll
    static void runTheDemo() {
        rapport = new Rapport(folder);
        assertThat(rapport.run("demo").code()).isZero();
    }

    @Test
    void newRuleIsSoundAndItsCasesAreGreen() {
        rapport.run("init", "work");
        assertThat(rapport.run("rules", "new", "fit/loves-bread", "-w", "work").code())
                .isZero();
        assertThat(rapport.run("rules", "check", "-w", "work", "--json").json()).isEmpty();
        JsonNode cases = rapport.run("rules", "test", "-w", "work", "--json").json();
        assertThat(cases)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.path("passed").asBoolean()).isTrue());
        assertThat(rapport.run("rules", "new", "fit/loves-bread", "-w", "work").err())
                .contains("rule-exists");
        assertThat(rapport.run("rules", "new", "loves bread", "-w", "work").code())
                .isEqualTo(2);
    }

    @Test
    void ruleInWordsSaysConditionOutcomeAndWhereItsNumberComesFrom() {
        String words = rapport.run("rules", "explain", "fit/too-many-adverts", "-w", "rapport-demo")
                .out();
        assertThat(words)
                .contains("when sponsoredShare > parameters.sponsoredHigh")
                .contains("-20 points in brand")
                .contains("favikon");
        assertThat(rapport.run("rules", "explain", "fit/too-many-advert", "-w", "rapport-demo")
                        .code())
                .isZero();
        Rapport.Answer unknown = rapport.run("rules", "explain", "fit/nothing-of-the-kind", "-w", "rapport-demo");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("unknown-rule");
    }

    @Test
    void coverageAgreesWithTheReasonsOfTheScores() {
        Map<String, Integer> fired = new TreeMap<>();
        for (JsonNode creator :
                rapport.run("score", "-w", "rapport-demo", "--json").jsonLines()) {
            List<String> rules = creator.path("reasons").findValuesAsText("rule");
            rules.stream().distinct().forEach(rule -> fired.merge(rule, 1, Integer::sum));
        }
        for (JsonNode rule :
                rapport.run("rules", "coverage", "-w", "rapport-demo", "--json").json()) {
            assertThat(rule.path("fired").asInt())
                    .as(rule.path("rule").asText())
                    .isEqualTo(fired.getOrDefault(rule.path("rule").asText(), 0));
        }
    }

    @Test
    void diffNamesWhoMovesAndTheRuleThatMovesThem() throws IOException {
        Path changed = Files.createDirectories(folder.resolve("packs/changed/fit"));
        Files.writeString(
                folder.resolve("packs/changed/pack.yaml"),
                "id: changed\nversion: 1.0.0\nneeds-api: \">=1.0.0 & <2.0.0\"\nextends: standard\ndisable: [fit/niche-match]\n");
        assertThat(changed).exists();
        String standard = Rapport.home().resolve("rules/standard").toString();
        JsonNode same = rapport.run("rules", "diff", standard, standard, "-w", "rapport-demo", "--json")
                .json();
        assertThat(same).isEmpty();
        JsonNode moved = rapport.run(
                        "rules",
                        "diff",
                        standard,
                        folder.resolve("packs/changed").toString(),
                        "-w",
                        "rapport-demo",
                        "--json")
                .json();
        assertThat(moved).isNotEmpty();
        assertThat(moved).anySatisfy(one -> {
            assertThat(one.path("because").toString()).contains("fit/niche-match -35");
            assertThat(one.path("scoreAfter").decimalValue())
                    .isLessThan(one.path("scoreBefore").decimalValue());
        });
    }

    @Test
    void whatIfNamesTheNearestChanges() {
        String explained = rapport.run("explain", "zoe.backt", "--what-if", "-w", "rapport-demo")
                .out();
        assertThat(explained)
                .contains("what would change the decision")
                .contains("Audience in the markets below 20 %: review");
        assertThat(explained).contains("ask the creator for");
    }
}
