package dev.rapport.scoring.plan;

import dev.rapport.scoring.plan.Market.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Makes a choice better by the people whom it really reaches: one more, one for another, for as long as that gains; then without some. */
final class AudienceExchanges {

    /** Looks at an exchange; large problems stop before everything was looked at. */
    private static final int MOST_LOOKS = 3_000_000;

    private static final int SHAKES = 60;

    private final PlanProblem problem;
    private final SharedAudience audience;
    private final Market market;
    private final List<Item> items;
    private final Reached reached;
    private final Set<Integer> barred = new HashSet<>();
    private List<Item> inside = List.of();
    private int looks;

    AudienceExchanges(PlanProblem problem, SharedAudience audience) {
        this.problem = problem;
        this.audience = audience;
        this.market = new Market(problem);
        this.items = market.rows.stream().flatMap(List::stream).toList();
        this.reached = new Reached(problem.offers(), audience);
    }

    /** @param chosen offers of the problem that hold all limits */
    List<Offer> better(List<Offer> chosen) {
        Selection choice = Selection.of(market, problem, chosen);
        climb(choice);
        Selection best = new Selection(market);
        best.copy(choice);
        double most = audience.people(best.offers(problem));
        SplittableRandom random = new SplittableRandom(items.size());
        for (int i = 0; i < SHAKES && looks < MOST_LOOKS; i++) {
            choice.copy(best);
            List<Item> taken = choice.items();
            for (int out = Math.min(1 + random.nextInt(3), taken.size()); out > 0; out--) {
                int row = taken.get(random.nextInt(taken.size())).row();
                choice.remove(row);
                barred.add(row);
            }
            climb(choice);
            barred.clear();
            climb(choice);
            double people = audience.people(choice.offers(problem));
            if (choice.isFeasible() && people > most * (1 + 1e-12)) {
                best.copy(choice);
                most = people;
            }
        }
        return best.offers(problem);
    }

    private void climb(Selection choice) {
        inside = choice.items();
        reached.start(inside);
        boolean gained = true;
        while (gained && looks < MOST_LOOKS) {
            gained = round(choice);
        }
    }

    private boolean round(Selection choice) {
        boolean gained = false;
        for (Item in : items) {
            Item own = choice.of(in.row());
            if (own == in || barred.contains(in.row()) || looks >= MOST_LOOKS) {
                continue;
            }
            if (own != null) {
                gained |= exchange(choice, in, own);
                continue;
            }
            if (exchange(choice, in, null)) {
                gained = true;
                continue;
            }
            for (Item out : inside) {
                if (in.price() <= choice.left + out.price() && exchange(choice, in, out)) {
                    gained = true;
                    break;
                }
            }
        }
        return gained;
    }

    private boolean exchange(Selection choice, Item in, @Nullable Item out) {
        looks++;
        if (in.price() > choice.left + (out == null ? 0 : out.price()) || reached.gain(in, out) <= 1e-9) {
            return false;
        }
        if (out != null) {
            choice.remove(out.row());
        }
        choice.put(in);
        if (!choice.isFeasible()) {
            choice.remove(in.row());
            if (out != null) {
                choice.put(out);
            }
            return false;
        }
        inside = choice.items();
        reached.exchange(in, out);
        return true;
    }
}
