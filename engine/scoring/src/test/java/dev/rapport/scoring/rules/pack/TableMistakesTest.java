package dev.rapport.scoring.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Problem;
import dev.rapport.scoring.rules.TrialPack;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Stage;
import dev.rapport.scoring.rules.tree.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in tables as agencies make them: each is told once, where it stands, with what is probably meant. */
class TableMistakesTest {

    private static final String HEAD = "tier,engagement rate from,points,category,why\n";

    @TempDir
    Path folder;

    private record Mistake(String name, String table, String said) {}

    @TestFactory
    Stream<DynamicTest> eachMistakeIsOneMessage() {
        return Stream.of(
                        new Mistake(
                                "range",
                                "followers,points,category,why\n10000-50000,5,fit,x\n",
                                "error 2:1 range-in-cell: Maybe two columns, (followers from) with 10000 and (followers to) with 50000."),
                        new Mistake(
                                "comparison in a cell",
                                "followers,points,category,why\n>20000,5,fit,x\n",
                                "error 2:1 range-in-cell: Maybe a column (followers over) with 20000."),
                        new Mistake(
                                "k",
                                "followers from,points,category,why\n5k,5,fit,x\n",
                                "error 2:1 not-a-number: Maybe 5000."),
                        new Mistake(
                                "around",
                                "followers from,points,category,why\nca. 20000,5,fit,x\n",
                                "error 2:1 not-a-number: Maybe 20000."),
                        new Mistake(
                                "brackets for less",
                                HEAD + "micro,4 %,(5),fit,x\n",
                                "error 2:3 not-a-number: Maybe -5."),
                        new Mistake(
                                "a currency",
                                HEAD + "micro,4 %,5 €,fit,x\n",
                                "error 2:3 not-a-number: Maybe 5, without the currency."),
                        new Mistake(
                                "a number in words",
                                HEAD + "micro,4 %,zwanzig,fit,x\n",
                                "error 2:3 not-a-number: Maybe 20."),
                        new Mistake(
                                "yes for points",
                                HEAD + "micro,4 %,true,fit,x\n",
                                "error 2:3 not-a-number: Maybe 10, or -10."),
                        new Mistake(
                                "minus",
                                HEAD + "micro,4 %,–5,fit,x\n",
                                "error 2:3 not-a-number: Maybe -5, with the minus of the keyboard."),
                        new Mistake(
                                "4 for 4 %",
                                HEAD + "micro,4,5,fit,x\n", "warning 2:2 unlikely-number: Maybe 4 %, which is 0.04."),
                        new Mistake(
                                "assumed 4 for 4 %",
                                "tier,assume usual engagement rate\nmicro,4\n",
                                "error 2:2 out-of-range: Maybe 4 %, which is 0.04."),
                        new Mistake(
                                "equality of a rate",
                                "engagement rate,points,category,why\n4 %,5,fit,x\n",
                                "warning 1:1 exact-number: Maybe engagement rate from."),
                        new Mistake(
                                "column twice",
                                "followers from,points,points,category,why\n1,2,3,fit,x\n",
                                "error 1:3 duplicate-column: Maybe delete one of the columns; the first is at trial/fit/t.csv:1:2."),
                        new Mistake(
                                "column twice in other words",
                                "followers from,followers >=,points,category,why\n1,2,3,fit,x\n",
                                "error 1:2 duplicate-column: Maybe delete one of the columns; the first is at trial/fit/t.csv:1:1."),
                        new Mistake(
                                "no why",
                                "tier,points,category\nmicro,5,fit\n",
                                "error 2:1 no-why: Maybe fill the column why."),
                        new Mistake(
                                "empty why",
                                HEAD + "micro,4 %,5,fit,\n",
                                "error 2:1 no-why: Maybe fill the column why."),
                        new Mistake(
                                "too many points",
                                HEAD + "micro,4 %,1500,fit,x\n",
                                "error 2:3 out-of-range: Maybe a point or a comma is missing."),
                        new Mistake("percent of points", HEAD + "micro,4 %,5 %,fit,x\n", "error 2:3 percent: Maybe 5."),
                        new Mistake(
                                "percent of followers",
                                "followers from,points,category,why\n10 %,5,fit,x\n",
                                "error 2:1 percent: Maybe 10."),
                        new Mistake(
                                "a heading in German",
                                "tier,Punkte,category,why\nmicro,5,fit,x\n",
                                "error 1:2 unknown-column: Maybe points."),
                        new Mistake("no rows", HEAD, "warning 1:1 empty-table: Maybe delete the file."),
                        new Mistake(
                                "a category by its title",
                                HEAD + "micro,4 %,5,Fit,x\n",
                                "error 2:4 unknown-category: Maybe fit."),
                        new Mistake(
                                "title above",
                                "Our table,,,,\n,,,,\n" + HEAD + "micro,4 %,5,fit,x\n",
                                "error 1:1 no-heading: Maybe delete what stands above the headings at 3:1."),
                        new Mistake(
                                "no heading at all",
                                "micro,0.04,5,fit,x\n",
                                "error 1:1 no-heading: Maybe tier,platform,engagement rate from,points,category,why."),
                        new Mistake(
                                "country by name",
                                "country,points,category,why\nDeutschland,5,fit,x\n",
                                "warning 2:1 unlikely-value: Maybe DE."),
                        new Mistake(
                                "country in small letters",
                                "country,points,category,why\nde,5,fit,x\n",
                                "warning 2:1 unlikely-value: Maybe DE."),
                        new Mistake(
                                "platform by its short name",
                                "platform,points,category,why\nIG,5,fit,x\n",
                                "warning 2:1 unlikely-value: Maybe instagram."),
                        new Mistake(
                                "two platforms in one",
                                "platform,points,category,why\n\"instagram, tiktok\",5,fit,x\n",
                                "warning 2:1 unlikely-value: Maybe instagram; tiktok."),
                        new Mistake(
                                "authenticity in another language",
                                "authenticity,points,category,why\necht,5,fit,x\n",
                                "warning 2:1 unlikely-value: Maybe one of doubtful, genuine, inauthentic."))
                .map(mistake -> DynamicTest.dynamicTest(mistake.name(), () -> {
                    TrialPack pack =
                            new TrialPack(folder.resolve(mistake.name().replaceAll("\\W", "")), "trial", HEADLESS);
                    pack.write("fit/t.csv", mistake.table());
                    assertThat(said(pack)).containsExactly(mistake.said());
                }));
    }

