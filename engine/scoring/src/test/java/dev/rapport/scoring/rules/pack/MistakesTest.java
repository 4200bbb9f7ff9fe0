package dev.rapport.scoring.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Problem;
import dev.rapport.scoring.rules.TrialPack;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes that people really make: each is answered at its place, with advice, in words of the rule language. */
class MistakesTest {

    private static final String HEAD = "rule \"fit/a\"\n  @category(fit) @points(10)\n  @why(\"why\")\nwhen\n  ";
    private static final String TAIL = "\nthen\nend\n";

    @TempDir
    Path folder;

    private record Mistake(String name, String text, String place, String code, String hint) {}

    @TestFactory
    Stream<DynamicTest> everyMistakeIsAnsweredAtItsPlaceWithAdvice() {
        return mistakes().stream()
                .map(mistake -> DynamicTest.dynamicTest(mistake.name(), () -> {
                    TrialPack pack = new TrialPack(folder).write("fit/a.drl", mistake.text());
                    List<Problem> problems = pack.check().stream()
                            .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                            .toList();
                    assertThat(problems).anySatisfy(problem -> {
                        assertThat(problem.place()).isEqualTo("trial/fit/a.drl:" + mistake.place());
                        assertThat(problem.code()).isEqualTo(mistake.code());
                        assertThat(problem.hint()).contains(mistake.hint());
                    });
                    assertThat(problems).allSatisfy(problem -> {
                        assertThat(problem.hint()).startsWith("Maybe ");
                        assertThat(problem.message())
                                .doesNotContain("java.", "Exception", "mvel", "org.", "token recognition", "null");
                    });
                }));
    }

