package dev.rapport.scoring.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rapport.api.model.Problem;
import dev.rapport.scoring.rules.TrialPack;
import dev.rapport.scoring.rules.tree.Rule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that stands on another. */
class OverlayTest {

    @TempDir
    Path folder;

    @BeforeEach
    void base() {
        new TrialPack(folder)
                .rule("a", "followers > parameters.big")
                .rule("b", "verified")
                .rule("c", "known(ownN) or ownF or ownT == \"x\"");
    }

    @Test
    void anOverlayReplacesSwitchesOffAndChangesNumbers() {
        TrialPack overlay =
                overlay("parameters: {big: 5}\ndisable: [fit/b]\n").rule("a", "followers > 7, parameters.big < 6");
        RulePack pack = overlay.load();
        assertThat(pack.rules()).extracting(Rule::id).containsExactly("fit/a", "fit/c");
        assertThat(pack.rules().get(0).place().file()).isEqualTo("agency/fit/a.drl");
        assertThat(pack.parameters().get("big").value()).isEqualByComparingTo("5");
        assertThat(pack.parameters().get("big").unit()).isEqualTo("followers");
        assertThat(pack.version()).isEqualTo("2.0.0 on trial 1.0.0");
    }

    @Test
    void whatTheBaseDoesNotHaveIsNamed() {
        TrialPack overlay = overlay("parameters: {bigg: 5}\ndisable: [fit/bb]\n");
        assertThat(overlay.check())
                .filteredOn(problem -> problem.code().startsWith("unknown-"))
                .extracting(Problem::hint)
                .containsExactly("Maybe big.", "Maybe fit/b.");
    }

    @Test
    void aValueThatIsNearlyOneOfTheBaseIsDoubtedWhereItStands() {
        new TrialPack(folder).rule("small", "tier == \"micro\"").rule("large", "tier in (\"macro\", \"mega\")");
        TrialPack overlay = overlay("")
                .rule("near", "tier == \"mikro\"")
                .rule("own", "tier == \"superstar\"")
                .rule("same", "tier in (\"mega\", \"marco\")");
        assertThat(overlay.check())
                .filteredOn(problem -> problem.code().equals("unlikely-value"))
                .extracting(Problem::hint, Problem::severity)
                .containsExactly(
                        tuple("Maybe micro.", Problem.Severity.WARNING),
                        tuple("Maybe macro.", Problem.Severity.WARNING));
    }

    @Test
    void withoutTheBaseOnlyItsAbsenceIsSaidAndWhatIsWrongWithoutIt() {
        TrialPack lost = new TrialPack(
                        folder,
                        "lost",
                        "id: lost\nversion: 1.0.0\nneeds-api: \">=1.0.0 & <2.0.0\"\nextends: trail\ndisable: [fit/bb]\n")
                .rule("a", "followers > parameters.big")
                .rule("b", "folowers > 5");
        assertThat(codes(lost)).containsExactlyInAnyOrder("unknown-pack", "unknown-fact");
    }

    @Test
    void aCircleAndAnUnknownBaseAreSaid() {
        new TrialPack(folder, "one", "id: one\nversion: 1.0.0\nneeds-api: \">=1.0.0 & <2.0.0\"\nextends: two\n");
        TrialPack two = new TrialPack(
                folder, "two", "id: two\nversion: 1.0.0\nneeds-api: \">=1.0.0 & <2.0.0\"\nextends: one\n");
        assertThat(codes(two)).contains("extends-cycle");
        TrialPack self = new TrialPack(
                folder, "self", "id: self\nversion: 1.0.0\nneeds-api: \">=1.0.0 & <2.0.0\"\nextends: self\n");
        assertThat(codes(self)).contains("extends-cycle");
        TrialPack lost = new TrialPack(
                folder, "lost", "id: lost\nversion: 1.0.0\nneeds-api: \">=1.0.0 & <2.0.0\"\nextends: trail\n");
        assertThat(lost.check())
                .anySatisfy(problem -> assertThat(problem.hint()).isEqualTo("Maybe trial."));
        TrialPack climbing = new TrialPack(
                folder, "up", "id: up\nversion: 1.0.0\nneeds-api: \">=1.0.0 & <2.0.0\"\nextends: ../trial\n");
        assertThat(codes(climbing)).contains("unknown-pack");
    }

    @Test
    void aPackForAnotherApiIsRefused() {
        for (String range : List.of("\">=2.0.0\"", "\"=0.9.0\"", "latest", "\"\"")) {
            TrialPack pack = new TrialPack(folder, "other", "id: other\nversion: 1.0.0\nneeds-api: " + range + "\n");
            assertThat(codes(pack)).as(range).containsAnyOf("wrong-api", "no-needs-api");
        }
    }

    @Test
    void numbersThatWouldBreakTheEngineAreRefused() {
        TrialPack pack = new TrialPack(
                folder,
                "broken",
                TrialPack.HEAD
                        .replace("base: 0", "base: 120")
                        .replace(
                                "parameters:",
                                "parameters:\n  halfLifePosts: {value: 0, unit: posts, source: a, why: b}"));
        assertThat(codes(pack.rule("a", "followers > parameters.big")))
                .filteredOn("out-of-range"::equals)
                .hasSize(2);
    }

    private TrialPack overlay(String rest) {
        return new TrialPack(
                folder,
                "agency",
                "id: agency\nversion: 2.0.0\nneeds-api: \">=1.0.0 & <2.0.0\"\nextends: trial\n" + rest);
    }

    private static List<String> codes(TrialPack pack) {
        return pack.check().stream().map(Problem::code).toList();
    }
}
