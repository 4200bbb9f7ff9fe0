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
import java.util.Optional;

/** What a deliverable may cost by what it is expected to contribute, from the draws that also make a plan's totals. */
public final class NextFees {

    private final Campaign campaign;
    private final Sums sums;

    /** @param recipe by which the forecasts were made */
    public NextFees(Recipe recipe) {
        this.campaign = recipe.campaign();
        ForecastSettings.Money money =
                ForecastSettings.of(recipe.pack().parameterValues()).money();
        this.sums = new Sums(new Means(campaign, money), new Draws(recipe.seed()), money);
    }

    /** The fees; empty where nobody can say what the deliverable contributes. */
    public Optional<NextFee> of(Forecast forecast) {
        return sums.contributions(forecast).map(cases -> {
            double[] sorted = cases.clone();
            Arrays.sort(sorted);
            return new NextFee(
                    forecast.deliverable(),
                    price(Draws.quantile(sorted, 0.5)),
                    // Contribution falls short of this cost in a quarter of the cases.
                    price(Draws.quantile(sorted, 0.25)));
        });
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
