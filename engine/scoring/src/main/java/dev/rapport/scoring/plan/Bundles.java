package dev.rapport.scoring.plan;

import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Judgement;
import dev.rapport.scoring.forecast.Cost;
import dev.rapport.scoring.judging.FeeBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be bought of a creator: each deliverable, what is sold at one price, and several where the campaign allows more than one. */
final class Bundles {

    /** More combinations of one creator than these are not looked at. */
    private static final int MOST = 60;

    private final Campaign campaign;
    private final FeeBook fees;
    private final int mostTogether;
    private final int mostSold;

    Bundles(Campaign campaign, FeeBook fees) {
        this.campaign = campaign;
        this.fees = fees;
        this.mostTogether = campaign.plan().maxPerCreator().orElse(1);
        this.mostSold = campaign.plan().maxPerCreator().orElse(Integer.MAX_VALUE);
    }

    /** Several deliverables at one price. */
    record Bundle(List<Forecast> parts, Money cost) {}

    /** @param singles the deliverables with a price */
    List<Bundle> of(Judgement judgement, List<Forecast> singles) {
        List<Bundle> all = new ArrayList<>();
        singles.forEach(one -> all.add(new Bundle(List.of(one), one.cost().orElseThrow())));
        together(singles, 0, new ArrayList<>(), all);
        for (FeeBook.Bundle sold : fees.bundles(judgement.account().ref())) {
            Optional<Money> price = sold.fee().known();
            List<Forecast> parts = new ArrayList<>();
            for (Deliverable deliverable : sold.deliverables()) {
                judgement.forecasts().stream()
                        .filter(forecast -> forecast.deliverable() == deliverable)
                        .findFirst()
                        .ifPresent(parts::add);
            }
            if (price.isPresent() && !parts.isEmpty() && sold.deliverables().size() <= mostSold) {
                all.add(new Bundle(parts, Cost.total(campaign, price.get())));
            }
        }
        return all;
    }

    private void together(List<Forecast> singles, int from, List<Forecast> taken, List<Bundle> all) {
        for (int i = from; i < singles.size() && taken.size() < mostTogether && all.size() < MOST; i++) {
            taken.add(singles.get(i));
            if (taken.size() > 1) {
                all.add(new Bundle(List.copyOf(taken), cost(taken)));
            }
            together(singles, i + 1, taken, all);
            taken.remove(taken.size() - 1);
        }
    }

    /** One sample is enough for all of them. */
    private Money cost(List<Forecast> parts) {
        Money cost = Money.zero(campaign.budget().currency());
        for (Forecast part : parts) {
            cost = cost.plus(part.cost().orElseThrow());
        }
        Optional<Money> gift = campaign.product().giftCost();
        return gift.isPresent() ? cost.plus(gift.get().times(-(parts.size() - 1))) : cost;
    }
}
