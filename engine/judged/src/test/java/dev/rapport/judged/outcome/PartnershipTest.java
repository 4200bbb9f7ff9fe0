package dev.rapport.judged.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.judged.Note;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What was done together, with figures worked out by hand. */
class PartnershipTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Test
    void returnCountsOnlyWhatCameAndOfWhichCostAndContributionAreKnown() {
        Partnership past = new Partnership(
                "zoe",
                List.of(
                        work(DAY, "100", "150", 50),
                        work(DAY.plusDays(1), "100", "", 50),
                        work(DAY.plusDays(2), "", "900", 50),
                        missing(DAY.plusDays(3), "400")));
        assertThat(past.roi()).hasValue(0.5);
        assertThat(past.measured()).hasSize(1);
        assertThat(past.cost()).contains(new BigDecimal("600"));
        assertThat(past.usualContribution()).hasValue(150);
    }

    @Test
    void whatNeverCameIsNotInTimeAndWhatHasNoPlannedDayIsNeither() {
        Partnership past = new Partnership(
                "zoe",
                List.of(
                        due(DAY, Optional.of(DAY)),
                        due(DAY, Optional.of(DAY.plusDays(1))),
                        missing(DAY, "5"),
                        work(DAY, "5", "5", 5)));
        assertThat(past.due()).isEqualTo(3);
        assertThat(past.onTime()).isEqualTo(1);
    }

    @Test
    void oneOddCollaborationMakesNoTrend() {
        List<Double> costs = List.of(1.0, 1.1, 1.21, 9.0, 1.4641, 1.61051);
        // Pair by pair the growth is 10 % a time but for the odd one's pairs.
        assertThat(Trend.ofShare(costs).change().orElseThrow()).isCloseTo(0.1, within(1e-9));
        assertThat(Trend.of(List.of(0.5, 0.1)).change()).isEmpty();
        assertThat(Trend.of(List.of(0.5, 0.2, -0.1)).change().orElseThrow()).isCloseTo(-0.3, within(1e-9));
    }

    @Test
    void rulesReadNothingThatIsNotKnown() {
        Candidate.Builder facts = Candidate.builder();
        new Partnership("zoe", List.of(work(DAY, "", "", 50))).tell(facts);
        Candidate told = facts.build();
        assertThat(told.isKnown(Fact.COLLABORATION_ROI)).isFalse();
        assertThat(told.isKnown(Fact.COLLABORATION_ON_TIME_SHARE)).isFalse();
        assertThat(told.isKnown(Fact.COLLABORATIONS_DUE)).isFalse();
        assertThat(told.isKnown(Fact.COLLABORATION_COST_TREND)).isFalse();
    }

    private static Worked work(LocalDate day, String cost, String contribution, double engagements) {
        return worked(day, Optional.empty(), Optional.empty(), false, cost, contribution, engagements);
    }

    private static Worked due(LocalDate planned, Optional<LocalDate> delivered) {
        return worked(planned, Optional.of(planned), delivered, false, "", "", 1);
    }

    private static Worked missing(LocalDate planned, String cost) {
        return worked(planned, Optional.of(planned), Optional.empty(), true, cost, "0", 0);
    }

    private static Worked worked(
            LocalDate day,
            Optional<LocalDate> planned,
            Optional<LocalDate> delivered,
            boolean isOverdue,
            String cost,
            String contribution,
            double engagements) {
        Actual actual = new Actual(
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of(engagements),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                amount(contribution),
                OptionalDouble.empty(),
                false);
        return new Worked(
                "",
                Optional.empty(),
                day,
                planned,
                delivered,
                isOverdue ? Optional.of(Status.MISSING) : Optional.empty(),
                Optional.empty(),
                amount(cost),
                actual,
                Note.NONE);
    }

    private static Optional<BigDecimal> amount(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}
