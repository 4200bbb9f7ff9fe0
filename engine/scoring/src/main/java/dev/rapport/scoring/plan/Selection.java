package dev.rapport.scoring.plan;

import dev.rapport.scoring.plan.Market.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is chosen so far: at most one item of each creator, and what it takes of money and limits. */
final class Selection {

    private final Market market;
    private final @Nullable Item[] taken;
    final int[] counts;
    long left;
    double value;

    Selection(Market market) {
        this.market = market;
        this.taken = new Item[market.rows.size()];
        this.counts = new int[market.limits.size()];
        this.left = market.budget;
    }

    /** What was chosen among the offers of a problem of which the market was made, or one like it with other values. */
    static Selection of(Market market, PlanProblem problem, List<Offer> chosen) {
        Map<Offer, Boolean> taken = new IdentityHashMap<>();
        chosen.forEach(offer -> taken.put(offer, true));
        Selection selection = new Selection(market);
        for (List<Item> row : market.rows) {
            for (Item item : row) {
                if (taken.containsKey(problem.offers().get(item.place()))) {
                    selection.put(item);
                }
            }
        }
        return selection;
    }

    /** The offers that it is of, those of most value first. */
    List<Offer> offers(PlanProblem problem) {
        return items().stream()
                .map(item -> problem.offers().get(item.place()))
                .sorted(Comparator.comparingDouble(Offer::value).reversed())
                .toList();
    }

    @Nullable
    Item of(int row) {
        return taken[row];
    }

    void put(Item item) {
        remove(item.row());
        taken[item.row()] = item;
        left -= item.price();
        value += item.value();
        for (int j = 0; j < item.limits().length; j++) {
            counts[item.limits()[j]] += item.weights()[j];
        }
    }

    void remove(int row) {
        Item item = taken[row];
        if (item != null) {
            taken[row] = null;
            left += item.price();
            value -= item.value();
            for (int j = 0; j < item.limits().length; j++) {
                counts[item.limits()[j]] -= item.weights()[j];
            }
        }
    }

    /** Whether nothing is overrun. */
    boolean fits() {
        if (left < 0) {
            return false;
        }
        for (int k = 0; k < counts.length; k++) {
            if (counts[k] > market.limits.get(k).most()) {
                return false;
            }
        }
        return true;
    }

    /** By how much money and numbers are overrun; a share is held only when all are chosen. */
    long overrun() {
        long over = Math.max(0, -left);
        for (int k = 0; k < counts.length; k++) {
            Limit limit = market.limits.get(k);
            over += limit.isShare() ? 0 : Math.max(0L, (long) counts[k] - limit.most());
        }
        return over;
    }

    /** Least numbers and fixed creators that are missing. */
    int missing() {
        int missing = 0;
        for (int k = 0; k < counts.length; k++) {
            Limit limit = market.limits.get(k);
            missing += limit.isShare() ? 0 : Math.max(0, limit.least() - counts[k]);
        }
        for (int row = 0; row < taken.length; row++) {
            missing += market.fixed[row] && taken[row] == null ? 1 : 0;
        }
        return missing;
    }

    boolean isFeasible() {
        return fits() && missing() == 0;
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Item item : taken) {
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    /** Takes over another selection of the same market. */
    void copy(Selection other) {
        System.arraycopy(other.taken, 0, taken, 0, taken.length);
        System.arraycopy(other.counts, 0, counts, 0, counts.length);
        left = other.left;
        value = other.value;
    }
}
