package dev.rapport.scoring.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rapport.api.model.Problem;
import dev.rapport.scoring.rules.TrialPack;
import dev.rapport.scoring.rules.tree.Outcome;
import dev.rapport.scoring.rules.tree.Place;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Stage;
import dev.rapport.scoring.rules.tree.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classic Drools decision tables, as agencies that know Drools already have them. */
class ClassicTableTest {

    @TempDir
    Path folder;

    private TrialPack pack;

    @BeforeEach
    void aPack() {
        pack = new TrialPack(folder);
    }

    @Test
    void aPatternThatIsMergedOverItsColumnsIsReadAndAMergedConditionIsNeverAny() throws IOException {
        TrialWorkbook.write(
                pack.folder().resolve("fit/classic.drl.xlsx"),
                "Rules",
                List.of(
                        List.of("RuleSet", "agency"),
                        List.of("RuleTable sizes"),
                        List.of("CONDITION", "CONDITION", "METADATA", "METADATA", "METADATA"),
                        List.of("Candidate", ""),
                        List.of("tier", "followers >=", "category($param)", "points($param)", "why($param)"),
                        List.of("tier", "from", "category", "points", "why"),
                        List.of("micro", 5, "fit", 10, "a"),
                        List.of("", 7, "fit", 20, "b")),
                List.of("A4:B4", "A7:A8"),
                List.of());
        assertThat(pack.check())
                .filteredOn(problem -> problem.severity() == Problem.Severity.ERROR)
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly("trial/fit/classic.drl.xlsx!Rules!A8 merged-cell");
    }

    @Test
    void eachRowIsARuleWithItsConditionsAndItsPoints() throws IOException {
        workbook(List.of(
                List.of("", "RuleSet", "agency.sizes"),
                List.of("", "Import", "dev.agency.Candidate"),
                List.of("", "Notes", "prices of spring"),
                List.of(),
                List.of("", "RuleTable Sizes of spring"),
                List.of("", "NAME", "CONDITION", "CONDITION", "CONDITION", "METADATA", "@", "A", "METADATA"),
                List.of("", "", "c : Candidate", "", ""),
                List.of(
                        "",
                        "",
                        "followers >= $param",
                        "tier",
                        "platform in ($param)",
                        "category($param)",
                        "points($param)",
                        "// nothing to do",
                        "why($param)"),
                List.of("", "name", "from", "tier", "where", "category", "points", "", "why"),
                List.of(
                        "",
                        "",
                        20000,
                        "micro",
                        "\"instagram\", \"tiktok\"",
                        "fit",
                        12.5,
                        "X",
                        "has \"many\" followers"),
                List.of(),
                List.of("", "Small ones", "", "nano", "", "fit", -5, "", "small")));

        List<Rule> rules = pack.load().rules(Stage.FIT);

        assertThat(rules)
                .extracting(Rule::id)
                .containsExactly("fit/sizes-of-spring/10", "fit/sizes-of-spring/small-ones");
        assertThat(rules)
                .extracting(rule -> Words.of(rule.condition()))
                .containsExactly(
                        "followers >= 20000 and tier == \"micro\" and platform in (\"instagram\", \"tiktok\")",
                        "tier == \"nano\"");
        assertThat(rules).extracting(Rule::why).containsExactly("has \"many\" followers", "small");
        assertThat(rules.get(0).outcomes()).singleElement().satisfies(outcome -> assertThat(
                        ((Outcome.Points) outcome).points())
                .isEqualByComparingTo("12.5"));
        assertThat(rules.get(0).place()).isEqualTo(new Place("trial/fit/classic.drl.xlsx", "Rules!C10"));
    }

    @Test
    void shorthandsListsAndNumberedPartsOfACellAreReadAsDroolsReadsThem() throws IOException {
        workbook(List.of(
                List.of("RuleSet", "x"),
                List.of("RuleTable a"),
                List.of("C", "C", "C", "C", "C", "@", "@", "@"),
                List.of("Candidate(platform == \"instagram\")", "", "", "", ""),
                List.of(
                        "verified",
                        "followers <",
                        "forall(||){country == \"$\"}",
                        "followers >= $1, following <= $2",
                        "known(engagementRate)",
                        "category(fit)",
                        "points($param)",
                        "why(\"$param\")"),
                List.of("a", "b", "c", "d", "e", "f", "g", "h"),
                List.of(true, "10,000", "DE, AT", "5, 7", "x", "x", 1, "a"),
                List.of("", "", "", "", "", "x", 2, "b")));

        assertThat(pack.load().rules(Stage.FIT))
                .extracting(rule -> Words.of(rule.condition()))
                .containsExactly(
                        "platform == \"instagram\" and verified == true and followers < 10000 and (country == \"DE\" or"
                                + " country == \"AT\") and followers >= 5 and following <= 7 and known(engagementRate)",
                        "always");
    }

