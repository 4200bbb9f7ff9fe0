package dev.rapport.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slips of those who write campaign.yaml by hand: each gives one message with a way out, and none is silent. */
class CampaignSlipsTest {

    @TempDir
    private Path folder;

    @Test
    void anAnswerInThePlaceOfWordsIsNotLookedForInEveryPost() throws IOException {
        assertThat(said("exclusions: no"))
                .containsExactly("1:13 answer-for-words Maybe leave exclusions out, or write [\"no\"] for the word.");
        assertThat(codes("safety: {violence: true}")).containsExactly("answer-for-words");
        assertThat(codes("rivals: keine")).containsExactly("answer-for-words");
        assertThat(codes("exclusions: [\"no\"]\nrivals: [no, Brot]")).isEmpty();
    }

    @Test
    void twoNamesInOneTextAreToldAndANameWithAnAndMayStandInAList() throws IOException {
        assertThat(said("rivals: Mühlenglück und Brotfreunde"))
                .containsExactly(
                        "1:9 one-phrase Maybe [Mühlenglück, Brotfreunde]; or [Mühlenglück und Brotfreunde] if it is one.");
        assertThat(codes("rivals: [Hafen und Korn]\nexclusions: [salt and pepper]"))
                .isEmpty();
    }

    @Test
    void aBlockOrListInThePlaceOfAValueIsToldOnce() throws IOException {
        assertThat(codes("budget: {amount: 3000}", "")).containsExactly("wrong-type");
        assertThat(codes("Budget: 3000 EUR", "")).containsExactly("unknown-name");
        assertThat(codes("language: [de, en]")).containsExactly("wrong-type");
        assertThat(codes("objective: [sales]")).containsExactly("wrong-type");
        assertThat(said("markets: {DE: 60 %, AT: 40 %}")).containsExactly("1:10 wrong-type Maybe [DE, AT].");
        assertThat(codes("niches:\n  - baking: [bread]")).containsExactly("wrong-type");
        assertThat(said("keyMessages: [Good bread: time]"))
                .containsExactly(
                        "1:15 wrong-type Maybe it needs quotes, because a colon with a blank behind it begins a block; or the"
                                + " indentation is off.");
    }

    @Test
    void aNameInTheWrongBlockIsToldWhereItBelongs() throws IOException {
        assertThat(said("ages: [18-24]\nplan: {budget: 5 EUR, margin: 5 %}"))
                .containsExactly(
                        "1:1 unknown-name Maybe it belongs under audience:, two blanks further in.",
                        "2:8 unknown-name Maybe it belongs to the beginning of a line, and not into this block.",
                        "2:23 unknown-name Maybe it belongs under product:, two blanks further in.");
    }

    @Test
    void aNameWithNothingBehindItIsTold() throws IOException {
        assertThat(said("name:\nplan: {minScore: }"))
                .containsExactly(
                        "1:1 no-value Maybe its value is missing, or delete the name.",
                        "2:8 no-value Maybe its value is missing, or delete the name.");
    }

    @Test
    void aDayInALocalFormIsAnsweredWithTheSameDay() throws IOException {
        assertThat(said("from: 16.03.2026")).containsExactly("1:1 bad-date Maybe 2026-03-16.");
        assertThat(said("from: 02/03/2026")).containsExactly("1:1 bad-date Maybe 2026-03-31.");
        assertThat(said("from: 2026-02-30"))
                .containsExactly("1:1 bad-date Maybe another day: there is none of this date.");
        assertThat(codes("asOf: 2199-03-02")).containsExactly("future-date");
    }

    @Test
    void aNumberWithItsUnitIsAnsweredWithTheNumber() throws IOException {
        assertThat(said("attribution: {window: 30 days}")).containsExactly("1:23 not-a-number Maybe 30.");
        assertThat(said("product: {margin: 58 percent}")).containsExactly("1:19 not-a-number Maybe 58 %.");
    }

    @Test
    void aMarginOfAFractionOfAPercentIsUnlikely() throws IOException {
        assertThat(said("product: {margin: 0.58 %}")).containsExactly("1:19 unlikely-number Maybe 58 %.");
        assertThat(codes("product: {margin: 0.58}\nagencyMargin: 1 %")).isEmpty();
        assertThat(codes("product: {margin: 0}")).isEmpty();
    }

    @Test
    void whatYamlTakesForAMarkOrForALetterIsTold() throws IOException {
        assertThat(said("brand: {name: &Korn Hafen}"))
                .containsExactly("1:15 lost-text Maybe it needs quotes: \"&Korn Hafen\".");
        assertThat(codes("brand: {name: !Korn Hafen}")).containsExactly("lost-text");
        assertThat(said("brand: {name: “Hafen”}")).containsExactly("1:15 odd-quotes Maybe \"Hafen\".");
        assertThat(codes("name: &n Hafen\nbrand: {name: *n}")).isEmpty();
    }

    @Test
    void whatKeepsTheFileFromBeingReadIsAnsweredByWhatStandsThere() throws IOException {
        assertThat(said("plan:\n\tminScore: 70"))
                .containsExactly("2:1 yaml-syntax Maybe blanks instead of the tab at the beginning of the line.");
        assertThat(said("language:\u00a0de")).allMatch(one -> one.contains("usual blank"));
        assertThat(said("attribution: {tags: [@hafen]}"))
                .containsExactly("1:22 yaml-syntax Maybe it needs quotes: a text may not begin with @.");
        assertThat(said("niches: {a: [#bread]}\nname: x")).allMatch(one -> one.contains("a text with # needs quotes"));
    }

    private List<String> said(String yaml) throws IOException {
        return problems(yaml, "\nbudget: 3000 EUR\n").all().stream()
                .map(one -> one.place().replace("campaign.yaml:", "") + " " + one.code() + " " + one.hint())
                .toList();
    }

    private List<String> codes(String yaml) throws IOException {
        return codes(yaml, "\nbudget: 3000 EUR\n");
    }

    private List<String> codes(String yaml, String rest) throws IOException {
        return problems(yaml, rest).all().stream().map(one -> one.code()).toList();
    }

    private Problems problems(String yaml, String rest) throws IOException {
        Problems problems = new Problems();
        CampaignReader.read(Files.writeString(folder.resolve("campaign.yaml"), yaml + rest), problems);
        return problems;
    }
}
