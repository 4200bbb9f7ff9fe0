package dev.rapport.scoring.plan;

import dev.rapport.scoring.plan.Market.Item;
import java.util.List;

/**
 * What money and each limit is worth (Lagrange): every creator by itself takes what earns most at these prices, and what that comes to is a
 * value that no choice exceeds. The prices are those at which this bound is least.
 */
final class Prices {

    private static final int PASSES = 12;
    private static final int HALVINGS = 40;
    private static final int STEPS = 300;

    private final Market market;
    /** By unit of money. */
    private double money;
    /** By limit: above 0 for one that is reached from below, below 0 for a least number. */
    private final double[] limits;

    private double bound = Double.MAX_VALUE;
    private double bestMoney;
    private final double[] bestLimits;
    private final double[] used;
    private double spent;

    Prices(Market market) {
        this.market = market;
        this.limits = new double[market.limits.size()];
        this.bestLimits = new double[limits.length];
        this.used = new double[limits.length];
        look();
        for (int pass = 0; pass < PASSES; pass++) {
            double before = bound;
            alongAll();
            if (before - bound <= 1e-9 * Math.max(1, bound)) {
                break;
            }
        }
        toBest();
    }

    /** What no choice exceeds. */
    double bound() {
        return bound;
    }

    /** The prices, money first. */
    double[] all() {
        double[] all = new double[limits.length + 1];
        all[0] = money;
        System.arraycopy(limits, 0, all, 1, limits.length);
        return all;
    }

    /** What an item earns at these prices. */
    double profit(Item item) {
        return worth(item) - money * item.price();
    }

    /** What an item is worth by unit of money, the limits paid for. */
    double efficiency(Item item) {
        return worth(item) / Math.max(1, item.price());
    }

    /** What is left of its value when the limits are paid for. */
    private double worth(Item item) {
        double worth = item.value();
        for (int j = 0; j < item.limits().length; j++) {
            worth -= limits[item.limits()[j]] * item.weights()[j];
        }
        return worth;
    }

    /**
     * What the money and the places are worth that a choice leaves over: no exchange makes it better by more than what its items earn more, and
     * this.
     */
    double slack(Selection choice) {
        double slack = money * Math.max(0, choice.left) + 1e-9 * Math.abs(choice.value);
        for (int k = 0; k < limits.length; k++) {
            Limit limit = market.limits.get(k);
            slack += limits[k] > 0
                    ? limits[k] * (limit.most() - choice.counts[k])
                    : limits[k] * (limit.least() - choice.counts[k]);
        }
        return slack;
    }

    /** What a creator earns at best: nothing is earned by who is not bought. */
    double best(int row) {
        double best = market.fixed[row] ? -Double.MAX_VALUE : 0;
        for (Item item : market.rows.get(row)) {
            best = Math.max(best, profit(item));
        }
        return best;
    }

    /** The bound at the prices of now; what everybody takes is kept as use. */
    private double look() {
        double sum = money * market.budget;
        for (int k = 0; k < limits.length; k++) {
            Limit limit = market.limits.get(k);
            sum += limits[k] > 0 ? limits[k] * limit.most() : limits[k] * limit.least();
            used[k] = 0;
        }
        spent = 0;
        for (int row = 0; row < market.rows.size(); row++) {
            double best = market.fixed[row] ? -Double.MAX_VALUE : 0;
            Item taken = null;
            List<Item> items = market.rows.get(row);
            for (int i = 0; i < items.size(); i++) {
                double profit = profit(items.get(i));
                if (profit > best) {
                    best = profit;
                    taken = items.get(i);
                }
            }
            if (taken != null) {
                sum += best;
                spent += taken.price();
                for (int j = 0; j < taken.limits().length; j++) {
                    used[taken.limits()[j]] += taken.weights()[j];
                }
            }
        }
        if (sum < bound) {
            bound = sum;
            bestMoney = money;
            System.arraycopy(limits, 0, bestLimits, 0, limits.length);
        }
        return sum;
    }

    private void toBest() {
        money = bestMoney;
        System.arraycopy(bestLimits, 0, limits, 0, limits.length);
    }

    /** One price after the other. */
    private void alongAll() {
        along(-1);
        for (int k = 0; k < limits.length; k++) {
            along(k);
        }
    }

    /** The best price of one resource while the others stay: the bound is convex, and its slope is what is left over. */
    private void along(int k) {
        toBest();
        double scale = k < 0 ? greatestRatio() : greatestValue();
        boolean isLeast = k >= 0 && market.limits.get(k).least() > 0;
        boolean isMost = k < 0 || market.limits.get(k).most() < Integer.MAX_VALUE;
        double low = isLeast ? -scale : 0;
        double high = isMost ? scale : 0;
        for (int i = 0; i < HALVINGS && high - low > 1e-12 * scale; i++) {
            double middle = (low + high) / 2;
            set(k, middle);
            look();
            // Money that is left over wants a lower price; what is overrun a higher one.
            double over = k < 0
                    ? spent - market.budget
                    : used[k] - (middle > 0 ? most(k) : market.limits.get(k).least());
            if (over > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        set(k, high);
        look();
    }

    private double most(int k) {
        return market.limits.get(k).most();
    }

    private void set(int k, double price) {
        if (k < 0) {
            money = price;
        } else {
            limits[k] = price;
        }
    }

    private double greatestRatio() {
        double greatest = 0;
        for (List<Item> row : market.rows) {
            for (Item item : row) {
                greatest = Math.max(greatest, item.value() / Math.max(1, item.price()));
            }
        }
        return greatest;
    }

    private double greatestValue() {
        double greatest = 0;
        for (List<Item> row : market.rows) {
            for (Item item : row) {
                greatest = Math.max(greatest, item.value());
            }
        }
        return greatest;
    }

    /**
     * All prices together, by subgradients with steps after Polyak: where the bound has edges, one price at a time gets stuck.
     *
     * @param known value of a choice that was found
     */
    void refine(double known) {
        toBest();
        // Money is counted in usual prices, so that it weighs as a place does.
        double usual = Math.max(1, market.budget / 20.0);
        double share = 1;
        int still = 0;
        for (int i = 0; i < STEPS && share > 1e-4; i++) {
            double before = bound;
            double sum = look();
            still = bound < before ? 0 : still + 1;
            if (still > 12) {
                share /= 2;
                still = 0;
                toBest();
                continue;
            }
            double overMoney = (spent - market.budget) / usual;
            double length = money > 0 || overMoney > 0 ? overMoney * overMoney : 0;
            double[] over = new double[limits.length];
            for (int k = 0; k < limits.length; k++) {
                Limit limit = market.limits.get(k);
                over[k] = limits[k] > 0 || limits[k] == 0 && used[k] > limit.most()
                        ? used[k] - limit.most()
                        : limit.least() > 0
                                ? Math.min(limits[k] == 0 ? 0 : Double.MAX_VALUE, used[k] - limit.least())
                                : 0;
                over[k] /= limit.unit();
                length += over[k] * over[k];
            }
            if (length == 0) {
                break;
            }
            double step = share * Math.max(0, sum - known) / length;
            money = Math.max(0, money + step * overMoney / usual);
            for (int k = 0; k < limits.length; k++) {
                Limit limit = market.limits.get(k);
                limits[k] = Math.min(
                        limit.most() < Integer.MAX_VALUE ? Double.MAX_VALUE : 0,
                        Math.max(limit.least() > 0 ? -Double.MAX_VALUE : 0, limits[k] + step * over[k] / limit.unit()));
            }
        }
        alongAll();
        toBest();
    }
}