    private static final String HEADLESS = TrialPack.HEAD.replaceFirst("(?s)parameters:.*", "");

    @Test
    void aRowThatIsNoneIsOneMessage() {
        String sound = "followers from,points,category,why,year\n5,5,fit,x,2025\n";
        assertThat(said(trial(sound + "followers from,points,category,why,year\n")))
                .containsExactly("warning 3:1 duplicate-line: Maybe delete the row.");
        assertThat(said(trial(sound + "9,7,fit,y,2025,left over\n")))
                .containsExactly("error 3:6 extra-cell: Maybe a text with a comma needs quotes.");
        assertThat(said(trial(sound + "9,7,fit,y,46054\n")))
                .containsExactly("warning 3:5 unlikely-value: Maybe 2025, or 2023-25 for several.");
    }

    @Test
    void aColumnThatIsNotThereIsToldOnceAndNotInEachRow() {
        assertThat(said(trial("followers from,followers to,points,why\n5,8,5,x\n9,12,6,y\n")))
                .containsExactly("error 1:1 no-category: Maybe add a column category.");
    }

    private TrialPack trial(String table) {
        return new TrialPack(folder, "trial", HEADLESS).write("fit/t.csv", table);
    }

    @Test
    void severalTiersInOneCellAreToldWithTheSignThatParts() {
        TrialPack pack = new TrialPack(folder, "trial", HEADLESS)
                .write(
                        "tier/small.drl",
                        "rule \"tier/small\"\n  @classify(tier: micro)\n  @why(\"x\")\nwhen\n  Candidate( followers < 5 )\nthen\nend\n")
                .write(
                        "tier/large.drl",
                        "rule \"tier/large\"\n  @classify(tier: mid)\n  @why(\"x\")\nwhen\n  Candidate( followers >= 5 )\nthen\nend\n")
                .write(
                        "fit/t.csv",
                        "tier,points,category,why\n\"micro, mid\",5,fit,x\nmicro/mid,6,fit,y\nhuge,7,fit,z\nmicro; mid,8,fit,w\n");
        assertThat(said(pack))
                .containsExactly(
                        "warning 2:1 unlikely-value: Maybe micro; mid.",
                        "warning 3:1 unlikely-value: Maybe micro; mid.",
                        "warning 4:1 unlikely-value: Maybe one of micro, mid.");
    }

