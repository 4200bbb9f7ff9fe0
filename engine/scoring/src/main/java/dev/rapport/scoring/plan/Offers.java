package dev.rapport.scoring.plan;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Assumption;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.LeftOut;
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
    private final Worth worth;
    private final Means means;
    private final Bundles bundles;
    private final OptionalDouble leastReturn;

    /**
     * @param worth what an offer is worth
     * @param asked another budget, and the least that an offer is expected to return
     */
    Offers(Campaign campaign, Worth worth, Means means, Bundles bundles, Asked asked) {
        Money budget = asked.budget().orElse(campaign.budget());
        this.most = campaign.plan()
                .maxFee()
                .filter(fee -> fee.compareTo(budget) < 0)
                .orElse(budget);
        this.worth = worth;
        this.means = means;
        this.bundles = bundles;
        this.leastReturn = asked.leastReturn();
    }

    /**
     * The offers of those who may be chosen.
     *
     * @param why gets those who have none
     */
    List<Offer> of(List<Judgement> judgements, List<Integer> open, Map<Integer, LeftOut> why) {
        List<Offer> offers = new ArrayList<>();
        for (int i : open) {
            LeftOut lacking = new LeftOut.NoDeliverable();
            List<Forecast> singles = new ArrayList<>();
            for (Forecast forecast : judgements.get(i).forecasts()) {
                Optional<LeftOut> lack = lack(forecast);
                if (lack.isPresent()) {
                    lacking = lack.get();
                } else {
                    singles.add(forecast);
                }
            }
            boolean any = false;
            for (Bundles.Bundle bundle : bundles.of(judgements.get(i), singles)) {
                Optional<LeftOut> lack = lack(bundle);
                if (lack.isPresent()) {
                    lacking = lack.get();
                } else {
                    List<Forecast> parts = worth.bestFirst(bundle.parts());
                    offers.add(new Offer(i, parts, bundle.cost(), worth.of(parts)));
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
        if (forecast.cost().isEmpty()) {
            return Optional.of(notComparable(forecast)
                    .map(currency -> (LeftOut) new LeftOut.NotComparable(currency))
                    .orElseGet(LeftOut.NoPrice::new));
        }
        return Optional.empty();
    }

    private Optional<LeftOut> lack(Bundles.Bundle bundle) {
        if (bundle.cost().compareTo(most) > 0) {
            return Optional.of(new LeftOut.TooDear(most));
        }
        if (worth.of(bundle.parts()) <= 0) {
            boolean isForecast =
                    bundle.parts().stream().anyMatch(part -> worth.of(part).isPresent());
            return Optional.of(
                    isForecast ? new LeftOut.BringsNothing(worth.measure()) : new LeftOut.NoForecast(worth.measure()));
        }
        if (leastReturn.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble earned = means.contribution(bundle.parts());
        if (earned.isEmpty()) {
            return Optional.of(new LeftOut.NoForecast(Figure.CONTRIBUTION));
        }
        double asked = bundle.cost().amount().doubleValue() * (1 + leastReturn.getAsDouble());
        return earned.getAsDouble() < asked
                ? Optional.of(new LeftOut.ReturnBelow(leastReturn.getAsDouble()))
                : Optional.empty();
    }

    private static Optional<Currency> notComparable(Forecast forecast) {
        return forecast.assumptions().stream()
                .filter(one -> one.kind() == Assumption.Kind.NOT_COMPARABLE)
                .map(one -> Currency.getInstance(one.values().get(1).plain()))
                .min(Comparator.comparing(Currency::getCurrencyCode));
    }
}
