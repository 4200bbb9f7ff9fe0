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
    void oneSlipIsOneMessage() throws IOException {
        assertThat(codes("brand:\n  colour: “#0b6e69”")).containsExactly("odd-quotes");
        assertThat(codes("brand:\n  name: Hafen\n  colour: #0b6e69")).containsExactly("lost-text");
        assertThat(codes("objective: „sales“\nfrom: “2026-03-31”")).containsExactly("odd-quotes", "odd-quotes");
        assertThat(codes("budgett: 3000 EUR", "\n")).containsExactly("unknown-name");
        assertThat(codes("budget:", "\n")).containsExactly("bad-budget");
        assertThat(codes("brand:\nbrand:\n  name: Hafen")).containsExactly("duplicate-name");
        assertThat(codes("name: [Spring, Summer]")).containsExactly("wrong-type");
    }

    @Test
    void aRemarkOrASignTooManyInTheListsOfWordsIsTold() throws IOException {
        assertThat(said("niches: {baking: [bread, tbd, =rye, (spelt), oat# mine, back*]}"))
                .extracting(line -> line.replaceFirst(" Maybe.*", ""))
                .containsExactly("1:26 odd-word", "1:31 odd-word", "1:37 odd-word", "1:46 odd-word");
    }

    @Test
    void aCampaignOfAnotherCenturyIsASlip() throws IOException {
        assertThat(codes("from: 2026-03-01\nuntil: 2206-03-31")).containsExactly("unlikely-date");
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

    @Test
    void aCampaignThatSpeaksAgainstItselfIsTold() throws IOException {
        assertThat(
                        said(
                                "niches: {baking: [Bread]}\nexclusions: [casino, bread]\nbrand: {name: Hafen}\nrivals: [hafen]"))
                .containsExactly(
                        "2:22 against-itself Maybe delete it in one of them.", "4:10 against-itself Maybe delete it.");
        assertThat(codes("product: {price: 20, giftCost: 200}")).containsExactly("unlikely-number");
        assertThat(codes("budget: 0 EUR", "")).containsExactly("out-of-range");
        assertThat(codes("niches: {a: [bread]}\nexclusions: [breadless]\nproduct: {price: 20, giftCost: 20}"))
                .isEmpty();
    }

    @Test
    void aNameInGermanIsAnsweredWithTheOneThatIsMeant() throws IOException {
        assertThat(said("von: 2026-03-16")).containsExactly("1:1 unknown-name Maybe from.");
        assertThat(said("product: {preis: 5}")).containsExactly("1:11 unknown-name Maybe price.");
        assertThat(said("language: deutsch")).containsExactly("1:1 unknown-language Maybe de.");
        assertThat(said("language: de-AT")).containsExactly("1:1 unknown-language Maybe de.");
        assertThat(said("zone: MEZ")).containsExactly("1:1 unknown-zone Maybe Europe/Berlin.");
        assertThat(said("zone: Vienna")).containsExactly("1:1 unknown-zone Maybe Europe/Vienna.");
        assertThat(said("asOf: 02.03.2026")).containsExactly("1:1 bad-time Maybe 2026-03-02.");
    }

    @Test
    void aListWithoutItsBracketsInABlockIsAnsweredWithThem() throws IOException {
        assertThat(said("usageRights: {channels: paid ads, website, months: 6}"))
                .containsExactly("1:35 unknown-name Maybe brackets around the list: channels: [paid ads, website].");
        assertThat(said("product:\n\u00a0\u00a0price: 5\nname: x"))
                .anyMatch(one -> one.contains("instead of some that hold words together"));
    }

    @Test
    void whatIsCountedOrWrittenAroundAnAmountIsAnsweredWithTheAmount() throws IOException {
        assertThat(said("deliverables: [3 posts, 2 reels]"))
                .containsExactly(
                        "1:16 unknown-deliverable Maybe post: the plan finds out how many.",
                        "1:25 unknown-deliverable Maybe reel: the plan finds out how many.");
        assertThat(budget("3000 EUR/Monat")).isEqualTo("Maybe budget: 3000 EUR.");
        assertThat(budget("2500-3000 EUR")).isEqualTo("Maybe budget: 3000 EUR.");
        assertThat(budget("ca. 3000 Euro")).isEqualTo("Maybe budget: 3000 EUR.");
        assertThat(budget("3k EUR")).isEqualTo("Maybe budget: 3000 EUR.");
    }

    @Test
    void aCapOfAPlatformCountsHoweverItIsCalledAndOneOfNobodyIsTold() throws IOException {
        Problems none = new Problems();
        assertThat(CampaignReader.read(
                                Files.writeString(
                                        folder.resolve("campaign.yaml"),
                                        "budget: 3000 EUR\nplan: {maxPerPlatform: {insta: 3, Tik Tok: 2}}"),
                                none)
                        .plan()
                        .maxPerPlatform())
                .containsEntry("instagram", 3)
                .containsEntry("tiktok", 2);
        assertThat(none.all()).isEmpty();
        assertThat(said("plan: {maxPerPlatform: {instagrm: 3}}"))
                .containsExactly("1:25 unknown-platform Maybe instagram.");
        assertThat(codes("plan: {maxPerPlatform: {insta: 3, instagram: 2}}")).containsExactly("duplicate-name");
    }

    @Test
    void aNumberThatDoesNotSayOfWhatIsAnsweredWithABlock() throws IOException {
        assertThat(said("plan: {maxPerPlatform: 3}"))
                .containsExactly("1:24 out-of-range Maybe maxPerPlatform: {instagram: 3}.");
        assertThat(said("plan: {maxPerTier: 5}")).containsExactly("1:20 out-of-range Maybe maxPerTier: {nano: 5}.");
    }

    @Test
    void aTextInThePlaceOfABlockIsAnsweredWithItsFirstName() throws IOException {
        assertThat(said("brand: Hafen & Korn"))
                .containsExactly("1:8 wrong-type Maybe brand: {name: \"Hafen & Korn\"}.");
        assertThat(said("product: 498 EUR")).containsExactly("1:10 wrong-type Maybe product: {price: \"498 EUR\"}.");
    }

    @Test
    void namesThatLostTheirBlanksAreToldOnceEach() throws IOException {
        assertThat(codes("plan:\nminScore: 70\nmaxCreators: 12")).containsExactly("unknown-name", "unknown-name");
    }

    @Test
    void wordsAroundANumberLeaveTheNumberInTheAdvice() throws IOException {
        assertThat(budget("3000 Euro netto")).isEqualTo("Maybe budget: 3000 EUR.");
        assertThat(said("usageRights: {months: ein halbes Jahr}"))
                .containsExactly("1:23 not-a-number Maybe 6, for half a year.");
        assertThat(said("productionPrices: {video: 500-600 EUR}"))
                .containsExactly(
                        "1:27 not-a-number Maybe 600 EUR: one amount is counted with, and the higher is the careful one.");
    }

    @Test
    void anAmountAsAShareAndAnEmptyListAndAWindowOfNothingAreTold() throws IOException {
        assertThat(said("plan: {maxFee: 15 %}")).containsExactly("1:16 out-of-range Maybe the amount in EUR.");
        assertThat(said("deliverables: []")).containsExactly("1:1 no-value Maybe [post, reel], or delete the name.");
        assertThat(codes("attribution: {window: 0}")).containsExactly("out-of-range");
    }

    @Test
    void aCurrencyInALineOfItsOwnIsOneMessage() throws IOException {
        assertThat(problems("budget: 3000\ncurrency: EUR", "").all())
                .extracting(problem -> problem.code() + " " + problem.hint())
                .containsExactly("unknown-name Maybe behind the amount: budget: 5000 EUR.");
    }

    @Test
    void aCityInGermanAndWordsWithAnAndAreAnsweredWithWhatIsMeant() throws IOException {
        assertThat(said("zone: Europe/Wien")).containsExactly("1:1 unknown-zone Maybe Europe/Vienna.");
        assertThat(said("niches: {a: \"Brot, Kuchen und Torte\"}"))
                .containsExactly("1:13 not-a-list Maybe [Brot, Kuchen, Torte].");
        assertThat(said("markets:\n  • DE\n  • AT")).containsExactly("2:3 not-a-list Maybe [DE, AT].");
    }

    @Test
    void channelsWithAnAndBetweenThemAreTold() throws IOException {
        assertThat(said("usageRights: {channels: paid ads und website}"))
                .containsExactly("1:25 one-phrase Maybe [paid ads, website]; or [paid ads und website] if it is one.");
    }

    private String budget(String text) throws IOException {
        return problems("budget: " + text, "\n").all().get(0).hint();
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
