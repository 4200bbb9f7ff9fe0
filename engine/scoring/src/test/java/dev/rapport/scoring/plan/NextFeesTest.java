package dev.rapport.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Drivers;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Joins;
import dev.rapport.judged.Range;
import dev.rapport.judged.Sheets;
import dev.rapport.judged.brief.Conventions;
import dev.rapport.judged.outcome.NextFee;
import dev.rapport.scoring.judging.Recipe;
import dev.rapport.scoring.metrics.SampleAccount;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.tree.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;

/** The fee of the next collaboration is the one that trying every fee on the same cases finds. */
class NextFeesTest {

    private static final double SHARE = 0.15;
    private static final double GIFT = 14;
    private static final double CENT = 0.01;

    @Test
    void feesAreThoseThatTryingEveryFeeOnASimulationOfItsOwnFinds() {
        NextFee fees =
                new NextFees(recipe(campaign(SHARE))).of(forecast(60_000)).orElseThrow();
        double[] cases = simulated(60_000, new SplittableRandom(99));
        double even = highestFee(cases, 0.5);
        double safe = highestFee(cases, 0.25);
        // The simulation itself is known to half a percent.
        assertThat(fees.even().fee().amount().doubleValue()).isPositive().isCloseTo(even, within(0.015 * even));
        assertThat(fees.safe().fee().amount().doubleValue()).isPositive().isCloseTo(safe, within(0.015 * safe));
        assertThat(fees.even().cost().amount().doubleValue())
                .isCloseTo(fees.even().fee().amount().doubleValue() * (1 + SHARE) + GIFT, within(0.02));
    }

    /** The model in other words: views log-normal, rates beta, one factor of the campaign, orders by chance, each worth its own. */
    private static double[] simulated(double views, SplittableRandom random) {
        double sigma = Math.sqrt(Math.log1p(0.25));
        double strength = 1 / (2.0 / 51) - 1;
        double[] clicked = finely(0.02, 400);
        double[] ordered = finely(0.03, strength);
        double[] cases = new double[200_000];
        for (int i = 0; i < cases.length; i++) {
            double seen = Math.expm1(Math.log1p(views) + 0.6 * random.nextGaussian());
            double common = Math.exp(sigma * random.nextGaussian() - sigma * sigma / 2);
            double expected = seen * clicked[random.nextInt(4_000)] * ordered[random.nextInt(4_000)] * common;
            long orders = Math.max(0, Math.round(expected + Math.sqrt(expected) * random.nextGaussian()));
            for (long k = 0; k < orders; k++) {
                // A gamma of shape 4 is the sum of four waiting times: spread by half of its mean.
                cases[i] -= 25
                        * 0.25
                        * Math.log(
                                random.nextDouble() * random.nextDouble() * random.nextDouble() * random.nextDouble());
            }
        }
        return cases;
    }

    private static double[] finely(double mean, double strength) {
        BetaDistribution beta = BetaDistribution.of(mean * strength, (1 - mean) * strength);
        return IntStream.range(0, 4_000)
                .mapToDouble(i -> beta.inverseCumulativeProbability((i + 0.5) / 4_000))
                .toArray();
    }

    /** The highest fee at which no more than this share of the cases loses money. */
    private static double highestFee(double[] cases, double share) {
        double low = 0;
        double high = 1e6;
        while (high - low > CENT / 2) {
            double middle = (low + high) / 2;
            double cost = cost(middle);
            long lost = Arrays.stream(cases).filter(earned -> earned < cost).count();
            if (lost <= share * cases.length) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double cost(double fee) {
        return fee * (1 + SHARE) + GIFT;
    }

    @Test
    void whereOrdersAreFewNoFeeBreaksEvenAndNoneIsBelowNothing() {
        NextFee fees = new NextFees(recipe(campaign(SHARE))).of(forecast(20)).orElseThrow();
        assertThat(fees.even().fee().amount()).isEqualByComparingTo("0");
        assertThat(fees.even().cost().amount()).isEqualByComparingTo("0");
        assertThat(fees.safe().fee().amount()).isEqualByComparingTo("0");
    }

    @Test
    void nobodyNamesAFeeWhereContributionCannotBeForecast() {
        assertThat(new NextFees(recipe(SampleAccount.campaign())).of(forecast(60_000)))
                .isEmpty();
    }

    private static Forecast forecast(double views) {
        Drivers.Drawn seen = new Drivers.Drawn(Math.log1p(views), 0.6, false);
        Drivers drivers = new Drivers(
                seen,
                seen,
                Drivers.Drawn.UNKNOWN,
                Drivers.Drawn.UNKNOWN,
                OptionalDouble.of(0.02),
                OptionalDouble.of(0.03),
                OptionalDouble.empty(),
                OptionalDouble.empty());
        Range some = new Range(1, 2, 3);
        return new Forecast(
                AccountRef.of("instagram", "", "zoe"),
                Deliverable.REEL,
                Map.of(Figure.VIEWS, some, Figure.CLICKS, some, Figure.CONVERSIONS, some),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                12,
                1,
                Optional.empty(),
                List.of(),
                drivers);
    }

    private static Recipe recipe(Campaign campaign) {
        RulePack pack = new RulePack(
                "none",
                "1.0.0",
                Map.of(),
                Map.of(),
                new Vocabulary(Map.of()),
                List.of(),
                Map.of(),
                Conventions.NONE,
                List.of(),
                List.of());
        Sheets sheets = new Sheets(Joins.NONE, List.of(), List.of(), List.of(), Exchange.NONE, List.of());
        return new Recipe(pack, campaign, sheets, 7);
    }

    private static Campaign campaign(double share) {
        Campaign plain = SampleAccount.campaign();
        return new Campaign(
                plain.name(),
                plain.brand(),
                plain.objective(),
                plain.budget(),
                plain.from(),
                plain.until(),
                plain.asOf(),
                plain.zone(),
                plain.markets(),
                plain.audience(),
                plain.niches(),
                plain.values(),
                plain.exclusions(),
                plain.rivals(),
                plain.safety(),
                plain.deliverables(),
                new Campaign.Product(
                        Optional.of(Money.of("50", "EUR")),
                        OptionalDouble.of(0.5),
                        Optional.of(Money.of(String.valueOf(GIFT), "EUR"))),
                share,
                plain.assumptions(),
                plain.keyMessages(),
                plain.mustSay(),
                plain.mustNotSay(),
                plain.disclosure(),
                plain.freedom(),
                plain.usageRights(),
                plain.productionPrices(),
                plain.attribution(),
                plain.plan(),
                plain.language());
    }
}
