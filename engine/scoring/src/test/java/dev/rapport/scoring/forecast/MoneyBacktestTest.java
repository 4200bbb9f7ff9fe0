package dev.rapport.scoring.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.scoring.rules.tree.ParameterValues;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The money part of the forecast against agencies whose truth is known. */
class MoneyBacktestTest {

    private final ForecastSettings settings = ForecastSettings.of(new ParameterValues(Map.of()));
    private final MoneyBacktest backtest = new MoneyBacktest(settings, 0.0218, 1);

    @Test
    void everyStatedChanceHoldsAfterEachNumberOfDeliverables() {
        assertThat(backtest.calibration()).hasSize(4).allSatisfy(one -> {
            assertThat(one.chiSquareP()).as("after %s", one.past()).isGreaterThan(0.01);
            assertThat(one.insideTransform()).isCloseTo(0.8, within(0.03));
        });
    }

    @Test
    void learningMendsATableThatIsWrongByAFactorOfTwo() {
        assertThat(backtest.learning())
                .filteredOn(one -> one.past() >= 20)
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.ratio()).isBetween(0.8, 1.25));
    }

    @Test
    void aTotalHoldsWhereWhatAllShareIsShared() {
        assertThat(backtest.totals()).hasSize(3).allSatisfy(one -> {
            assertThat(one.coverage()).isCloseTo(0.8, within(0.03));
            assertThat(one.independent()).isLessThan(0.65);
        });
    }

    @Test
    void oneViralPostFixesNoRate() {
        assertThat(backtest.mostOfOne()).isLessThanOrEqualTo(51.0001);
        LearnedRate viral =
                LearnedRate.of(0.02, List.of(new LearnedRate.Past("one", 100_000, 20_000, 1)), settings.money());
        assertThat(viral.level()).isLessThanOrEqualTo(50 + 51.0001);
        LearnedRate old =
                LearnedRate.of(0.02, List.of(new LearnedRate.Past("one", 100_000, 20_000, 0.25)), settings.money());
        assertThat(old.mean()).isBetween(0.02, viral.mean());
        assertThat(LearnedRate.of(0.02, List.of(), settings.money())).isEqualTo(new LearnedRate(0.02, 50));
    }
}
