package dev.rapport.scoring.plan;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.outcome.NextFee;
import dev.rapport.scoring.forecast.Draws;
import dev.rapport.scoring.forecast.ForecastSettings;
import dev.rapport.scoring.judging.Recipe;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * What a deliverable may cost by what it is expected to contribute, from the draws that also make a plan's totals and from more of their kind:
 * ten thousand cases alone know their lower quarter to 2 or 3 %.
 */
public final class NextFees {

    /** Ten thousand cases each: together they know it to half a percent. */
    private static final int RUNS = 16;

    private static final long NEXT_SEED = 0x9E3779B97F4A7C15L;

    private final Campaign campaign;
    private final List<Sums> runs;

    /** @param recipe by which the forecasts were made */
    public NextFees(Recipe recipe) {
        this.campaign = recipe.campaign();
        ForecastSettings.Money money =
                ForecastSettings.of(recipe.pack().parameterValues()).money();
        Means means = new Means(campaign, money);
        this.runs = LongStream.range(0, RUNS)
                .mapToObj(run -> new Sums(means, new Draws(recipe.seed() + run * NEXT_SEED), money))
                .toList();
    }

    /** The fees; empty where nobody can say what the deliverable contributes. */
    public Optional<NextFee> of(Forecast forecast) {
        double[] sorted = runs.parallelStream()
                .flatMap(sums -> sums.contributions(forecast).stream())
                .flatMapToDouble(Arrays::stream)
                .sorted()
                .toArray();
        return sorted.length == 0
                ? Optional.empty()
                : Optional.of(new NextFee(
                        forecast.deliverable(),
                        price(Draws.quantile(sorted, 0.5)),
                        // Contribution falls short of this cost in a quarter of the cases.
                        price(Draws.quantile(sorted, 0.25))));
    }

    /** Cost = fee * (1 + the agency's share) + gift, solved for a fee that is never below 0. */
    private NextFee.Price price(double cost) {
        Money total = money(cost);
        double gift = campaign.product()
                .giftCost()
                .map(money -> money.amount().doubleValue())
                .orElse(0.0);
        return new NextFee.Price(total, money((cost - gift) / (1 + campaign.agencyMargin())));
    }

    private Money money(double amount) {
        return new Money(
                        BigDecimal.valueOf(Math.max(0, amount)),
                        campaign.budget().currency())
                .rounded();
    }
}
