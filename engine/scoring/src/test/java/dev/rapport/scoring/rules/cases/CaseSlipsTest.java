package dev.rapport.scoring.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.scoring.rules.TrialPack;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slips in the cases beside a rule: each is one message at its place. */
class CaseSlipsTest {

    @TempDir
    Path folder;

    @Test
    void namesInGermanAreAnsweredAndNothingElseIsMissing() {
        assertThat(said("- name: fires\n  gegeben: {followers: 5}\n  erwartet: fires\n"))
                .containsExactly("2:3 unknown-name Maybe given.", "3:3 unknown-name Maybe expect.");
    }

    @Test
    void aCaseWithoutItsExpectationIsTold() {
        assertThat(said("- name: fires\n  given: {followers: 5}\n"))
                .containsExactly("1:3 bad-case Maybe fires or silent.");
    }

    @Test
    void aTextInOtherLettersThanCreatorsHaveIsAnsweredWithTheirs() {
        assertThat(said("- name: fires\n  given: {platform: Instagram, tier: micro}\n  expect: fires\n"))
                .containsExactly("2:21 unlikely-value Maybe instagram.");
    }

    @Test
    void aNumberIsNamedByItsFact() {
        assertThat(said("- name: fires\n  given: {followers: 20.000}\n  expect: fires\n"))
                .containsExactly(
                        "2:22 ambiguous-number Maybe write 20000, or one digit more or less behind the point.");
        assertThat(messages("- name: fires\n  given: {followers: 20.000}\n  expect: fires\n"))
                .allMatch(message -> message.startsWith("The given.followers (20.000)"));
    }

    @Test
    void aValueThatNobodyHasIsToldAsInARule() {
        assertThat(said("- name: fires\n  given: {platform: Instagramm, followers: -5}\n  expect: fires\n"))
                .containsExactlyInAnyOrder(
                        "2:21 unlikely-value Maybe instagram.", "2:44 unlikely-number Maybe a sign is wrong.");
    }

    @Test
    void aFactWithNothingBehindItIsNotTakenForUnknown() {
        assertThat(said("- name: fires\n  given:\n    followers:\n  expect: silent\n"))
                .containsExactly("3:5 no-value Maybe delete the line: a fact that is not given is unknown.");
    }

    @Test
    void aFileWithoutACaseIsTold() {
        assertThat(said("# to be written\n"))
                .containsExactly("1:1 no-cases Maybe - name: fires, with given: and expect: below it.");
    }

    private List<String> messages(String cases) {
        return CaseFiles.problems(pack(cases).load()).stream()
                .map(problem -> problem.message())
                .toList();
    }

    private List<String> said(String cases) {
        return CaseFiles.problems(pack(cases).load()).stream()
                .map(problem -> problem.place().replaceFirst("^trial/fit/a.cases.yaml:", "") + " " + problem.code()
                        + " " + problem.hint())
                .toList();
    }

    private TrialPack pack(String cases) {
        return new TrialPack(folder).rule("a", "followers > 5").write("fit/a.cases.yaml", cases);
    }
}
