package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.judged.Verdict;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.report.model.KeyFigure;
import dev.rapport.report.model.ModelBuilder;
import dev.rapport.report.model.ReportModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    private static ReportModel model(ReportInput input) {
        return ModelBuilder.shortlist(input, Packs.standard());
    }

    private static SampleCreator chosen(String id, double rate, double cost) {
        return new SampleCreator(
                id, id, id, "instagram", 20_000, rate, 0.02, 80, cost, 25, Verdict.SHORTLIST, "", List.of());
    }

    @Test
    void saysTheDecisionTheMoneyAndTheChance() {
        assertThat(model(SampleRun.client()).headline())
                .matches(
                        "Work with 8 of the 18 creators looked at\\. For €4,160 they bring about [0-9,]+ engagements, and"
                                + " the campaign earns more than it costs with a chance of [0-9]+ in 100\\.");
    }

    @Test
    void saysNoChanceWhereAPriceIsNotKnown() {
        ReportModel model =
                model(SampleRun.input(List.of(chosen("a", 0.05, 300), chosen("b", 0.04, -1)), "en", Edition.CLIENT));
        assertThat(model.headline())
                .contains("and 1 at prices still to be agreed")
                .doesNotContain("chance");
    }

    @Test
    void saysNoSumWhereAForecastIsMissing() {
        ReportModel model =
                model(SampleRun.input(List.of(chosen("a", 0.05, 300), chosen("b", -1, 200)), "en", Edition.CLIENT));
        assertThat(model.headline()).isEqualTo("Work with 2 of the 2 creators looked at. It costs €500.");
    }

    @Test
    void saysThatNobodyCanBeChosen() {
        assertThat(model(SampleRun.unknown()).headline())
                .isEqualTo("None of the 2 creators looked at can be chosen yet.");
    }

    @Test
    void alwaysHasThreeFiguresUnderIt() {
        for (ReportInput input : UnknownTest.inputs()) {
            assertThat(model(input).figures()).hasSize(3).allSatisfy(figure -> assertThat(figure)
                    .extracting(KeyFigure::value)
                    .asString()
                    .isNotEmpty());
        }
    }
}
