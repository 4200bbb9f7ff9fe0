package dev.rapport.scoring.plan;

import dev.rapport.api.model.Money;
import dev.rapport.judged.LeftOut;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** At which cost somebody who was left out would be chosen: the plan is solved again with other prices of one creator. */
final class Entry {

    /** Where there are more offers, solving again and again takes too long for what it tells. */
    private static final int MOST_OFFERS = 400;

    /** Of so many it is found out. */
    private static final int ENTRIES = 12;

    private static final int HALVINGS = 40;

    private final Solver solver;
    private final PlanProblem problem;
    private final boolean isBlocked;
    private int left;

    /** @param choice where nobody is chosen, no price of one creator changes that */
    Entry(Solver solver, PlanProblem problem, Choice choice) {
        this.solver = solver;
        this.problem = problem;
        this.isBlocked = choice.isBlocked();
        this.left = !choice.chosen().isEmpty() && problem.offers().size() <= MOST_OFFERS ? ENTRIES : 0;
    }

    /** Why the next who could have been chosen was not: at which cost that would be is found out of the first few. */
    LeftOut reserve(int creator) {
        if (isBlocked) {
            return new LeftOut.NobodyChosen();
        }
        return left-- > 0 ? new LeftOut.InReserve(comesInAt(creator)) : new LeftOut.InReserve();
    }

    /**
     * The highest cost of the creator's best offer at which it is chosen, in whole units of the currency and below what it costs now; empty
     * where it is not even chosen for nothing.
     */
    private Optional<Money> comesInAt(int creator) {
        Offer best = null;
        for (Offer offer : problem.offers()) {
            if (offer.creator() == creator && (best == null || offer.value() > best.value())) {
                best = offer;
            }
        }
        if (best == null || !isChosen(best, BigDecimal.ZERO)) {
            return Optional.empty();
        }
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = best.price().setScale(0, RoundingMode.FLOOR);
        for (int i = 0; i < HALVINGS && high.subtract(low).compareTo(BigDecimal.ONE) > 0; i++) {
            BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2), 0, RoundingMode.FLOOR);
            if (isChosen(best, middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Optional.of(new Money(low, best.cost().currency()));
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
