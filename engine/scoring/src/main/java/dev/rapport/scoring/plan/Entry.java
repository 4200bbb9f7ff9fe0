package dev.rapport.scoring.plan;

import dev.rapport.api.model.Money;
import dev.rapport.judged.LeftOut;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** At which cost somebody who was left out would be chosen: the plan is solved again with other prices of one creator. */
final class Entry {

    /** Where there are more offers, solving again and again takes too long for what it tells. */
    private static final int MOST_OFFERS = 400;

    /** Of so many it is found out. */
    private static final int ENTRIES = 12;

    /** The first step is this part of the way. */
    private static final int FIRST_STEPS = 8;

    private final Solver solver;
    private final PlanProblem problem;
    private final boolean isBlocked;
    private final Optional<EntryCosts> costs;
    private int left = ENTRIES;

    /** @param choice where nobody is chosen, no price of one creator changes that */
    Entry(Solver solver, PlanProblem problem, SharedAudience audience, Choice choice) {
        this.solver = solver;
        this.problem = problem;
        this.isBlocked = choice.isBlocked();
        boolean isTold = !choice.chosen().isEmpty() && problem.offers().size() <= MOST_OFFERS;
        this.costs = isTold ? Optional.of(new EntryCosts(problem, audience, choice)) : Optional.empty();
    }

    /** Why the next who could have been chosen was not: at which cost that would be is found out of the first few. */
    LeftOut reserve(int creator) {
        if (isBlocked) {
            return new LeftOut.NobodyChosen();
        }
        return costs.filter(unused -> left-- > 0)
                .map(known -> new LeftOut.InReserve(comesInAt(creator, known)))
                .orElseGet(LeftOut.InReserve::new);
    }

    /**
     * The highest cost of the creator's best offer at which it is chosen, in whole units of the currency and below what it costs now; empty
     * where it is not even chosen for nothing.
     */
    private Optional<Money> comesInAt(int creator, EntryCosts known) {
        Optional<Offer> best = problem.offers().stream()
                .filter(offer -> offer.creator() == creator)
                .reduce((one, other) -> other.value() > one.value() ? other : one);
        return best.flatMap(offer -> {
            long now = offer.price().setScale(0, RoundingMode.CEILING).longValueExact();
            long tooMuch = Math.min(now, known.tooMuch(offer).orElse(now));
            OptionalLong cost = below(tooMuch, known.gains(offer).orElse(0), offer);
            return cost.stream()
                    .mapToObj(units ->
                            new Money(BigDecimal.valueOf(units), offer.cost().currency()))
                    .findFirst();
        });
    }

    /**
     * The highest cost at which it is chosen. It is looked for from above in growing steps, because it lies near the cost that is too much, and
     * a choice that is as good as another within what nobody notices may leave it out at a lower one again.
     *
     * @param gains where it surely is chosen; the solver has the last word
     */
    private OptionalLong below(long tooMuch, long gains, Offer offer) {
        long high = tooMuch;
        long step = Math.max(1, (tooMuch - gains) / FIRST_STEPS);
        long low = Math.max(0, tooMuch - step);
        while (!isChosen(offer, BigDecimal.valueOf(low))) {
            if (low == 0) {
                return OptionalLong.empty();
            }
            high = low;
            step *= 2;
            low = low > gains ? Math.max(gains, low - step) : Math.max(0, low - step);
        }
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (isChosen(offer, BigDecimal.valueOf(middle))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return OptionalLong.of(low);
    }

    private boolean isChosen(Offer offer, BigDecimal price) {
        Offer cheaper = new Offer(
                offer.creator(), offer.parts(), new Money(price, offer.cost().currency()), offer.value());
        List<Offer> offers = new ArrayList<>(problem.offers());
        offers.replaceAll(one -> one == offer ? cheaper : one);
        Choice choice = solver.solve(new PlanProblem(offers, problem.budget(), problem.limits(), problem.fixed()));
        return choice.chosen().stream().anyMatch(one -> one.creator() == offer.creator());
    }
}
