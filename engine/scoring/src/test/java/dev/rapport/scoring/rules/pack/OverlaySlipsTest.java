package dev.rapport.scoring.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Problem;
import dev.rapport.scoring.rules.TrialPack;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slips in the pack.yaml of an overlay: each is one message at its place. */
class OverlaySlipsTest {

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
    void aCategoryIsAskedForEachNumberThatCannotBe() {
        assertThat(overlay("categories:\n  fit: {weight: -5, base: 120}\n").check())
                .extracting(problem -> problem.code() + " " + problem.message())
                .containsExactly(
                        "out-of-range The weight (-5) of the category (fit) must be 0 or more.",
                        "out-of-range The base (120) of the category (fit) must lie between 0 and its cap, 100.");
    }

    @Test
    void weightsThatLeaveNobodyAScoreOrOneCategoryAloneAreTold() {
        assertThat(codes(overlay("categories: {fit: {weight: 0}}\n"))).containsExactly("no-weight");
        assertThat(codes(overlay("categories: {fit: {weight: 1e3}}\n"))).containsExactly("unlikely-number");
    }

    @Test
    void theBaseThatIsNotThereIsNamedWhereItIsWritten() {
        TrialPack lost = new TrialPack(
                folder, "lost", "id: lost\nversion: 1.0.0\nneeds-api: \">=1.0.0 & <2.0.0\"\nextends: trial 1.0.0\n");
        assertThat(lost.check()).extracting(Problem::place).containsExactly("lost/pack.yaml:4:1");
    }

    @Test
    void aParameterThatTheBaseDoesNotHaveIsOneMessage() {
        assertThat(codes(overlay("parameters: {Big: 5}\n"))).containsExactly("unknown-parameter");
    }

    @Test
    void aFieldInOneWordIsAnsweredWithItsBlock() {
        assertThat(overlay("fields:\n  vegan: flag\n  warm: {type: Zahl}\n").check())
                .extracting(problem -> problem.code() + " " + problem.place() + " " + problem.hint())
                .containsExactly(
                        "wrong-type agency/pack.yaml:6:10 Maybe vegan: {type: flag, meaning: ...}.",
                        "bad-field-type agency/pack.yaml:7:10 Maybe number.");
    }

    @Test
    void aCopyThatLiesBesideItsRuleIsOneMessage() {
        TrialPack overlay = overlay("");
        overlay.rule("own", "verified and followers > 7");
        overlay.write("fit/Kopie von own.drl", TrialPack.drl("fit/own", "verified and followers > 7"));
        assertThat(codes(overlay)).containsExactly("duplicate-rule");
    }

    @Test
    void aCategoryInOneNumberIsAnsweredWithItsBlockAndAWeightUnderAnotherNameIsOneMessage() {
        assertThat(said(overlay("categories:\n  fit: 25\n  Marke: {gewicht: 25, base: 50}\n")))
                .containsExactly(
                        "wrong-type 6:8 Maybe fit: {weight: 25}.",
                        "unknown-name 7:11 Maybe weight.",
                        "unused-category 7:3 Maybe delete it, or write a rule with @category(Marke).");
    }

    @Test
    void aRuleToSwitchOffIsFoundByItsNameInWords() {
        assertThat(said(overlay("disable: [A, fit/b.drl]\n")))
                .containsExactly("unknown-rule 5:11 Maybe fit/a.", "unknown-rule 5:14 Maybe fit/b.");
    }

    @Test
    void aFieldOfTwoWordsIsAnsweredWithOneWordAndTheColumn() {
        assertThat(said(overlay("fields:\n  lebt vegan: {type: flag}\n  warm: {type: Zahl, client: ja}\n")))
                .containsExactly(
                        "bad-field-name 6:3 Maybe lebtVegan: {column: lebt vegan, ...}: one word, and the heading of the sheet"
                                + " beside it.",
                        "not-yes-or-no 7:22 Maybe client: yes, and the client's reports show the field.",
                        "bad-field-type 7:10 Maybe number.");
    }

