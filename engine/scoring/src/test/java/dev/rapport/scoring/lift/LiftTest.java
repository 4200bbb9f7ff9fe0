package dev.rapport.scoring.lift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.judged.outcome.BeyondCodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Orders beyond codes, on made-up shops whose truth is known. */
class LiftTest {

    private static final double[] PER_DAY = {5, 20, 80, 300};

    @Test
    void nineOfTenRangesHoldWhatTheCampaignBroughtBeyondCodes() {
        SplittableRandom random = new SplittableRandom(7);
        int cases = 0;
        int held = 0;
        int told = 0;
        int heldOfTold = 0;
        for (double perDay : PER_DAY) {
            for (int i = 0; i < 300; i++) {
                MadeUpShop shop = shop(perDay, random);
                BeyondCodes.Seen seen = seen(shop);
                boolean holds = shop.beyond >= seen.p5() && shop.beyond <= seen.p95();
                cases++;
                held += holds ? 1 : 0;
                if (Lift.of(shop.days(), shop.posts(), shop.attributed)
                        .orElseThrow()
                        .seen()
                        .isPresent()) {
                    told++;
                    heldOfTold += holds ? 1 : 0;
                }
            }
        }
        assertThat((double) held / cases).isBetween(0.85, 0.95);
        assertThat(told).isGreaterThan(400);
        assertThat((double) heldOfTold / told).isBetween(0.85, 0.95);
    }

    @Test
    void theSmallestRiseOfAPlainComparisonOfFourWeeksWithOneIsThatOfTheTextbook() {
        double[] smallest = {0.58, 0.29, 0.14, 0.07};
        for (int i = 0; i < PER_DAY.length; i++) {
            double expected = 7 * PER_DAY[i];
            double variance = 1.5 * expected * (1 + 7.0 / 28);
            assertThat(Power.smallest(expected, variance)).isCloseTo(smallest[i], within(0.01));
            assertThat(Power.of(smallest[i], expected, variance)).isCloseTo(0.8, within(0.05));
        }
    }

    @Test
    void aSmallShopIsToldWhatItCouldSeeAndNothingElse() {
        MadeUpShop small = new MadeUpShop(2, 1.5, 60, 7, 0.3, new SplittableRandom(3));
        BeyondCodes told =
                Lift.of(small.days(), small.posts(), small.attributed).orElseThrow();
        assertThat(told.seen()).isEmpty();
        assertThat(told.smallest()).isGreaterThan(0.5);
        assertThat(told.power()).isLessThan(0.8);
        assertThat(told.days()).isEqualTo(7);
        assertThat(told.baselineDays()).isEqualTo(60);
    }

    @Test
    void aRiseThatIsThereIsSeenAndOneThatIsNotIsNot() {
        int seen = 0;
        int falselySeen = 0;
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 100; i++) {
            MadeUpShop risen = new MadeUpShop(80, 1.5, 84, 7, 0.6, random);
            MadeUpShop still = new MadeUpShop(80, 1.5, 84, 7, 0, random);
            seen += seen(risen).isAbove() ? 1 : 0;
            falselySeen += seen(still).isAbove() ? 1 : 0;
        }
        assertThat(seen).isGreaterThan(80);
        assertThat(falselySeen).isLessThan(10);
    }

    @Test
    void fewerThanFourWeeksBeforeTheFirstPostTellNothing() {
        MadeUpShop young = new MadeUpShop(80, 1.5, 27, 7, 0.3, new SplittableRandom(3));
        assertThat(Lift.of(young.days(), young.posts(), young.attributed)).isEmpty();
        assertThat(Lift.of(young.days(), List.of(), young.attributed)).isEmpty();
    }

    @Test
    void aShopWithWeeksOfItsOwnIsHeldAgainstThem() {
        SplittableRandom random = new SplittableRandom(5);
        MadeUpShop shop = new MadeUpShop(80, 1, 84, 7, 0, random);
        assertThat(Placebos.widening(shop.days(), 0, 84, 7)).isLessThan(2);
        List<Integer> promoted = new ArrayList<>(shop.orders);
        // Every second week has a sale.
        IntStream.range(0, 84).filter(day -> day / 7 % 2 == 0).forEach(day -> promoted.set(day, promoted.get(day) * 2));
        assertThat(Placebos.widening(new DailyOrders(MadeUpShop.FIRST, promoted), 0, 84, 7))
                .isGreaterThan(2);
    }

    private static MadeUpShop shop(double perDay, SplittableRandom random) {
        int weeks = 1 + random.nextInt(3);
        return new MadeUpShop(
                perDay, 1 + 2 * random.nextDouble(), 28 + random.nextInt(80), 7 * weeks, random.nextDouble(), random);
    }

    /** What would be told if the power always sufficed. */
    private static BeyondCodes.Seen seen(MadeUpShop shop) {
        Optional<BeyondCodes> told = Lift.of(shop.days(), shop.posts(), shop.attributed, 0);
        return told.orElseThrow().seen().orElseThrow();
    }
}
