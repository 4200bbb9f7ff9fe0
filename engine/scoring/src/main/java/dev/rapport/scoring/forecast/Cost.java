package dev.rapport.scoring.forecast;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.facts.Candidate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a deliverable costs in all: fee, or the pack's fair price where no fee is known, with gift and the agency's share. */
final class Cost {

    private final Campaign campaign;
    private final FairPrice fairPrice;

    Cost(Campaign campaign, FairPrice fairPrice) {
        this.campaign = campaign;
        this.fairPrice = fairPrice;
    }

    /** A cost with what had to be assumed. */
    record Priced(Money total, List<String> assumptions) {}

    Optional<Priced> of(Optional<Money> fee, Candidate candidate, OptionalDouble seen) {
        List<String> assumptions = new ArrayList<>();
        Optional<Money> known =
                fee.filter(money -> money.currency().equals(campaign.budget().currency()));
        if (fee.isPresent() && known.isEmpty()) {
            assumptions.add(
                    "the fee is in " + fee.get().currency() + ", not in the campaign's currency, and is left out");
        }
        Optional<Money> price = known;
        if (price.isEmpty()) {
            OptionalDouble fair = fairPrice.of(candidate, seen);
            if (fair.isEmpty()) {
                return Optional.empty();
            }
            assumptions.add("no fee is known: the fair price from the pack's table stands for it");
            price = Optional.of(new Money(
                            BigDecimal.valueOf(fair.getAsDouble()),
                            campaign.budget().currency())
                    .rounded());
        }
        Money total = price.get().plus(price.get().times(campaign.agencyMargin()));
        if (campaign.product().giftCost().isPresent()) {
            BigDecimal gift = BigDecimal.valueOf(campaign.product().giftCost().getAsDouble());
            total = total.plus(new Money(gift, campaign.budget().currency()));
        }
        return Optional.of(new Priced(total.rounded(), assumptions));
    }
}
