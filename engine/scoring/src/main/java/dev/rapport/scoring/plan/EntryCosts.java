package dev.rapport.scoring.plan;

import dev.rapport.scoring.plan.Market.Item;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Between which costs it lies that an offer would be chosen, without solving anything again: at the prices of the plan no choice with it is
 * as good as the plan above the one, and a plan in which it takes the place of one or two others is better at the other.
 */
final class EntryCosts {

    private static final double ROUNDING = 1e-9;

    private final PlanProblem problem;
    private final SharedAudience audience;
    private final Choice choice;
    private final Market market;
    private final Prices prices;
    private final double bound;
    private final Selection chosen;

    EntryCosts(PlanProblem problem, SharedAudience audience, Choice choice) {
        this.problem = problem;
        this.audience = audience;
        this.choice = choice;
        Optional<Tangent> tangent = audience.isAny()
                ? Optional.of(Tangent.lowest(problem, audience, audience.sums(choice.chosen())))
                : Optional.empty();
        double height = tangent.map(Tangent::height).orElse(0.0);
        this.market = tangent.map(Tangent::market).orElseGet(() -> new Market(problem));
        this.prices = new Prices(market);
        prices.refine(choice.value() - height);
        this.bound = height + prices.bound();
        this.chosen = Selection.of(market, problem, choice.chosen());
    }

    /** The least whole cost at which no choice with the offer is as good as the plan; empty where its cost does not matter. */
    OptionalLong tooMuch(Offer offer) {
        Item item = item(offer);
        double money = prices.all()[0];
        if (money <= 0) {
            return OptionalLong.empty();
        }
        double free = prices.profit(item) + money * item.price();
        double most = (bound * (1 + ROUNDING) - Math.max(0, prices.best(item.row())) + free - choice.value()) / money;
        return OptionalLong.of(Math.max(0, units((long) Math.floor(most)) + 1));
    }

    /** The largest whole cost at which the plan gains by taking it in place of at most two others; empty where there is none. */
    OptionalLong gains(Offer offer) {
        Item item = item(offer);
        Item free = new Item(item.place(), item.row(), 0, item.value(), item.limits(), item.weights());
        List<Item> inside = chosen.items();
        long most = room(free, List.of());
        for (int i = 0; i < inside.size(); i++) {
            most = Math.max(most, room(free, List.of(inside.get(i))));
            for (int j = i + 1; j < inside.size(); j++) {
                most = Math.max(most, room(free, List.of(inside.get(i), inside.get(j))));
            }
        }
        return most < 0 ? OptionalLong.empty() : OptionalLong.of(units(most));
    }

    /** The money that is left when it comes in for others; below 0 where that is no gain or holds no limit. */
    private long room(Item in, List<Item> out) {
        Selection changed = new Selection(market);
        changed.copy(chosen);
        out.forEach(item -> changed.remove(item.row()));
        changed.put(in);
        boolean isBetter =
                changed.isFeasible() && audience.people(changed.offers(problem)) > choice.value() * (1 + ROUNDING);
        return isBetter ? changed.left : -1;
    }

    private Item item(Offer offer) {
        return market.rows.stream()
                .flatMap(List::stream)
                .filter(item -> problem.offers().get(item.place()) == offer)
                .findFirst()
                .orElseThrow();
    }

    /** Whole units of the currency. */
    private static long units(long money) {
        return Market.money(money).setScale(0, RoundingMode.FLOOR).longValueExact();
    }
}
