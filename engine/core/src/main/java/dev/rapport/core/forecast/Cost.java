package dev.rapport.core.forecast;

import dev.rapport.api.facts.Candidate;
import dev.rapport.api.facts.Fact;
import dev.rapport.api.model.Campaign;
import dev.rapport.api.model.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a deliverable costs in all: fee, or the pack's fair price where no fee is known, with gift and the agency's share. */
final class Cost {

    private final Campaign campaign;
    private final ForecastSettings settings;

    Cost(Campaign campaign, ForecastSettings settings) {
        this.campaign = campaign;
        this.settings = settings;
    }

    /** A cost with what had to be assumed. */
    record Priced(Money total, List<String> assumptions) {}

    /** The fair price: usual CPM * expected views or reach / 1000, in the campaign's currency; empty when any part is unknown. */
    static OptionalDouble fairPrice(Candidate candidate, Optional<Double> seen, ForecastSettings settings) {
        OptionalDouble cpm = candidate.known(Fact.USUAL_CPM);
        if (cpm.isEmpty() || seen.isEmpty() || Double.isNaN(settings.currencyPerUsd())) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(cpm.getAsDouble() * seen.get() / 1000 * settings.currencyPerUsd());
    }

    Optional<Priced> of(Optional<Money> fee, Candidate candidate, Optional<Double> seen) {
        List<String> assumptions = new ArrayList<>();
        Optional<Money> known = fee.filter(money -> money.currency().equals(campaign.budget().currency()));
        if (fee.isPresent() && known.isEmpty()) {
            assumptions.add("the fee is in " + fee.get().currency() + ", not in the campaign's currency, and is left out");
        }
        Optional<Money> price = known;
        if (price.isEmpty()) {
            OptionalDouble fair = fairPrice(candidate, seen, settings);
            if (fair.isEmpty()) {
                return Optional.empty();
            }
            assumptions.add("no fee is known: the fair price from the pack's table stands for it");
            price = Optional.of(new Money(BigDecimal.valueOf(fair.getAsDouble()), campaign.budget().currency()).rounded());
        }
        Money total = price.get().plus(price.get().times(campaign.agencyMargin()));
        if (campaign.product().giftCost().isPresent()) {
            BigDecimal gift = BigDecimal.valueOf(campaign.product().giftCost().getAsDouble());
            total = total.plus(new Money(gift, campaign.budget().currency()));
        }
        return Optional.of(new Priced(total.rounded(), assumptions));
    }
}
