package dev.rapport.scoring.rules.reach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Problem;
import dev.rapport.scoring.rules.RandomCandidates;
import dev.rapport.scoring.rules.TrialPack;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.tree.Evaluation;
import dev.rapport.scoring.rules.tree.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that can never fire, and rows that are never reached, are named with their place. */
class ReachabilityTest {

    @TempDir
    Path library;

    static Stream<String> conditionsThatNeverHold() {
        return Stream.of(
                "followers > 100, followers < 50",
                "followers >= 100, followers < 100",
                "followers > parameters.big, followers < 500",
                "tier == \"micro\", tier == \"mega\"",
                "tier == \"micro\", tier != \"micro\"",
                "tier in (\"micro\", \"mid\"), tier not in (\"micro\", \"mid\")",
                "verified == true, verified == false",
                "unknown(followers), followers > 5",
                "audienceInMarkets > 1.5",
                "score > 100",
                "followers < 0",
                "(followers > 5 and followers < 3) or (tier == \"a\" and tier == \"b\")",
                "not (followers > 5 or followers <= 5)");
    }

    @ParameterizedTest
    @MethodSource("conditionsThatNeverHold")
    void aRuleThatCanNeverFireIsNamed(String condition) {
        TrialPack pack = new TrialPack(library).rule("never", condition);
        assertThat(pack.check()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("never-fires");
            assertThat(problem.place()).isEqualTo("trial/fit/never.drl:1:6");
            assertThat(problem.hint()).startsWith("Maybe");
        });
    }

    static Stream<String> conditionsThatMayHold() {
        return Stream.of(
                "followers > 100, followers < 500",
                "followers >= 100, followers <= 100",
                "followers > 100 or followers < 50",
                "tier != \"micro\", tier != \"mega\"",
                "followers * 2 > 100, followers < 10",
                "engagementRate > usualEngagementRate, engagementRate < 0.01",
                "followerGrowth30d < 0",
                "unknown(followers), known(tier)");
    }

    @ParameterizedTest
    @MethodSource("conditionsThatMayHold")
    void aRuleThatMayFireIsNotBlamed(String condition) {
        TrialPack pack = new TrialPack(library).rule("may", condition);
        assertThat(pack.check()).extracting(Problem::code).doesNotContain("never-fires");
    }

    @Test
    void aRuleThatCrossesTheBorderOfItsTierIsNamedWithThatBorder() {
        TrialPack pack = tiers().rule("dead", "tier == \"nano\", followers >= 50000")
                .rule("both", "tier in (\"nano\", \"mega\"), followers > 10000, followers < 900000");
        assertThat(pack.check()).hasSize(2).allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("never-fires");
            assertThat(problem.message()).contains("no value of (followers) fits");
            assertThat(problem.hint())
                    .startsWith("Maybe another class is meant: tier/")
                    .contains("asks for followers");
        });
    }

    @Test
    void aRuleWithinTheBordersOfOneOfItsTiersIsNotBlamed() {
        TrialPack pack = tiers().rule("inside", "tier == \"nano\", followers >= 5000")
                .rule("one", "tier in (\"nano\", \"mega\"), followers > 10000")
                .rule("not", "tier != \"nano\", followers < 500")
                .rule("other", "tier == \"mega\" or followers < 500");
        assertThat(pack.check()).isEmpty();
    }

    @Test
    void aRowOfATableThatCrossesTheBorderOfItsTierIsNamed() {
        TrialPack pack = tiers().write(
                        "tables/rates.csv",
                        "tier,followers from,assume clickRate,source\nnano,50000,0.01,us\nmega,2000000,0.02,us\n");
        assertThat(pack.check())
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("never-fires trial/tables/rates.csv:2:1");
    }

    private TrialPack tiers() {
        return new TrialPack(library)
                .write("tier/nano.drl", tier("nano", "followers < parameters.big"))
                .write("tier/mega.drl", tier("mega", "followers >= 1000000"));
    }

    private static String tier(String name, String condition) {
        return "rule \"tier/" + name + "\"\n  @classify(tier: " + name + ")\n  @why(\"why\")\nwhen\n  Candidate( "
                + condition + " )\nthen\nend\n";
    }

    @Test
    void noRuleThatIsCalledDeadEverFiresOnRandomCandidates() {
        TrialPack trial = new TrialPack(library);
        int name = 0;
        for (String condition : conditionsThatMayHold().toList()) {
            trial.rule("may" + name++, condition);
        }
        RulePack pack = trial.load();
        Random random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            Evaluation evaluation = new Evaluation(RandomCandidates.next(random, 0.9), pack.parameterValues());
            for (Rule rule : pack.rules()) {
                if (evaluation.holds(rule.condition())) {
                    List<Region> regions =
                            Region.of(rule.condition(), pack.parameterValues()).orElseThrow();
                    assertThat(regions)
                            .anyMatch(region -> region.contradiction().isEmpty());
                }
            }
        }
    }

    @Test
    void aRowInsideAWiderOneIsNeverNeeded() {
        assertThat(table("tier,followers from,assume clickRate\nmicro,,0.01\nmicro,50000,0.02\n"))
                .containsExactly("unreachable-row trial/tables/rates.csv:3:1");
    }

    @Test
    void rowsThatSayDifferentNumbersOfTheSameCreatorAreNamed() {
        assertThat(table("followers from,followers to,assume clickRate\n0,50000,0.01\n50000,90000,0.02\n"))
                .containsExactly("overlapping-rows trial/tables/rates.csv:3:1");
    }

    @Test
    void theSameRowTwiceIsNamed() {
        assertThat(table("tier,assume clickRate\nmicro,0.01\nmicro,0.02\n"))
                .containsExactly("duplicate-row trial/tables/rates.csv:3:1");
    }

    @Test
    void aRowThatExcludesItselfIsNamed() {
        assertThat(table("followers from,followers under,assume clickRate\n5000,1000,0.01\n"))
                .containsExactly("never-fires trial/tables/rates.csv:2:1");
    }

    @Test
    void rowsBesideEachOtherAreFine() {
        assertThat(table("followers from,followers under,assume clickRate\n0,1000,0.01\n1000,5000,0.02\n"))
                .isEmpty();
    }

    private List<String> table(String csv) {
        return new TrialPack(library)
                .write("tables/rates.csv", csv).check().stream()
                        .filter(problem ->
                                !List.of("unused-parameter", "no-source").contains(problem.code()))
                        .map(problem -> problem.code() + " " + problem.place())
                        .toList();
    }
}
