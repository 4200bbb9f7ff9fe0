package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.judged.Figure;
import dev.rapport.judged.Plan;
import dev.rapport.judged.PlanTotals;
import dev.rapport.judged.Spread;
import dev.rapport.judged.Verdict;
import dev.rapport.report.Reports;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.KeyFigure;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.testkit.sample.SampleCreator;
import dev.rapport.testkit.sample.SampleRun;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    private static String headline(String report, ReportInput input) {
        return first(report, input, Block.Headline.class).text();
    }

    private static List<KeyFigure> figures(String report, ReportInput input) {
        return first(report, input, Block.Figures.class).figures();
    }

    private static <T> T first(String report, ReportInput input, Class<T> kind) {
        return Reports.document(report, input, Packs.standard()).sections().get(0).blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private static SampleCreator chosen(String id, double rate, double cost) {
        return new SampleCreator(
                id, id, id, "instagram", 20_000, rate, 0.02, 80, cost, 25, Verdict.SHORTLIST, "", List.of());
    }

    @Test
    void saysTheDecisionTheMoneyAndTheChance() {
        assertThat(headline("shortlist", SampleRun.client()))
                .matches(
                        "Work with 8 of the 18 creators looked at\\. For €4,160 they bring about [0-9,]+ engagements, and"
                                + " the campaign earns more than it costs with a chance of [0-9]+ in 100\\.");
    }

    @Test
    void saysNoChanceWhereAPriceIsNotKnown() {
        String headline = headline(
                "shortlist",
                SampleRun.input(List.of(chosen("a", 0.05, 300), chosen("b", 0.04, -1)), "en", Edition.CLIENT));
        assertThat(headline).contains("and 1 at a price still to be agreed").doesNotContain("chance");
    }

    @Test
    void saysNoSumWhereAForecastIsMissing() {
        String headline = headline(
                "shortlist",
                SampleRun.input(List.of(chosen("a", 0.05, 300), chosen("b", -1, 200)), "en", Edition.CLIENT));
        assertThat(headline)
                .isEqualTo(
                        "Work with 2 of the 2 creators looked at. It costs €500. Most of the budget of €7,000 is not used.");
    }

    @Test
    void saysInWordsThatMoneyIsExpectedToBeLost() {
        ReportInput plain = SampleRun.client();
        assertThat(headline("shortlist", earning(plain, 1_000, 0.88)))
                .contains("It is expected to lose €3,160 of that, and earns its cost in 12 of 100 cases");
        assertThat(headline("shortlist", earning(plain, 5_000, 0.3))).doesNotContain("lose");
    }

    private static ReportInput earning(ReportInput plain, double mean, double loss) {
        Map<Figure, Spread> figures = new EnumMap<>(plain.plan().totals().figures());
        figures.put(Figure.CONTRIBUTION, new Spread(mean / 2, mean, mean * 2, mean));
        PlanTotals totals = new PlanTotals(figures, OptionalDouble.of(loss), OptionalDouble.empty());
        return planned(plain, plain.plan().limits(), totals);
    }

    private static ReportInput planned(ReportInput plain, List<Plan.Limit> limits, PlanTotals totals) {
        Plan plan = plain.plan();
        return new ReportInput(
                plain.campaign(),
                plain.judgements(),
                new Plan(
                        plan.objective(),
                        plan.measure(),
                        plan.value(),
                        plan.budget(),
                        plan.cost(),
                        plan.gap(),
                        plan.chosen(),
                        plan.left(),
                        plan.bundles(),
                        limits,
                        plan.conflicts(),
                        totals,
                        plan.assumptions()),
                plain.run(),
                plain.edition());
    }

    @Test
    void saysThatNoSetWasFoundWhichProvesNothing() {
        ReportInput plain = SampleRun.unknown();
        List<Plan.Limit> asked = List.of(new Plan.Limit("minPerNiche", "vegan", 3, 0));
        assertThat(headline("plan", planned(plain, asked, plain.plan().totals())))
                .contains("No set of creators was found that keeps everything the plan must keep")
                .contains("is not proven");
    }

    @Test
    void saysThatNobodyCanBeChosen() {
        assertThat(headline("shortlist", SampleRun.unknown()))
                .isEqualTo("None of the 2 creators looked at can be chosen yet.");
    }

    @Test
    void alwaysHasThreeFiguresUnderIt() {
        for (ReportInput input : UnknownTest.inputs()) {
            for (String name : Reports.names(input)) {
                assertThat(figures(name, input)).hasSize(3).allSatisfy(figure -> assertThat(figure)
                        .extracting(KeyFigure::value)
                        .asString()
                        .isNotEmpty());
            }
        }
    }

    @Test
    void whereTheFilesGaveNobodyTheySaySo() {
        assertThat(headline("shortlist", SampleRun.input(List.of(), "en", Edition.CLIENT)))
                .isEqualTo("Nobody was looked at yet: no creator came from the files.");
    }

    @Test
    void ofOneWhoIsNotChosenTheReasonIsTold() {
        SampleCreator one = new SampleCreator(
                "a", "a", "a", "instagram", 20_000, 0.05, 0.02, 80, 300, 25, Verdict.SHORTLIST, "by-person", List.of());
        assertThat(headline("shortlist", SampleRun.input(List.of(one), "en", Edition.CLIENT)))
                .startsWith("The one creator looked at cannot be chosen yet. ")
                .doesNotContain("Most")
                .endsWith(".");
    }
}
