package dev.rapport.scoring.plan;

import dev.rapport.scoring.plan.Market.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Closes the gap between a choice and its bound: whatever is better than the choice departs so little from what everybody takes at the
 * prices that what is lost by departing stays below the gap. All such departures are looked at, those of least loss first; if that comes to
 * an end, the choice is proven. It gives up after a fixed number of looks, so that the same input always ends the same way.
 */
final class Closing {

    private static final int MOST_LOOKS = 20_000_000;

    private final Market market;
    private final Prices prices;
    private final Selection best;
    private final Selection now;
    private final List<Row> open = new ArrayList<>();
    private int looks;

    /** A creator who might depart: the other items, or none, with what each loses. */
    private record Row(int row, List<Other> others) {}

    private record Other(@Nullable Item item, double loss) {}

    Closing(Market market, Prices prices, Selection choice) {
        this.market = market;
        this.prices = prices;
        this.best = choice;
        this.now = new Selection(market);
        double gap = prices.bound() - choice.value;
        for (int row = 0; row < market.rows.size(); row++) {
            double most = prices.best(row);
            Item usual = null;
            for (Item item : market.rows.get(row)) {
                if (usual == null && prices.profit(item) >= most) {
                    usual = item;
                }
            }
            if (usual != null) {
                now.put(usual);
            }
            List<Other> others = new ArrayList<>();
            if (usual != null && !market.fixed[row] && most < gap) {
                others.add(new Other(null, most));
            }
            for (Item item : market.rows.get(row)) {
                double loss = most - prices.profit(item);
                if (item != usual && loss < gap) {
                    others.add(new Other(item, loss));
                }
            }
            if (!others.isEmpty()) {
                others.sort(Comparator.comparingDouble(Other::loss));
                open.add(new Row(row, others));
            }
        }
        open.sort(Comparator.comparingDouble(row -> row.others().get(0).loss()));
    }

    /** Whether the choice, made better where it could be, is proven to be the best. */
    boolean close() {
        look(0, 0);
        return looks <= MOST_LOOKS;
    }

    private void look(int from, double lost) {
        if (++looks > MOST_LOOKS) {
            return;
        }
        if (now.value > best.value * (1 + 1e-12) && now.isFeasible()) {
            best.copy(now);
        }
        for (int i = from; i < open.size(); i++) {
            Row row = open.get(i);
            // Sorted by the least loss: who comes later loses more.
            if (lost + row.others().get(0).loss() >= gap()) {
                return;
            }
            Item usual = now.of(row.row());
            for (Other other : row.others()) {
                if (lost + other.loss() >= gap()) {
                    break;
                }
                now.remove(row.row());
                if (other.item() != null) {
                    now.put(other.item());
                }
                look(i + 1, lost + other.loss());
                now.remove(row.row());
                if (usual != null) {
                    now.put(usual);
                }
                if (looks > MOST_LOOKS) {
                    return;
                }
            }
        }
    }

    /** A hair less, so that rounding never makes it look for nothing. */
    private double gap() {
        return (prices.bound() - best.value) * (1 - 1e-9);
    }
}