    @Test
    void tabsBarsAndBlanksThatHoldWordsTogetherAreReadAsTheyAreMeant() {
        for (String delimiter : List.of("\t", "|", ";", ",")) {
            TrialPack pack = new TrialPack(folder.resolve("d" + (int) delimiter.charAt(0)), "trial", HEADLESS)
                    .write(
                            "fit/t.csv",
                            "tier,engagement\u00A0rate from,points,category,why\nmicro,4\u00A0%,5,fit,x\n"
                                    .replace(",", delimiter));
            assertThat(pack.check()).as(delimiter).isEmpty();
            assertThat(pack.load().rules(Stage.FIT))
                    .extracting(rule -> Words.of(rule.condition()))
                    .containsExactly("tier == \"micro\" and engagementRate >= 0.04");
        }
    }

    @Test
    void noInAColumnOfReviewAsksForNobody() {
        TrialPack pack = new TrialPack(folder, "trial", HEADLESS)
                .write("fit/t.csv", "tier,points,category,why,review\nmicro,5,fit,x,no\nmid,5,fit,x,yes\n");
        assertThat(pack.load().rules(Stage.FIT))
                .extracting(rule -> rule.outcomes().size())
                .containsExactly(1, 2);
    }

    @Test
    void whatIsNoTableOrNoUtf8IsOneMessage() throws IOException {
        TrialPack pack = new TrialPack(folder, "trial", HEADLESS);
        Files.createDirectories(pack.folder().resolve("fit"));
        Files.write(pack.folder().resolve("fit/document.csv"), new byte[] {'P', 'K', 3, 4, 0, 0, 1});
        Files.write(pack.folder().resolve("fit/locked.xlsx"), new byte[] {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
        });
        Files.write(
                pack.folder().resolve("fit/old.csv"),
                (HEAD + "micro,4 %,5,fit,schön\n").getBytes(StandardCharsets.ISO_8859_1));
        Files.write(
                pack.folder().resolve("fit/wide.csv"),
                ("\uFEFF" + HEAD + "micro,4 %,5,fit,x\n").getBytes(StandardCharsets.UTF_16LE));
        assertThat(pack.check())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly(
                        "trial/fit/document.csv:1:1 file-unreadable",
                        "trial/fit/locked.xlsx:1:1 table-unreadable",
                        "trial/fit/old.csv:2:20 file-unreadable");
    }

    @Test
    void aDayAFormulaWithoutAValueAFailedOneAndAMergedCellAreNeverTakenForAny() throws IOException {
        TrialPack pack = new TrialPack(folder, "trial", HEADLESS);
        TrialWorkbook.write(
                pack.folder().resolve("fit/t.xlsx"),
                "S",
                List.of(
                        List.of("tier", "engagement rate from", "points", "category", "why"),
                        List.of("micro", 0.04, new TrialWorkbook.Day(45812), "fit", "a"),
                        List.of("micro", new TrialWorkbook.Day(45812), 5, "fit", "b"),
                        List.of("micro", new TrialWorkbook.Formula("0.02*2"), 5, "fit", "c"),
                        List.of("micro", new TrialWorkbook.Failed("#DIV/0!"), 5, "fit", "d"),
                        List.of("mid", 0.05, 5, "fit", "e"),
                        List.of("", 0.06, 6, "fit", "f")),
                List.of("A6:A7"),
                List.of());
        assertThat(pack.check())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly(
                        "trial/fit/t.xlsx!S!C2 date-in-cell",
                        "trial/fit/t.xlsx!S!B3 date-in-cell",
                        "trial/fit/t.xlsx!S!B4 formula-without-value",
                        "trial/fit/t.xlsx!S!B5 formula-failed",
                        "trial/fit/t.xlsx!S!A7 merged-cell");
    }

