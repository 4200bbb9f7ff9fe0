package dev.rapport.scoring.forecast;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Assumption;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.ExchangeRate;
import dev.rapport.judged.Sourced;
import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a deliverable costs in all: fee + agency's share of it + gift. Where nobody said a fee the pack's fair price stands for it; a fee
 * that cannot be compared gives no cost.
 */
public final class Cost {

    private final Campaign campaign;
    private final FairPrice fairPrice;

    Cost(Campaign campaign, FairPrice fairPrice) {
        this.campaign = campaign;
        this.fairPrice = fairPrice;
    }

    /**
     * A cost with what had to be assumed.
     *
     * @param total empty when no price is known
     */
    record Priced(Optional<Money> total, List<Assumption> assumptions) {}

    /** @param prices where the pack's price comes from */
    Priced of(Fee fee, Candidate candidate, OptionalDouble seen, Sourced prices) {
        List<Assumption> assumptions = new ArrayList<>();
        if (fee instanceof Fee.NotComparable other) {
            assumptions.add(Assumption.stated(
                    Assumption.Kind.NOT_COMPARABLE,
                    Value.of(other.asked().amount().toPlainString()),
                    Value.of(other.currency().getCurrencyCode())));
            return new Priced(Optional.empty(), assumptions);
        }
        Optional<Money> price = fee.known();
        if (fee instanceof Fee.Known known) {
            known.exchanged().ifPresent(assumptions::add);
        } else {
            Optional<FairPrice.Priced> fair = fairPrice.of(candidate, seen);
            price = fair.map(FairPrice.Priced::price);
            if (fair.isPresent()) {
                assumptions.add(Assumption.ofPack(Assumption.Kind.FAIR_PRICE, prices));
                ExchangeRate rate = fair.get().rate();
                if (!rate.from().equals(rate.to())) {
                    assumptions.add(Assumption.exchanged("", rate));
                }
            }
        }
        return new Priced(price.map(this::total), assumptions);
    }

    private Money total(Money price) {
        return total(campaign, price);
    }

    /** What a price comes to with the agency's share and one sample. */
    public static Money total(Campaign campaign, Money price) {
        Money withShare = price.plus(price.times(campaign.agencyMargin()));
        return campaign.product()
                .giftCost()
                .map(withShare::plus)
                .orElse(withShare)
                .rounded();
    }
}
