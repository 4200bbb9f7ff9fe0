package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs with which an agency reads, changes and compares rules. */
class WorkbenchIT {

    @TempDir
    static Path folder;

    private static Rapport rapport;

    @BeforeAll
    static void takeTheDemo() throws IOException {
        rapport = new Rapport(folder);
        Demo.copy(folder.resolve("rapport-demo"));
    }

    @Test
    void newRuleIsSoundAndItsCasesAreGreen() {
        rapport.run("init", "work");
        assertThat(rapport.run("rules", "new", "fit/loves-bread", "-w", "work").code())
                .isZero();
        assertThat(rapport.run("rules", "check", "-w", "work", "--json").json()).isEmpty();
        JsonNode cases = rapport.run("rules", "test", "-w", "work", "--json").json();
        assertThat(cases)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.path("passed").asBoolean()).isTrue());
        assertThat(rapport.run("rules", "new", "fit/loves-bread", "-w", "work").err())
                .contains("rule-exists");
        assertThat(rapport.run("rules", "new", "loves bread", "-w", "work").code())
                .isEqualTo(2);
    }

    @Test
    void ruleInWordsSaysConditionOutcomeAndWhereItsNumberComesFrom() {
        String words = rapport.run("rules", "explain", "fit/too-many-adverts", "-w", "rapport-demo")
                .out();
        assertThat(words)
                .contains("when sponsoredShare > parameters.sponsoredHigh")
                .contains("-20 points in brand")
                .contains("favikon");
        assertThat(rapport.run("rules", "explain", "fit/too-many-advert", "-w", "rapport-demo")
                        .code())
                .isZero();
        Rapport.Answer unknown = rapport.run("rules", "explain", "fit/nothing-of-the-kind", "-w", "rapport-demo");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("unknown-rule");
    }

    @Test
    void coverageAgreesWithTheReasonsOfTheScores() {
        Map<String, Integer> fired = new TreeMap<>();
        for (JsonNode creator :
                rapport.run("score", "-w", "rapport-demo", "--json").jsonLines()) {
            List<String> rules = creator.path("reasons").findValuesAsText("rule");
            rules.stream().distinct().forEach(rule -> fired.merge(rule, 1, Integer::sum));
        }
        for (JsonNode rule :
                rapport.run("rules", "coverage", "-w", "rapport-demo", "--json").json()) {
            assertThat(rule.path("fired").asInt())
                    .as(rule.path("rule").asText())
                    .isEqualTo(fired.getOrDefault(rule.path("rule").asText(), 0));
        }
    }

    @Test
    void diffNamesWhoMovesAndTheRuleThatMovesThem() throws IOException {
        Path changed = Files.createDirectories(folder.resolve("packs/changed/fit"));
        Files.writeString(
                folder.resolve("packs/changed/pack.yaml"),
                "id: changed\nversion: 1.0.0\nneeds-api: \">=1.0.0 & <2.0.0\"\nextends: standard\ndisable: [fit/niche-match]\n");
        assertThat(changed).exists();
        String standard = Rapport.home().resolve("rules/standard").toString();
        JsonNode same = rapport.run("rules", "diff", standard, standard, "-w", "rapport-demo", "--json")
                .json();
        assertThat(same).isEmpty();
        JsonNode moved = rapport.run(
                        "rules",
                        "diff",
                        standard,
                        folder.resolve("packs/changed").toString(),
                        "-w",
                        "rapport-demo",
                        "--json")
                .json();
        assertThat(moved).isNotEmpty();
        assertThat(moved).anySatisfy(one -> {
            assertThat(one.path("because").toString()).contains("fit/niche-match -35");
            assertThat(one.path("scoreAfter").decimalValue())
                    .isLessThan(one.path("scoreBefore").decimalValue());
        });
    }

    @Test
    void casesAreToldToAnAgencysOwnBuildServer() throws IOException {
        Path xml = folder.resolve("reports/rules.xml");
        assertThat(rapport.run("rules", "test", "-w", "rapport-demo", "--junit", xml.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(xml)).contains("<testsuite", "failures=\"0\"", "classname=\"fit/niche-match\"");
        JsonNode coverage = rapport.run("rules", "test", "-w", "rapport-demo", "--coverage", "--json")
                .json();
        for (String kind : List.of("rules", "rows", "parameters")) {
            assertThat(coverage.path(kind).path("all").asInt()).as(kind).isPositive();
            assertThat(coverage.path(kind).path("uncovered")).as(kind).isEmpty();
        }
    }

    @Test
    void rowsOfATableAreRulesInWords() {
        assertThat(rapport.run("rules", "tables", "-w", "rapport-demo").out()).contains("standard/tables/prices.csv");
        assertThat(rapport.run("rules", "tables", "conversion", "-w", "rapport-demo")
                        .out())
                .contains("when tier == \"micro\"", "conversionRate is taken as 0.0218");
        Rapport.Answer unknown = rapport.run("rules", "tables", "convertion", "-w", "rapport-demo");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("unknown-table", "Maybe conversion");
    }

    @Test
    void backtestHoldsScoresAgainstResults() throws IOException {
        Path sheet = folder.resolve("spring.csv");
        Files.writeString(
                sheet,
                """
                creator,fee,code,uses,clicks,revenue
                zoe.backt,400,ZOE10,52,900,2100
                instagram:maraoelmez,350,MARA,30,500,1300
                brotzeit_99812,200,,2,40,60
                aisha.cooks,300,AI,25,420,900
                ida.bakes,250,IDA,22,300,800
                sakura_kuchen,300,SK,12,250,500
                weltreise.tom,500,TOM,5,100,150
                mehlstaub,280,,20,300,700
                somebody.else,1,,1,1,1
                """);
        JsonNode backtest = rapport.run("rules", "backtest", "-w", "rapport-demo", sheet.toString(), "--json")
                .json();
        assertThat(backtest.path("measure").asText()).isEqualTo("revenue-per-fee");
        assertThat(backtest.path("creators")).hasSize(8);
        assertThat(backtest.path("unmatched").findValuesAsText("creator")).containsExactly("somebody.else");
        JsonNode total = backtest.path("total");
        assertThat(total.path("rankCorrelation").asDouble())
                .isBetween(total.path("low").asDouble(), total.path("high").asDouble());
    }

    @Test
    void whoChangedSinceARunIsToldWithTheNumberThatMovedThem() throws IOException {
        Rapport.Answer first = rapport.run("score", "-w", "rapport-demo");
        String run = first.out().substring(first.out().lastIndexOf(' ') + 1).strip();
        Path rules = Files.createDirectories(folder.resolve("rapport-demo/rules"));
        Files.writeString(
                rules.resolve("pack.yaml"),
                "id: ours\nversion: 1.0.0\nneeds-api: \">=1.0.0 & <2.0.0\"\nextends: standard\nparameters:\n  nicheShareStrong: 0.9\n"
                        + "categories:\n  audience: {weight: 45}\n");
        try {
            String since =
                    rapport.run("score", "-w", "rapport-demo", "--since", run).out();
            assertThat(since)
                    .contains("fit/niche-strong  (parameter: nicheShareStrong 0.6 -> 0.9)")
                    .containsPattern("weight/audience  \\(parameter: weight \\d+ -> 45\\)");
            assertThat(rapport.run("score", "-w", "rapport-demo", "--since", "nothing")
                            .err())
                    .contains("unknown-run", run);
        } finally {
            Files.delete(rules.resolve("pack.yaml"));
        }
    }

    @Test
    void anAgencysOwnColumnIsAFactLikeTheOthers() throws IOException {
        rapport.run("init", "own");
        Path work = folder.resolve("own");
        Path rules = Files.createDirectories(work.resolve("rules/fit"));
        Files.writeString(
                work.resolve("rules/pack.yaml"),
                "id: ours\nversion: 1.0.0\nneeds-api: \">=1.0.0 & <2.0.0\"\nextends: standard\nfields:\n"
                        + "  warmth: {type: number, column: how warm, meaning: What our team noted}\n");
        Files.writeString(
                rules.resolve("warm.drl"),
                "rule \"fit/warm\"\n  @category(brand) @points(9)\n  @why(\"our team noted {warmth} of 5\")\nwhen\n"
                        + "  Candidate( warmth >= 4 )\nthen\nend\n");
        Files.writeString(work.resolve("list.csv"), "platform,handle,followers\ninstagram,zoe,20000\n");
        Files.writeString(work.resolve("creators.csv"), "creator,platform,handle,how warm\n,instagram,zoe,\"4,5\"\n");
        assertThat(rapport.run("import", "-w", "own", work.resolve("list.csv").toString())
                        .code())
                .isZero();
        assertThat(rapport.run("explain", "zoe", "-w", "own").out()).contains("+9  our team noted 4.5 of 5");
        Files.writeString(work.resolve("creators.csv"), "creator,platform,handle,how warm\n,instagram,zoe,very\n");
        assertThat(rapport.run("score", "-w", "own").err())
                .contains("creators.csv:2:4", "bad-field-value", "very", "warmth");
    }

    @Test
    void whatIfNamesTheNearestChanges() {
        String explained = rapport.run("explain", "zoe.backt", "--what-if", "-w", "rapport-demo")
                .out();
        assertThat(explained)
                .contains("what would change the decision")
                .contains("Audience in the markets below 20 % would mean that a person must look first.");
        assertThat(explained).contains("ask the creator for");
    }
}