    private static List<Mistake> mistakes() {
        return List.of(
                condition("misspelt fact", "Candidate( folowers > 5 )", "5:14", "unknown-fact", "Maybe followers."),
                condition("single equals", "Candidate( tier = \"micro\" )", "5:19", "single-equals", "Maybe ==."),
                condition("arrow for at least", "Candidate( followers => 5 )", "5:24", "single-equals", "Maybe >=."),
                condition("percent apart", "Candidate( commentShare > 5 % )", "5:31", "unknown-character", "0.05"),
                condition("thousands with a point", "Candidate( followers > 10.000 )", "5:26", "thousands", "10000"),
                condition("yes", "Candidate( verified == yes )", "5:26", "unknown-fact", "Maybe true."),
                condition("capital NOT", "Candidate( NOT verified )", "5:14", "unknown-fact", "Maybe not"),
                condition("flag in quotes", "Candidate( verified == \"ja\" )", "5:14", "wrong-type", "Maybe true"),
                condition("flag and nein", "Candidate( verified == \"nein\" )", "5:14", "wrong-type", "Maybe false"),
                condition("fact once", "Candidate( followers > 5 and < 9 )", "5:32", "expected", "the fact again"),
                condition("thousands with a blank", "Candidate( followers > 10 000 )", "5:29", "expected", "10000"),
                condition(
                        "list without comma",
                        "Candidate( tier in (\"a\" \"b\") )",
                        "5:27",
                        "expected",
                        "Maybe a comma before (b)."),
                new Mistake(
                        "points with a comma",
                        head("@category(fit) @points(5,5) @why(\"w\")"),
                        "2:27",
                        "expected",
                        "@points(5.5)"),
                new Mistake(
                        "points that may be thousands",
                        head("@category(fit) @points(1.500) @why(\"w\")"),
                        "2:26",
                        "ambiguous-number",
                        "points are of 100"),
                new Mistake(
                        "points in percent",
                        head("@category(fit) @points(10 %) @why(\"w\")"),
                        "2:29",
                        "unknown-character",
                        "points are of 100"),
                new Mistake(
                        "quotes inside",
                        head("@category(fit) @points(5) @why(\"a \"good\" one\")"),
                        "2:38",
                        "expected",
                        "other quotes inside"),
                new Mistake(
                        "a size given elsewhere",
                        head("@category(fit) @points(5) @classify(tier: klein) @why(\"w\")"),
                        "2:39",
                        "wrong-stage",
                        "Maybe move the rule to tier/"),
                condition("between", "Candidate( followers between 5 and 9 )", "5:24", "expected", "two comparisons"),
                condition(
                        "parameters cut short",
                        "Candidate( followers > param.big )",
                        "5:26",
                        "not-allowed",
                        "Maybe parameters.big."),
                condition("text without quotes", "Candidate( tier == micro )", "5:22", "unknown-fact", "quotes"),
                condition("number in quotes", "Candidate( followers > \"5\" )", "5:14", "wrong-type", "quotes off"),
                condition("percent", "Candidate( commentShare > 5% )", "5:29", "percent", "0.05"),
                condition("thousands separator", "Candidate( followers > 10,000 )", "5:33", "expected", "Maybe"),
                condition("ten k", "Candidate( followers > 10k )", "5:26", "bad-number", "Maybe 10000."),
                condition("typographic quotes", "Candidate( tier == “micro” )", "5:22", "smart-quote", "straight"),
                condition("typographic sign", "Candidate( followers ≥ 5 )", "5:24", "unknown-character", "Maybe >=."),
                condition(
                        "single ampersand",
                        "Candidate( verified & isPrivate )",
                        "5:23",
                        "unknown-character",
                        "Maybe &&."),
                condition("capital AND", "Candidate( verified AND isPrivate )", "5:23", "expected", "Maybe and."),
                condition("missing bracket", "Candidate( followers > 5", "6:1", "expected", "closing bracket"),
                condition(
                        "misspelt parameter",
                        "Candidate( followers > parameters.bigg )",
                        "5:37",
                        "unknown-parameter",
                        "Maybe big."),
                condition(
                        "parameter without its prefix",
                        "Candidate( followers > big )",
                        "5:26",
                        "unknown-fact",
                        "Maybe parameters.big."),
                condition("method call", "Candidate( handle.length() > 5 )", "5:14", "not-allowed", "facts"),
                condition("java in a condition", "Candidate( System.exit(1) )", "5:14", "not-allowed", "facts"),
                condition("semicolon", "Candidate( followers > 5; verified )", "5:27", "unknown-character", "Maybe"),
                condition("order of texts", "Candidate( tier > \"micro\" )", "5:14", "wrong-type", "Maybe =="),
                condition("sum of texts", "Candidate( tier + 1 > 2 )", "5:19", "wrong-type", "Maybe"),
                condition("pattern without quotes", "Candidate( handle matches abc )", "5:29", "expected", "quotes"),
                condition(
                        "back-reference",
                        "Candidate( handle matches \"(a)(?=b)\" )",
                        "5:29",
                        "bad-pattern",
                        "look-around"),
                condition("pattern of a number", "Candidate( followers matches \"1\" )", "5:14", "wrong-type", "Maybe"),
                condition("half a comparison", "Candidate( followers > )", "5:26", "expected", "Maybe"),
                condition("a fact alone", "Candidate( followers )", "5:24", "expected", "Maybe"),
                condition("in without brackets", "Candidate( tier in \"micro\" )", "5:22", "expected", "brackets"),
                condition("another fact type", "Creator( followers > 5 )", "5:3", "expected", "Candidate"),
                condition("open text", "Candidate( tier == \"micro )", "5:22", "open-text", "Maybe add"),
                condition("open comment", "/* Candidate( followers > 5 )", "5:3", "open-comment", "*/"),
                new Mistake("no id in quotes", "rule fit/a\nwhen Candidate() then end\n", "1:6", "expected", "rule \""),
                new Mistake("capitals in the id", rule("fit/My Rule"), "1:6", "bad-rule-id", "fit/my-rule"),
                new Mistake("another stage", rule("roi/a"), "1:6", "bad-rule-id", "Maybe fit/a."),
                new Mistake(
                        "unknown annotation",
                        head("@category(fit) @point(10) @why(\"x\")"),
                        "2:18",
                        "unknown-annotation",
                        "Maybe @points."),
                new Mistake(
                        "unknown category",
                        head("@category(fitt) @points(10) @why(\"x\")"),
                        "2:13",
                        "unknown-category",
                        "Maybe fit."),
                new Mistake(
                        "points in words",
                        head("@category(fit) @points(ten) @why(\"x\")"),
                        "2:26",
                        "not-a-number",
                        "@points(15)"),
                new Mistake(
                        "points without category", head("@points(10) @why(\"x\")"), "1:6", "no-category", "@category"),
                new Mistake(
                        "category without points", head("@category(fit) @why(\"x\")"), "1:6", "no-points", "@points"),
                new Mistake(
                        "a bracket that is not closed",
                        head("@category(fit) @points(10) @why(\"x {followers\")"),
                        "2:35",
                        "open-bracket",
                        "{followers}"),
                new Mistake("no why", head("@category(fit) @points(10)"), "1:6", "no-why", "@why"),
                new Mistake(
                        "why without quotes",
                        head("@category(fit) @points(10) @why(because)"),
                        "2:35",
                        "expected",
                        "quotes"),
                new Mistake(
                        "unknown name in why",
                        head("@category(fit) @points(10) @why(\"{folowers}\")"),
                        "2:35",
                        "unknown-fact",
                        "Maybe followers."),
                new Mistake(
                        "the same annotation twice",
                        head("@category(fit) @points(10) @points(5) @why(\"x\")"),
                        "2:30",
                        "duplicate-annotation",
                        "delete"),
                new Mistake(
                        "classify with equals",
                        head("@classify(tier = micro) @why(\"x\")"),
                        "2:18",
                        "single-equals",
                        "(tier: micro)"),
                new Mistake(
                        "unknown authenticity",
                        head("@classify(authenticity: genuin) @why(\"x\")"),
                        "2:27",
                        "unknown-class",
                        "Maybe genuine."),
                new Mistake(
                        "unknown decision",
                        head("@classify(decision: maybe) @why(\"x\")"),
                        "2:23",
                        "unknown-class",
                        "shortlist"),
                new Mistake(
                        "java between then and end",
                        HEAD + "Candidate()\nthen\n  System.out.println(1);\nend\n",
                        "7:3",
                        "consequence",
                        "@points"),
                new Mistake(
                        "no when",
                        "rule \"fit/a\"\n  @review @why(\"x\")\n  Candidate()\nthen\nend\n",
                        "3:3",
                        "expected",
                        "when"),
                new Mistake("no end", HEAD + "Candidate()\nthen\n", "7:1", "no-end", "Maybe"),
                new Mistake("empty file", "// nothing\n", "1:1", "empty-rule-file", "standard"));
    }

