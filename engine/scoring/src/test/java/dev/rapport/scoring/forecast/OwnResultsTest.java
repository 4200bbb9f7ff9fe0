package dev.rapport.scoring.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.judged.Exchange;
import dev.rapport.judged.Joins;
import dev.rapport.judged.PastOutcome;
import dev.rapport.judged.Sheets;
import dev.rapport.scoring.metrics.SampleAccount;
import dev.rapport.scoring.rules.tree.ParameterValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What bookings of before teach the rates of the next. */
class OwnResultsTest {

    private static final double TABLE = 0.0218;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final ForecastSettings.Money settings =
            ForecastSettings.of(new ParameterValues(Map.of())).money();

    @Test
    void withoutAPastTheTableHoldsToTheLastDigit() {
        assertThat(own(List.of()).conversion(TABLE, "instagram", "micro")).isEqualTo(new LearnedRate(TABLE, 50));
        assertThat(own(List.of()).clicks(0.0173, "instagram", "micro")).isEqualTo(new LearnedRate(0.0173, 400));
    }

    @Test
    void manyBookingsOutweighTheTable() {
        List<PastOutcome> past = IntStream.range(0, 20)
                .mapToObj(i -> outcome("campaign " + i / 4, DAY.minusDays(1), "instagram", 300, 12))
                .toList();
        LearnedRate learned = own(past).conversion(TABLE, "instagram", "micro");
        assertThat(learned.mean()).isBetween(0.033, 0.04);
        assertThat(learned.level()).isGreaterThan(200);
        LearnedRate clicks = own(past).clicks(0.01, "instagram", "micro");
        assertThat(clicks.mean()).isBetween(0.04, 0.05);
    }

    @Test
    void anOldAnUnlikeAndAViralOneCountForLess() {
        PastOutcome fresh = outcome("a", DAY, "instagram", 300, 12);
        double whole =
                own(List.of(fresh)).conversion(TABLE, "instagram", "micro").level() - 50;
        double old = own(List.of(outcome("a", DAY.minusDays(365), "instagram", 300, 12)))
                        .conversion(TABLE, "instagram", "micro")
                        .level()
                - 50;
        double elsewhere =
                own(List.of(fresh)).conversion(TABLE, "tiktok", "micro").level() - 50;
        double unlike = own(List.of(fresh)).conversion(TABLE, "tiktok", "nano").level() - 50;
        assertThat(old).isCloseTo(elsewhere, within(1e-9)).isLessThan(whole);
        assertThat(unlike).isLessThan(elsewhere);
        double viral = own(List.of(outcome("a", DAY, "instagram", 1_000_000, 40_000)))
                        .conversion(TABLE, "instagram", "micro")
                        .level()
                - 50;
        assertThat(viral).isLessThanOrEqualTo(51);
        assertThat(own(List.of(fresh)).conversion(TABLE, "", "").level() - 50)
                .as("what is unknown is no difference")
                .isEqualTo(whole);
    }

    @Test
    void theFurtherTheSizeTheLessAnOutcomeCounts() {
        PastOutcome ofMicro = outcome("a", DAY, "instagram", 300, 12);
        double[] counts = List.of("micro", "mid", "macro", "mega", "of our own").stream()
                .mapToDouble(tier -> own(List.of(ofMicro))
                                .conversion(TABLE, "instagram", tier)
                                .level()
                        - 50)
                .toArray();
        assertThat(counts[1]).isLessThan(counts[0]).isGreaterThan(counts[2]);
        assertThat(counts[3]).isLessThan(counts[2]).isPositive();
        assertThat(counts[4])
                .as("a size that the pack alone knows is another one")
                .isEqualTo(counts[1]);
    }

    @Test
    void fourteenOutcomesTellNothingAndHundredTellSomething() {
        OwnBacktest few = OwnBacktest.of(past(14), TABLE, settings, 1);
        assertThat(few.n()).isEqualTo(14);
        assertThat(few.canTell()).isFalse();
        OwnBacktest many = OwnBacktest.of(past(100), TABLE, settings, 1);
        assertThat(many.canTell()).isTrue();
        assertThat(many.band()).isCloseTo(0.078, within(1e-9));
        assertThat(OwnBacktest.of(List.of(), TABLE, settings, 1).canTell()).isFalse();
    }

    @Test
    void twoWorkspacesThatMeasuredTheSameTeachTheSame() {
        PastOutcome first = outcome("Winter", DAY.minusDays(90), "instagram", 20, 1);
        PastOutcome second = outcome("Winter", DAY.minusDays(90), "instagram", 30, 2);
        Sheets here = learning(List.of(first, second));
        Sheets there = learning(List.of(salted(second), salted(first)));
        assertThat(here).isEqualTo(there);
        assertThat(here.outcomes()).hasSize(2);
    }

    private static Sheets learning(List<PastOutcome> past) {
        return new Sheets(Joins.NONE, List.of(), List.of(), List.of(), Exchange.NONE, List.of(), past)
                .before(SampleAccount.campaign());
    }

    /** As another workspace keeps it. */
    private static PastOutcome salted(PastOutcome one) {
        return new PastOutcome(
                "salted " + one.key(),
                one.campaign(),
                one.day(),
                one.platform(),
                one.tier(),
                one.niches(),
                one.seen(),
                one.clicks(),
                one.orders());
    }

    private static List<PastOutcome> past(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> outcome("campaign " + i / 5, DAY.minusDays(n - i), "instagram", 60, i % 3))
                .toList();
    }

    private OwnResults own(List<PastOutcome> past) {
        return new OwnResults(past, Set.of("baking"), DAY, settings);
    }

    private static PastOutcome outcome(String campaign, LocalDate day, String platform, double clicks, double orders) {
        return new PastOutcome(
                campaign + day + clicks,
                campaign,
                day,
                platform,
                "micro",
                List.of("baking"),
                OptionalDouble.of(clicks * 20),
                clicks,
                OptionalDouble.of(orders));
    }
}
