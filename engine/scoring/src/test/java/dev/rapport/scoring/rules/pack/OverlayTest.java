package dev.rapport.scoring.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rapport.api.model.Problem;
import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.rules.TrialPack;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Stage;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    void aCategoryKeepsWhatAnOverlayDoesNotSay() {
        new TrialPack(
                folder,
                "trial",
                TrialPack.HEAD.replace(
                        "fit: {weight: 1, base: 0, cap: 100, title: Fit}",
                        "fit: {weight: 10, base: 60, cap: 90, data: ownPosts, full: 12, title: Fit}"));
        RulePack pack = overlay("categories: {fit: {weight: 25}}\n").load();
        Category fit = pack.categories().get("fit");
        assertThat(fit)
                .isEqualTo(new Category(
                        "fit",
                        new BigDecimal("25"),
                        new BigDecimal("60"),
                        new BigDecimal("90"),
                        "Fit",
                        Optional.of(Fact.OWN_POSTS),
                        new BigDecimal("12")));
    }

    @Test
    void aNewCategoryNeedsAWeightABaseAndARule() {
        TrialPack overlay = overlay(
                        "categories:\n  plants: {title: Plants}\n  herbs: {weight: 5}\n  fitt: {weight: 5, base: 5}\n")
                .write(
                        "fit/herb.drl",
                        TrialPack.drl("fit/herb", "verified").replace("@category(fit)", "@category(herbs)"));
        assertThat(overlay.check())
                .extracting(problem -> problem.code() + " " + problem.place() + " " + problem.hint())
                .containsExactly(
                        "no-value agency/pack.yaml:6:3 Maybe weight: 10, beside the weights of the other categories.",
                        "no-base agency/pack.yaml:7:3 Maybe base: 50.",
                        "unused-category agency/pack.yaml:8:3 Maybe fit.");
    }

    @Test
    void aWeightThatIsAFractionBesideWholeOnesIsDoubted() {
        new TrialPack(folder, "trial", TrialPack.HEAD.replace("weight: 1", "weight: 20"));
        assertThat(overlay("categories: {fit: {weight: 0.25}}\n").check())
                .extracting(problem -> problem.code() + " " + problem.hint())
                .containsExactly("unlikely-number Maybe weight: 25.");
    }

    @Test
    void aListThatIsOneTextAndAPackWithoutItsBaseAreOneMessage() {
        assertThat(overlay("disable: fit/a, fit/b\n").check())
                .extracting(problem -> problem.code() + " " + problem.hint())
                .containsExactly("not-a-list Maybe [fit/a, fit/b].");
        TrialPack alone = new TrialPack(
                        folder,
                        "agency",
                        "id: agency\nversion: 2.0.0\nneeds-api: \">=1.0.0 & <2.0.0\"\ndisable: [fit/b]\n")
                .rule("a", "followers > parameters.big");
        assertThat(codes(alone)).containsExactly("no-extends");
        assertThat(codes(new TrialPack(
                        folder.resolve("bare"),
                        "agency",
                        "id: agency\nversion: 2.0.0\nneeds-api: \">=1.0.0 & <2.0.0\"\n")))
                .containsExactly("no-extends");
    }

    @Test
    void aRowThatIsWiderThanManyOfItsBaseIsToldOnceWithTheWayToReplaceThem() {
        new TrialPack(folder)
                .write("tables/prices.csv", "tier,platform,assume usualCpm\nnano,instagram,8\nmicro,instagram,15\n");
        assertThat(overlay("")
                        .write("tables/own.csv", "platform,assume usualCpm\ninstagram,22\n")
                        .check())
                .filteredOn(problem -> problem.severity() == Problem.Severity.ERROR)
                .extracting(problem -> problem.place() + " " + problem.code() + " " + problem.hint())
                .containsExactly(
                        "agency/tables/own.csv:2:1 overlapping-rows Maybe ask for the same as the row at trial/tables/prices.csv:2:1,"
                                + " and for each row like it: then it is replaced.");
    }

    @Test
    void aPercentageIsNoWeightAndNoBase() {
        assertThat(overlay("categories:\n  fit: {weight: 25 %, base: \"60%\"}\n")
                        .check())
                .extracting(problem -> problem.code() + " " + problem.hint())
                .containsExactly("percent Maybe weight: 25.", "percent Maybe base: 60.");
        assertThat(overlay("categories:\n  fit: {weight: 12,5}\n").check())
                .extracting(Problem::hint)
                .containsExactly("Maybe a comma in a number: write 12.5 with a point.");
    }

    @Test
    void theTitleThatAnOverlayGivesStandsAboveTheTextsOfItsBase() {
        new TrialPack(folder).write("texts/de.properties", "category.fit=Passung\n");
        assertThat(overlay("").load().words("de").category("fit")).isEqualTo("Passung");
        assertThat(overlay("categories: {fit: {title: Unser Passen}}\n")
                        .load()
                        .words("de")
                        .category("fit"))
                .isEqualTo("Unser Passen");
    }

    @Test
    void aRowReplacesTheRowThatAsksForTheSameAndNoOther() {
        new TrialPack(folder)
                .write(
                        "tables/prices.csv",
                        "tier,platform,assume usualCpm,assume clickRate\nnano,instagram,8,1 %\nmicro,instagram,15,2 %\n");
        TrialPack overlay = overlay("")
                .write("tables/own.csv", "platform,tier,assume usualCpm\ninstagram,micro,22\ntwitch,micro,30\n");
        assertThat(overlay.check())
                .filteredOn(problem -> !List.of("unused-parameter", "no-source").contains(problem.code()))
                .extracting(problem -> problem.severity().id() + " " + problem.place() + " " + problem.message())
                .containsExactly(
                        "info agency/tables/own.csv:2:1 The row replaces the one at trial/tables/prices.csv:3:1: usualCpm 15 -> 22.");
        assertThat(overlay.load().rules(Stage.TABLES))
                .extracting(rule -> rule.id() + " " + rule.outcomes().size())
                .containsExactly(
                        "tables/own/instagram-micro 1",
                        "tables/own/twitch-micro 1",
                        "tables/prices/micro-instagram 1",
                        "tables/prices/nano-instagram 2");
    }

    @Test
    void twoOwnRowsMayEachTakeAPartOfOneRowBelow() {
        new TrialPack(folder)
                .write(
                        "tables/prices.csv",
                        "tier,assume usualCpm,assume clickRate,assume conversionRate\nmicro,15,2 %,3 %\n");
        TrialPack overlay = overlay("")
                .write("tables/prices.csv", "tier,assume usualCpm\nmicro,22\n")
                .write("tables/clicks.csv", "tier,assume clickRate\nmicro,4 %\n");
        assertThat(overlay.check())
                .filteredOn(problem -> !List.of("unused-parameter", "no-source").contains(problem.code()))
                .extracting(Problem::code)
                .containsExactly("row-replaced", "row-replaced");
        assertThat(overlay.load().rules(Stage.TABLES))
                .extracting(rule -> rule.id() + " " + rule.outcomes().size() + " "
                        + rule.place().file())
                .containsExactly(
                        "tables/clicks/micro 1 agency/tables/clicks.csv",
                        "tables/prices/micro 1 agency/tables/prices.csv",
                        "tables/prices/micro-rest 1 trial/tables/prices.csv");
    }

    @Test
    void aTableOfTheSameNameKeepsTheRowsOfItsBase() {
        new TrialPack(folder)
                .write("tables/prices.csv", "tier,platform,assume usualCpm\nnano,instagram,8\nmicro,instagram,15\n");
        TrialPack overlay = overlay("")
                .write("tables/prices.csv", "tier,platform,assume usualCpm\nmicro,twitch,22\nmicro,instagram,16\n");
        assertThat(overlay.load().rules(Stage.TABLES))
                .extracting(rule -> rule.id() + " " + rule.place().file())
                .containsExactly(
                        "tables/prices/micro-instagram agency/tables/prices.csv",
                        "tables/prices/micro-twitch agency/tables/prices.csv",
                        "tables/prices/nano-instagram trial/tables/prices.csv");
    }

    @Test
    void aRowIsSwitchedOffByWhatItAsksForAndOneByItsLineIsExplained() {
        new TrialPack(folder)
                .write("tables/prices.csv", "tier,platform,assume usualCpm\nnano,instagram,8\nmicro,instagram,15\n");
        assertThat(overlay("disable: [tables/prices/micro-instagram]\n").load().rules(Stage.TABLES))
                .extracting(Rule::id)
                .containsExactly("tables/prices/nano-instagram");
        assertThat(overlay("disable: [tables/prices/3]\n").check())
                .filteredOn(problem -> problem.code().equals("unknown-rule"))
                .extracting(Problem::hint)
                .containsExactly("Maybe tables/prices/micro-instagram: a row is called by what it asks for.");
    }

    @Test
    void aNumberThatSilencesTheBaseIsNamedWhereTheAgencyWroteIt() {
        new TrialPack(
                        folder,
                        "trial",
                        TrialPack.HEAD.replace(
                                "parameters:",
                                """
                                parameters:
                                  microFrom: {value: 10, unit: followers, source: a, why: b}
                                  midFrom: {value: 100, unit: followers, source: a, why: b}
                                  share: {value: 0.5, unit: fraction, source: a, why: b}
                                  least: {value: 55, unit: points 0 to 100, source: a, why: b}"""))
                .rule("micro", "followers >= parameters.microFrom and followers < parameters.midFrom")
                .rule("share", "audienceInMarkets >= parameters.share")
                .rule("least", "score >= parameters.least");
        assertThat(errors("parameters:\n  microFrom: 200\n")).containsExactly("never-fires agency/pack.yaml:6:3");
        assertThat(errors("parameters:\n  share: 50\n  least: 0.6\n"))
                .containsExactly("out-of-range agency/pack.yaml:6:3", "out-of-range agency/pack.yaml:7:3");
        assertThat(errors("parameters:\n  share: 50 %\n  least: 60\n  microFrom: 5\n"))
                .isEmpty();
        assertThat(errors("parameters:\n  microFrom: 20 %\n")).containsExactly("out-of-range agency/pack.yaml:6:3");
        assertThat(errors("parameters:\n  midFrom: 50.000\n"))
                .containsExactly("ambiguous-number agency/pack.yaml:6:12");
    }

    @Test
    void aValidationNamesAPlatformAndNumbersThatThereAre() {
        assertThat(overlay(
                                """
                                validated:
                                  - {platform: Instagram, followers-from: 10, followers-to: 100, accounts: 5, on: x, grade: C}
                                  - {platform: tiktok, followers-from: 10.000, followers-to: 100, accounts: 5, on: x, grade: C}
                                  - {platform: tiktok, followers-from: 100, followers-to: 10, accounts: 5, on: x, grade: C}
                                """)
                        .check())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly(
                        "agency/pack.yaml:6:16 unknown-platform",
                        "agency/pack.yaml:7:40 ambiguous-number",
                        "agency/pack.yaml:8:45 bad-validation");
    }

    @Test
    void aPackMayNotBeCalledAsTheOneThatItExtends() {
        TrialPack same = new TrialPack(
                folder, "agency", "id: trial\nversion: 2.0.0\nneeds-api: \">=1.0.0 & <2.0.0\"\nextends: trial\n");
        assertThat(codes(same)).contains("pack-id-taken");
    }

    @Test
    void textsOfRulesThatDoNotExistAndNamesThatDoNotExistAreNamedAtTheirLine() {
        TrialPack overlay = overlay("")
                .write(
                        "texts/de.properties",
                        "# Gründe\nfit/a=hat {folowers}\nfit/bb=ist bestätigt\nfit/b=lebt \\\n  gut\nfit/b=zweimal\ncategory.fitt=Passung\n");
        assertThat(overlay.check())
                .filteredOn(problem -> problem.place().contains("texts"))
                .extracting(problem -> problem.place() + " " + problem.code() + " " + problem.hint())
                .containsExactly(
                        "agency/texts/de.properties:6:1 duplicate-name Maybe delete one of them; the first is at agency/texts/de.properties:4:1.",
                        "agency/texts/de.properties:2:1 unknown-fact Maybe followers.",
                        "agency/texts/de.properties:3:1 unknown-rule Maybe fit/b.",
                        "agency/texts/de.properties:7:1 unknown-category Maybe fit.");
    }

    @Test
    void whatDiffersBetweenTwoPacksIsSaidInTheWordsOfTheirAuthors() {
        new TrialPack(folder).write("tables/prices.csv", "tier,assume usualCpm\nmicro,15\n");
        RulePack before = overlay("").load();
        RulePack after = overlay("categories: {fit: {weight: 25, base: 50}}\nparameters: {big: 5}\ndisable: [fit/b]\n")
                .write("tables/own.csv", "tier,assume usualCpm\nmicro,22\n")
                .load();
        assertThat(PackChanges.between(before, after))
                .extracting(Object::toString)
                .containsExactly(
                        "weight fit 1 -> 25",
                        "base fit 0 -> 50",
                        "parameter big 10000 -> 5",
                        "without rule fit/b",
                        "new rule tables/own/micro: (usualCpm 22 when tier == \"micro\")",
                        "without rule tables/prices/micro");
    }

    private List<String> errors(String rest) {
        return overlay(rest).check().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .map(problem -> problem.code() + " " + problem.place())
                .toList();
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
