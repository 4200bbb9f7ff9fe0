package dev.rapport.scoring.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeverTest {

    /** 300 for the creator, 200 for the gift, 1,167 engagements. */
    private static final Candidate JUDGED = Candidate.builder()
            .set(Fact.FEE, 300)
            .set(Fact.EXPECTED_COST, 500)
            .set(Fact.COST_PER_ENGAGEMENT, 500.0 / 1167)
            .set(Fact.EXPECTED_ROI, 1.0)
            .set(Fact.FEE_TO_FAIR_PRICE, 0.5)
            .build();

    @Test
    void aGiftCostsTheSameWhateverTheFee() {
        Lever fee = fee(Map.of(Fact.COST_PER_ENGAGEMENT, Set.of(0.5)), 1);
        assertThat(fee.thresholds()).hasSize(1).first().satisfies(at -> assertThat(at)
                .isEqualTo(383.5, offset(1e-9)));
        Candidate moved = fee.apply(JUDGED, 383.5);
        assertThat(moved.number(Fact.COST_PER_ENGAGEMENT)).isEqualTo(0.5, offset(1e-12));
        assertThat(moved.number(Fact.EXPECTED_COST)).isEqualTo(583.5, offset(1e-9));
    }

    @Test
    void theAgencysShareGrowsWithTheFee() {
        Lever fee = fee(Map.of(Fact.EXPECTED_COST, Set.of(560.0)), 1.2);
        assertThat(fee.thresholds()).containsExactly(350.0);
        assertThat(fee.apply(JUDGED, 350).number(Fact.EXPECTED_COST)).isEqualTo(560, offset(1e-9));
    }

    @Test
    void whatIsEarnedFollowsTheCost() {
        Lever fee = fee(Map.of(Fact.EXPECTED_ROI, Set.of(0.0)), 1);
        assertThat(fee.thresholds()).containsExactly(800.0);
        assertThat(fee.apply(JUDGED, 800).number(Fact.EXPECTED_ROI)).isEqualTo(0, offset(1e-12));
        assertThat(fee.apply(JUDGED, 600).number(Fact.FEE_TO_FAIR_PRICE)).isEqualTo(1, offset(1e-12));
    }

    @Test
    void peopleAreCountedInWholeOnes() {
        Candidate known = Candidate.builder().set(Fact.FOLLOWERS, 41_000).build();
        Lever followers =
                Lever.of(known, Map.of(Fact.FOLLOWERS, Set.of(10_000.0)), 1).get(0);
        assertThat(followers.step(10_000)).isEqualTo(1);
    }

    private static Lever fee(Map<Fact, Set<Double>> thresholds, double share) {
        return Lever.of(JUDGED, thresholds, share).stream()
                .filter(lever -> lever.shown() == Fact.FEE)
                .findFirst()
                .orElseThrow();
    }
}
