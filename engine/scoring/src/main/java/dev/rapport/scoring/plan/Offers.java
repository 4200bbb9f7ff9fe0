package dev.rapport.scoring.plan;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Assumption;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.LeftOut;
import dev.rapport.scoring.forecast.ForecastSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What could be bought, and why not of those who offer nothing. */
final class Offers {

    private final Money most;
    private final Figure measure;
    private final Means means;

    /** @param measure what an offer is worth */
    Offers(Campaign campaign, Figure measure, ForecastSettings.Money money) {
        this.most = campaign.plan()
                .maxFee()
                .filter(fee -> fee.compareTo(campaign.budget()) < 0)
                .orElse(campaign.budget());
        this.measure = measure;
        this.means = new Means(campaign, money);
    }

    /**
     * The offers of those who may be chosen.
     *
     * @param why gets those who have none
     */
    List<Offer> of(List<Judgement> judgements, List<Integer> open, Map<Integer, LeftOut> why) {
        List<Offer> offers = new ArrayList<>();
        for (int i : open) {
            boolean any = false;
            LeftOut lacking = new LeftOut.NoDeliverable();
            for (Forecast forecast : judgements.get(i).forecasts()) {
                Optional<LeftOut> lack = lack(forecast);
                if (lack.isPresent()) {
                    lacking = lack.get();
                } else {
                    double value = means.of(forecast, measure).orElse(0);
                    offers.add(new Offer(i, forecast, forecast.cost().orElseThrow(), value));
                    any = true;
                }
            }
            if (!any) {
                why.put(i, lacking);
            }
        }
        return offers;
    }

    private Optional<LeftOut> lack(Forecast forecast) {
        Optional<Money> cost = forecast.cost();
        if (cost.isEmpty()) {
            return Optional.of(notComparable(forecast)
                    .map(currency -> (LeftOut) new LeftOut.NotComparable(currency))
                    .orElseGet(LeftOut.NoPrice::new));
        }
        if (cost.get().compareTo(most) > 0) {
            return Optional.of(new LeftOut.TooDear(most));
        }
        OptionalDouble value = means.of(forecast, measure);
        return value.orElse(0) > 0 ? Optional.empty() : Optional.of(new LeftOut.NoForecast(measure));
    }

    private static Optional<Currency> notComparable(Forecast forecast) {
        return forecast.assumptions().stream()
                .filter(one -> one.kind() == Assumption.Kind.NOT_COMPARABLE)
                .map(one -> Currency.getInstance(one.values().get(1).plain()))
                .min(Comparator.comparing(Currency::getCurrencyCode));
    }
}