    @Test
    void wordsForEverybodyAreAnsweredWithTheEmptyCell() {
        TrialPack pack = new TrialPack(folder, "trial", HEADLESS)
                .write("fit/t.csv", "platform,points,category,why\n*,5,fit,x\n-,6,fit,y\nalle,7,fit,z\n");
        assertThat(said(pack))
                .containsExactly(
                        "warning 2:1 unlikely-value: Maybe leave the cell empty, which means any.",
                        "warning 3:1 unlikely-value: Maybe leave the cell empty, which means any.",
                        "warning 4:1 unlikely-value: Maybe leave the cell empty, which means any.");
    }

    @Test
    void aRowOfSumsIsCalledSo() {
        TrialPack pack = new TrialPack(folder, "trial", HEADLESS)
                .write("fit/t.csv", "platform,points,category,why\ninstagram,5,fit,x\nSumme,5,,\n");
        assertThat(said(pack)).containsExactly("error 3:1 no-category: Maybe it is a row of sums: delete it.");
    }

    @Test
    void aHandleWithItsSignIsOneThatNobodyHas() {
        TrialPack pack = new TrialPack(folder, "trial", HEADLESS)
                .write("fit/t.csv", "handle,points,category,why\n@zoe.backt,5,fit,x\n");
        assertThat(said(pack)).containsExactly("warning 2:1 unlikely-value: Maybe zoe.backt, as exports have it.");
    }

    @Test
    void aRowThatIsStruckThroughIsToldBecauseItCounts() throws IOException {
        TrialPack pack = new TrialPack(folder, "trial", HEADLESS);
        TrialWorkbook.write(
                pack.folder().resolve("fit/t.xlsx"),
                "S",
                List.of(
                        List.of("tier", "points", "category", "why"),
                        List.of("micro", 5, "fit", "a"),
                        List.of(new TrialWorkbook.Struck("mid"), 6, "fit", "b")));
        assertThat(pack.check())
                .extracting(problem -> problem.code() + " " + problem.message())
                .containsExactly("struck-cells What is struck through counts as all else does: row 3.");
        assertThat(pack.load().rules(Stage.FIT)).hasSize(2);
    }

    @Test
    void aSheetThatNobodyFilledDoesNotHideTheOneBehindIt() throws IOException {
        TrialPack pack = new TrialPack(folder, "trial", HEADLESS);
        TrialWorkbook.write(
                pack.folder().resolve("fit/t.xlsx"),
                "Tabelle1",
                List.of(),
                List.of(),
                List.of(List.of("tier", "points", "category", "why"), List.of("nano", 7, "fit", "c")));
        assertThat(pack.check()).isEmpty();
        assertThat(pack.load().rules(Stage.FIT)).extracting(Rule::id).containsExactly("fit/t/nano");
    }

    @Test
    void aSecondSheetAndAHiddenRowAreTold() throws IOException {
        TrialPack pack = new TrialPack(folder, "trial", HEADLESS);
        List<Object> head = List.of("tier", "points", "category", "why");
        TrialWorkbook.write(
                pack.folder().resolve("fit/t.xlsx"),
                "S",
                List.of(head, List.of("micro", 5, "fit", "a"), List.of("mid", 6, "fit", "b", TrialWorkbook.HIDDEN)),
                List.of(),
                List.of(head, List.of("nano", 7, "fit", "c")));
        assertThat(pack.check())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly("trial/fit/t.xlsx!S!A1 hidden-cells", "trial/fit/t.xlsx!Other!A1 unread-sheet");
        assertThat(pack.load().rules(Stage.FIT)).extracting(Rule::id).containsExactly("fit/t/micro", "fit/t/mid");
    }

    private static List<String> said(TrialPack pack) {
        return pack.check().stream().map(TableMistakesTest::said).toList();
    }

    private static String said(Problem problem) {
        return problem.severity().id() + " " + problem.place().replaceFirst("^trial/fit/t.csv:", "") + " "
                + problem.code() + ": " + problem.hint();
    }
}
