package dev.rapport.scoring.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.PostKind;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.ExchangeRate;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.metrics.FactAssembler;
import dev.rapport.scoring.metrics.MetricSettings;
import dev.rapport.scoring.metrics.SampleAccount;
import dev.rapport.scoring.rules.tree.ParameterValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a deliverable brings, for accounts of every kind. */
class ForecasterTest {

    private static final double[] EXTREMES = {0, 1e-12, 0.02, 0.5, 1, 7, 1e6, 1e14};

    @Test
    void everyRangeIsFiniteAndRisesWhateverTheInput() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            Forecast forecast = forecast(random, account(random));
            // A range refuses by itself what does not rise or is not finite.
            forecast.lossProbability().ifPresent(loss -> assertThat(loss).isBetween(0.0, 1.0));
            forecast.breakEvenConversions()
                    .ifPresent(orders -> assertThat(orders).isFinite().isNotNegative());
            assertThat(forecast.figures()).allSatisfy((figure, range) -> {
                if (figure != Figure.ROI) {
                    assertThat(range.p10()).as(figure.id()).isNotNegative();
                }
            });
        }
    }

    @Test
    void theSameInputGivesTheSameForecast() {
        Random random = new Random(3);
        AccountData account = account(random);
        assertThat(forecast(new Random(9), account)).isEqualTo(forecast(new Random(9), account));
    }

    @Test
    void whatNothingIsKnownOfIsLeftOut() {
        Campaign campaign = SampleAccount.campaign();
        AccountData nothing = new SampleAccount()
                .account(account -> account.followers(Count.unknown()))
                .data();
        Forecast forecast = new Forecaster(campaign, settings(), prices(), List.of(), List.of())
                .forecast(new Forecaster.Asked(
                        nothing.account(),
                        new FactAssembler(campaign, MetricSettings.DEFAULT).window(nothing),
                        Candidate.builder().build(),
                        Deliverable.POST,
                        new Fee.Unknown(),
                        Map.of()));
        assertThat(forecast.figures()).isEqualTo(Map.of());
        assertThat(forecast.posts()).isZero();
    }

    private static Forecast forecast(Random random, AccountData account) {
        Campaign base = SampleAccount.campaign();
        Campaign campaign = new Campaign(
                base.name(),
                base.brand(),
                base.objective(),
                base.budget(),
                base.from(),
                base.until(),
                base.asOf(),
                base.zone(),
                base.markets(),
                base.audience(),
                base.niches(),
                base.values(),
                base.exclusions(),
                base.rivals(),
                base.safety(),
                base.deliverables(),
                new Campaign.Product(money(random), extreme(random), money(random)),
                random.nextDouble(),
                base.assumptions(),
                base.keyMessages(),
                base.mustSay(),
                base.mustNotSay(),
                base.disclosure(),
                base.freedom(),
                base.usageRights(),
                base.productionPrices(),
                base.attribution(),
                base.plan(),
                base.language());
        FactAssembler facts = new FactAssembler(campaign, MetricSettings.DEFAULT);
        Candidate.Builder candidate = facts.assemble(account);
        for (Fact fact : new Fact[] {
            Fact.CLICK_RATE,
            Fact.CONVERSION_RATE,
            Fact.USUAL_CPM,
            Fact.USUAL_ENGAGEMENT_RATE,
            Fact.USUAL_REACH_RATE,
            Fact.SPONSORED_RATIO
        }) {
            candidate.set(fact, extreme(random));
        }
        Fee fee = random.nextBoolean() ? new Fee.Unknown() : new Fee.Known(Money.of("250", "EUR"), Optional.empty());
        Deliverable deliverable = Deliverable.values()[random.nextInt(Deliverable.values().length)];
        return new Forecaster(campaign, settings(), prices(), List.of(), List.of())
                .forecast(new Forecaster.Asked(
                        account.account(), facts.window(account), candidate.build(), deliverable, fee, Map.of()));
    }

    private static ForecastSettings settings() {
        return ForecastSettings.of(new ParameterValues(Map.of()));
    }

    /** A dollar is 0.92 EUR. */
    private static FairPrice prices() {
        Currency euro = Currency.getInstance("EUR");
        LocalDate day = LocalDate.of(2026, 2, 1);
        return new FairPrice(
                euro,
                new Exchange(List.of(new ExchangeRate(day, Currency.getInstance("USD"), euro, new BigDecimal("0.92")))),
                day);
    }

    private static Optional<Money> money(Random random) {
        OptionalDouble amount = extreme(random);
        return amount.isPresent()
                ? Optional.of(new Money(BigDecimal.valueOf(amount.getAsDouble()), Currency.getInstance("EUR")))
                : Optional.empty();
    }

    private static AccountData account(Random random) {
        SampleAccount account = new SampleAccount().account(profile -> profile.followers(count(random)));
        for (int i = random.nextInt(40); i > 0; i--) {
            account.post(post -> post.likes(count(random))
                    .comments(count(random))
                    .views(count(random))
                    .reach(count(random))
                    .caption(random.nextBoolean() ? "#ad" : "x")
                    .kind(PostKind.values()[random.nextInt(PostKind.values().length)]));
        }
        return account.data();
    }

    private static OptionalDouble extreme(Random random) {
        return random.nextInt(4) == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(EXTREMES[random.nextInt(EXTREMES.length)]);
    }

    private static Count count(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Count.unknown();
            case 1 -> Count.exact(0);
            case 2 -> Count.exact(Long.MAX_VALUE);
            default -> Count.exact(random.nextInt(100_000));
        };
    }
}