    @Test
    void allMistakesOfAPackAreFoundInOnePass() {
        TrialPack pack = new TrialPack(folder);
        pack.write(
                "fit/a.drl",
                rule("fit/x", "folowers > 5, tiier == \"micro\"")
                        + rule("fit/y", "followers >")
                        + rule("fit/z", "verifid"));
        pack.rule("b", "folowing > 5");
        pack.write("fit/t.csv", "followers from,points,category,why\nmany,10,fit,x\n5,few,fit,x\n");
        assertThat(pack.check())
                .filteredOn(problem -> problem.severity() == Problem.Severity.ERROR)
                .extracting(Problem::place)
                .contains(
                        "trial/fit/a.drl:5:14",
                        "trial/fit/a.drl:5:28",
                        "trial/fit/a.drl:12:26",
                        "trial/fit/a.drl:19:14",
                        "trial/fit/b.drl:5:14",
                        "trial/fit/t.csv:2:1",
                        "trial/fit/t.csv:3:2");
    }

    @Test
    void manyRulesWithTheSameMistakeAreAllNamed() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            text.append(TrialPack.drl("fit/r" + i, "folowers > 5"));
        }
        assertThat(new TrialPack(folder).write("fit/a.drl", text.toString()).check())
                .filteredOn(problem -> problem.code().equals("unknown-fact"))
                .hasSize(50);
    }

    private static Mistake condition(String name, String condition, String place, String code, String hint) {
        return new Mistake(name, HEAD + condition + TAIL, place, code, hint);
    }

    private static String rule(String id) {
        return rule(id, "followers > 5");
    }

    private static String rule(String id, String condition) {
        return "rule \"" + id + "\"\n  @category(fit) @points(10)\n  @why(\"why\")\nwhen\n  Candidate( " + condition
                + " )\nthen\nend\n";
    }

    private static String head(String annotations) {
        return "rule \"fit/a\"\n  " + annotations + "\nwhen\n  Candidate( followers > 5 )\nthen\nend\n";
    }
}
