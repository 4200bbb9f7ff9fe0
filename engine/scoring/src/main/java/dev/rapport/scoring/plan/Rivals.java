package dev.rapport.scoring.plan;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.PlanItem;
import dev.rapport.judged.Rival;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The same budget on one large creator, to stand beside a plan. */
final class Rivals {

    /** Who asks for a mega-influencer takes the next largest where there is none. */
    private static final List<String> LARGE = List.of("mega", "macro", "mid");

    private static final int MOST_POSTS = 12;

    private final Campaign campaign;
    private final Sums sums;
    private final PlanSettings settings;
    private final Means means;

    Rivals(Campaign campaign, Means means, Sums sums, PlanSettings settings) {
        this.campaign = campaign;
        this.means = means;
        this.sums = sums;
        this.settings = settings;
    }

    /**
     * The creator of the largest tier that is there who brings most for the budget, whatever the rules say of it; empty where nobody large
     * has a forecast and a price.
     *
     * @param measure what the plan maximises
     */
    Optional<Rival> of(List<Judgement> judgements, Figure measure) {
        Worth worth = new Worth(means, measure, settings.repeated());
        for (String tier : LARGE) {
            Offer best = null;
            Judgement whose = null;
            for (int i = 0; i < judgements.size(); i++) {
                Judgement judgement = judgements.get(i);
                for (Forecast forecast : judgement.forecasts()) {
                    if (judgement.decision().tier().equals(tier)
                            && forecast.cost().isPresent()
                            && worth.of(forecast).orElse(0) > 0) {
                        Offer offer = forTheBudget(i, forecast, worth);
                        if (best == null || offer.value() > best.value()) {
                            best = offer;
                            whose = judgement;
                        }
                    }
                }
            }
            if (best != null && whose != null) {
                return Optional.of(rival(best, whose, tier, worth));
            }
        }
        return Optional.empty();
    }

    /** As many posts as the budget pays, and one where it pays none. */
    private Offer forTheBudget(int creator, Forecast forecast, Worth worth) {
        Money one = forecast.cost().orElseThrow();
        Money gift = campaign.product().giftCost().orElse(Money.zero(one.currency()));
        Money further = one.plus(gift.times(-1));
        List<Forecast> parts = new ArrayList<>(List.of(forecast));
        Money cost = one;
        while (parts.size() < MOST_POSTS
                && further.amount().signum() > 0
                && cost.plus(further).compareTo(campaign.budget()) <= 0) {
            parts.add(forecast);
            cost = cost.plus(further);
        }
        return new Offer(creator, parts, cost, worth.of(parts));
    }

    private Rival rival(Offer offer, Judgement judgement, String tier, Worth worth) {
        Map<Figure, Double> different = new People(
                        means,
                        settings.withoutOverlap(),
                        List.of(offer),
                        i -> Optional.empty(),
                        new Samples(),
                        Optional.empty())
                .different(List.of(offer));
        PlanItem item = new PlanItem(
                judgement.creator().id(),
                offer.forecast().account(),
                offer.forecast().deliverable(),
                Optional.of(offer.cost()),
                Optional.of(offer.forecast()),
                OptionalDouble.of(worth.of(offer.parts())),
                Optional.empty(),
                List.of());
        return new Rival(
                tier,
                judgement.creator().name(),
                item,
                offer.parts().size(),
                judgement.account().followers(),
                sums.of(offer.parts(), offer.cost(), different));
    }
}