    @Test
    void aValidationSaysWhatIsWrongWithIt() {
        assertThat(
                        said(
                                overlay(
                                        "validated:\n  - {platform: x, followers-from: 500, followers-to: 5, accounts: 9, grade: A+}\n"
                                                + "  - {of: forcast, platform: x, followers-from: 5, followers-to: 50, accounts: 9}\n")))
                .containsExactly(
                        "unknown-grade 6:70 Maybe A (measured), B (a vendor's own, or a survey) C (published without a method) or"
                                + " assumption.",
                        "bad-validation 6:40 Maybe the two are swapped.",
                        "bad-validation 7:6 Maybe forecast.");
    }

    @Test
    void aTextOfNoRuleIsToldWithTheRuleOfItsName() {
        TrialPack overlay = overlay("");
        overlay.rule("own", "verified and followers > 7");
        overlay.write("texts/de.properties", "own=Eigene\nFit/own=Eigene\nfact.followers=Follower\n");
        assertThat(overlay.check())
                .extracting(problem -> problem.code() + " " + problem.hint())
                .containsExactly("unknown-rule Maybe fit/own.", "unknown-rule Maybe fit/own.");
    }

    @Test
    void aFolderThatIsNotThereIsNotOneWithoutAPack() {
        assertThat(new PackLoader(List.of(folder)).check(folder.resolve("nowhere")))
                .extracting(problem -> problem.code() + " " + problem.message().replaceFirst("\\(.*\\) ", ""))
                .containsExactly("no-pack There is no folder with a pack.");
    }

    @Test
    void aNameThatIsMisspeltIsReadOnAsWhatItIsMeantFor() {
        assertThat(said(overlay("paramters: {big: 5, huge: 6}\n")))
                .containsExactly(
                        "unknown-name 5:1 Maybe parameters.",
                        "unknown-parameter 5:21 Maybe give a new parameter its value, unit, source and why.");
    }

    @Test
    void aPackThatSaysNothingIsOneMessage() {
        assertThat(codes(new TrialPack(folder, "empty", "# to be written\n"))).containsExactly("no-pack");
    }

    @Test
    void aRuleThatCannotBeReadIsNotMissedByItsTextsAndCases() {
        TrialPack overlay = overlay("");
        overlay.write("fit/own.drl", "rule \"fit/own\"\n  @category(fit) @points(5\n  @why(\"x\")\nwhen\n");
        overlay.write("texts/en.properties", "fit/own=so many\n");
        overlay.write("fit/own.cases.yaml", "- name: fires\n  given: {verified: true}\n  expect: fires\n");
        assertThat(codes(overlay)).containsExactly("expected");
    }

    @Test
    void anAnnotationThatIsMisspeltIsReadOnAsWhatItIsMeantFor() {
        TrialPack overlay = overlay("");
        overlay.write(
                "fit/own.drl",
                TrialPack.drl("fit/own", "verified and followers > 7").replace("@category", "@Category"));
        assertThat(codes(overlay)).containsExactly("unknown-annotation");
        overlay.write(
                "fit/own.drl",
                TrialPack.drl("fit/own", "verified and followers > 7").replace("@why", "@begründung"));
        assertThat(codes(overlay)).containsExactly("unknown-annotation");
    }

    @Test
    void aShareThatIsAHundredthOfTheOneBelowIsDoubted() {
        new TrialPack(
                folder,
                "trial",
                TrialPack.HEAD.replace(
                        "parameters:", "parameters:\n  share: {value: 0.2, unit: fraction, why: a trial}"));
        assertThat(said(overlay("parameters: {share: 0.25 %}\n"))).contains("unlikely-number 5:14 Maybe 0.25.");
    }

    @Test
    void aWordForWhatNobodyAsksForIsTold() {
        new TrialPack(folder).write("texts/en.properties", "word.yes=yes\n");
        TrialPack overlay = overlay("");
        overlay.write("texts/en.properties", "decision.review=please look\nfield.ownN=Warmth\ncategory.fit=Fit\n");
        assertThat(said(overlay)).singleElement().asString().contains("unknown-rule", "en.properties:1:1");
    }

    @Test
    void aTextThatNobodyMeansToPrintIsTold() {
        TrialPack overlay = overlay("");
        overlay.write("texts/en.properties", "fit/a=TODO\nfit/b=\"so many\"\n");
        assertThat(codes(overlay)).containsExactly("text-odd", "text-odd");
    }

    private static List<String> said(TrialPack pack) {
        return pack.check().stream()
                .map(problem -> problem.code() + " " + problem.place().replaceFirst("^agency/pack.yaml:", "") + " "
                        + problem.hint())
                .toList();
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
