package dev.rapport.scoring.plan;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.LeftOut;
import dev.rapport.judged.Note;
import dev.rapport.judged.Plan;
import dev.rapport.judged.PlanItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Turns the offers that were chosen into the lines of a plan: one a deliverable, and they add up to what was paid and to what is worth. */
final class Bought {

    private final Worth worth;
    private final Means means;
    /** Share of the people of a platform that is left when those who are reached twice count once. */
    private final Map<String, Double> kept;

    Bought(Worth worth, Means means, Map<String, Double> kept) {
        this.worth = worth;
        this.means = means;
        this.kept = kept;
    }

    static Plan.Bundle bundle(Offer offer, Judgement judgement) {
        return new Plan.Bundle(
                judgement.creator().id(),
                offer.forecast().account(),
                offer.parts().stream().map(Forecast::deliverable).toList(),
                offer.cost());
    }

    List<PlanItem> items(Offer offer, Judgement judgement, List<Note> notes) {
        List<PlanItem> items = new ArrayList<>();
        List<Money> costs = split(offer);
        double share = kept.getOrDefault(SharedAudience.platform(offer), 1.0);
        for (int i = 0; i < offer.parts().size(); i++) {
            Forecast part = offer.parts().get(i);
            items.add(new PlanItem(
                    judgement.creator().id(),
                    part.account(),
                    part.deliverable(),
                    Optional.of(costs.get(i)),
                    Optional.of(part),
                    OptionalDouble.of(share * worth.added(offer.parts(), i)),
                    Optional.<LeftOut>empty(),
                    notes,
                    means.all(part)));
        }
        return items;
    }

    /** What each deliverable costs of the one price: in proportion to what it would cost alone, to the cent. */
    private static List<Money> split(Offer offer) {
        List<Forecast> parts = offer.parts();
        boolean isPriced = parts.stream().allMatch(part -> part.cost().isPresent());
        List<BigDecimal> alone = parts.stream()
                .map(part -> isPriced ? part.cost().orElseThrow().amount() : BigDecimal.ONE)
                .toList();
        BigDecimal sum = alone.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int digits = Math.max(0, offer.cost().currency().getDefaultFractionDigits());
        List<Money> costs = new ArrayList<>();
        BigDecimal left = offer.price();
        for (int i = 0; i < parts.size() - 1; i++) {
            BigDecimal part = sum.signum() == 0
                    ? BigDecimal.ZERO
                    : offer.price().multiply(alone.get(i)).divide(sum, digits, RoundingMode.DOWN);
            costs.add(new Money(part, offer.cost().currency()));
            left = left.subtract(part);
        }
        costs.add(new Money(left, offer.cost().currency()));
        return costs;
    }
}