    @Test
    void severalTablesOfASheetAndRowsThatAreSwitchedOff() {
        pack.write(
                "fit/two.drl.csv",
                """
                RuleSet,x,,
                RuleTable one,,,
                CONDITION,METADATA,METADATA,ENABLED
                Candidate,,,
                followers > $param,"review",why($param),
                over,look,why,on
                5,x,first,
                6,x,never,false
                RuleTable two,,,
                CONDITION,METADATA,METADATA,
                "Candidate(followers > $param)",exclude,why($param),
                over,out,why,
                7,x,second,
                """);

        assertThat(pack.load().rules(Stage.FIT))
                .extracting(Rule::id, Rule::why, rule -> Words.of(rule.condition()))
                .containsExactly(
                        tuple("fit/one/7", "first", "followers > 5"), tuple("fit/two/13", "second", "followers > 7"));
    }

    @Test
    void aMisspeltSnippetIsNamedOnceAndAWrongCellWhereItStands() throws IOException {
        workbook(List.of(
                List.of("RuleSet", "x"),
                List.of("RuleTable a"),
                List.of("CONDITION", "CONDITION", "METADATA", "METADATA", "METADATA"),
                List.of("Candidate", ""),
                List.of("folowers > $param", "following > $param", "category($param)", "points($param)", "why($param)"),
                List.of("a", "b", "c", "d", "e"),
                List.of(1, "many", "fit", 1, "a"),
                List.of(2, 3, "fat", "some", "{twins}")));

        assertThat(pack.check())
                .filteredOn(problem -> !problem.code().equals("unused-parameter"))
                .extracting(Problem::code, Problem::place)
                .containsExactly(
                        tuple("unknown-fact", "trial/fit/classic.drl.xlsx!Rules!A5"),
                        tuple("unknown-fact", "trial/fit/classic.drl.xlsx!Rules!B7"),
                        tuple("unknown-category", "trial/fit/classic.drl.xlsx!Rules!C8"),
                        tuple("not-a-number", "trial/fit/classic.drl.xlsx!Rules!D8"),
                        tuple("unknown-fact", "trial/fit/classic.drl.xlsx!Rules!E8"));
    }

    @Test
    void javaInATableIsRefusedWithTheWayToSayIt() throws IOException {
        workbook(List.of(
                List.of("RuleSet", "x"),
                List.of("Functions", "function void f() { System.exit(1); }"),
                List.of("RuleTable a"),
                List.of("CONDITION", "CONDITION", "ACTION", "METADATA", "ACTIVATION-GROUP", "PRIORTY"),
                List.of("Candidate", "p : Person"),
                List.of("followers > $param", "age > $param", "System.exit($param);", "review", "", ""),
                List.of("a", "b", "c", "d", "e", "f"),
                List.of(1, 2, 3, "x", "g", 1)));

        assertThat(pack.check())
                .extracting(Problem::code, Problem::place)
                .contains(
                        tuple("classic-code", "trial/fit/classic.drl.xlsx!Rules!B2"),
                        tuple("classic-object", "trial/fit/classic.drl.xlsx!Rules!B5"),
                        tuple("classic-action", "trial/fit/classic.drl.xlsx!Rules!C6"),
                        tuple("classic-column", "trial/fit/classic.drl.xlsx!Rules!E4"),
                        tuple("classic-column", "trial/fit/classic.drl.xlsx!Rules!F4"));
        assertThat(pack.check())
                .filteredOn(problem -> problem.code().equals("classic-action"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.hint()).contains("METADATA"));
    }

    @Test
    void aCellCannotSmuggleARuleOrACall() throws IOException {
        workbook(List.of(
                List.of("RuleSet", "x"),
                List.of("RuleTable a"),
                List.of("CONDITION", "METADATA", "METADATA"),
                List.of("Candidate"),
                List.of("$param", "review", "why(\"$param\")"),
                List.of("a", "b", "c"),
                List.of("System.exit(1) == 1", "x", "call"),
                List.of(
                        "verified ) then end rule \"fit/smuggled\" @exclude @why(\"x\") when Candidate( verified",
                        "x",
                        "two"),
                List.of("verified", "x", "x\") @exclude @source(\"")));

        List<Problem> problems = pack.check();
        assertThat(problems).extracting(Problem::place).contains("trial/fit/classic.drl.xlsx!Rules!A7");
        assertThat(problems)
                .filteredOn(problem -> problem.place().endsWith("A8"))
                .isNotEmpty();
        workbook(List.of(
                List.of("RuleSet", "x"),
                List.of("RuleTable a"),
                List.of("CONDITION", "METADATA", "METADATA"),
                List.of("Candidate"),
                List.of("$param", "review", "why(\"$param\")"),
                List.of("a", "b", "c"),
                List.of("verified", "x", "x\") @exclude @source(\"")));
        assertThat(pack.load().rules(Stage.FIT)).singleElement().satisfies(rule -> {
            assertThat(rule.why()).isEqualTo("x\") @exclude @source(\"");
            assertThat(rule.outcomes()).containsExactly(new Outcome.Review());
        });
    }

    @Test
    void aSheetThatIsNoDecisionTableIsSaid() {
        pack.write("fit/plain.drl.csv", "tier,points,category,why\nmicro,5,fit,x\n")
                .write("fit/old.xls", "x");
        assertThat(pack.check()).extracting(Problem::code).contains("classic-layout", "old-workbook");
    }

    private void workbook(List<List<Object>> rows) throws IOException {
        TrialWorkbook.write(pack.folder().resolve("fit/classic.drl.xlsx"), "Rules", rows);
    }
}
