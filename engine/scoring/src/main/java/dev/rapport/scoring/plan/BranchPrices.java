package dev.rapport.scoring.plan;

import dev.rapport.scoring.plan.Market.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The prices of money and limits within a branch: what is decided is paid for, what no longer fits is not for sale, and subgradients with
 * steps after Polyak lead to the least bound.
 */
final class BranchPrices {

    /** A creator who may take anything. */
    static final int OPEN = -2;

    /** A creator who takes nothing. */
    static final int NOTHING = -1;

    static final int ROOT_STEPS = 120;
    static final int STEPS = 40;

    private static final int STILL = 4;

    /** Smaller steps than these lead to nothing that counts. */
    private static final double LEAST_SHARE = 0.01;

    private final Market market;
    /** Creators in doubt: what follows counts them from 0. */
    private final List<List<Item>> rows = new ArrayList<>();

    private final List<Boolean> fixed = new ArrayList<>();
    private final List<Item> sure = new ArrayList<>();
    private final int limits;
    /** By resource, money first. */
    private final double[] price;

    private final double[] bestPrice;
    private final double[] over;
    private long left;
    private final int[] most;
    private final int[] least;
    private final boolean[] isCount;
    private final double usual;
    private int[] taken = new int[0];
    /** How many items were looked at. */
    long looks;

    /** @param all of each creator: what it takes, or nothing, or that it is in doubt */
    BranchPrices(Market market, int[] all) {
        this.market = market;
        this.limits = market.limits.size();
        this.price = new double[limits + 1];
        this.bestPrice = new double[limits + 1];
        this.over = new double[limits + 1];
        this.most = new int[limits];
        this.least = new int[limits];
        this.isCount = new boolean[limits];
        for (int k = 0; k < limits; k++) {
            isCount[k] = !market.limits.get(k).isShare();
        }
        for (int row = 0; row < all.length; row++) {
            if (all[row] == OPEN) {
                rows.add(market.rows.get(row));
                fixed.add(market.fixed[row]);
            } else if (all[row] >= 0) {
                sure.add(market.rows.get(row).get(all[row]));
            }
        }
        // Money is counted in usual prices, so that it weighs as a place does.
        this.usual = Math.max(1, market.budget / 20.0);
    }

    /** How many creators are in doubt. */
    int rows() {
        return rows.size();
    }

    /**
     * Looks for the least bound of a branch, from some prices on.
     *
     * @param known what is to be beaten: below it the search ends
     * @return the least bound that was found, below everything where nothing can hold
     */
    double ascend(int[] decided, double[] start, int most, double known) {
        this.taken = decided;
        System.arraycopy(start, 0, price, 0, price.length);
        double decidedValue = pay();
        if (!canHold()) {
            return -Double.MAX_VALUE;
        }
        double lowest = Double.MAX_VALUE;
        double share = 1;
        int still = 0;
        for (int i = 0; i < most; i++) {
            double sum = decidedValue + look();
            if (sum < lowest) {
                lowest = sum;
                System.arraycopy(price, 0, bestPrice, 0, price.length);
                still = 0;
            } else if (++still > STILL) {
                share /= 2;
                still = 0;
            }
            if (lowest <= known || share < LEAST_SHARE || !step(share, sum, known)) {
                break;
            }
        }
        System.arraycopy(bestPrice, 0, price, 0, price.length);
        return lowest;
    }

    /** Pays for what is decided; gives what it is worth. */
    private double pay() {
        left = market.budget;
        for (int k = 0; k < limits; k++) {
            most[k] = market.limits.get(k).most();
            least[k] = market.limits.get(k).least();
        }
        double value = 0;
        for (Item item : sure) {
            value += pay(item);
        }
        for (int row = 0; row < taken.length; row++) {
            if (taken[row] >= 0) {
                value += pay(rows.get(row).get(taken[row]));
            }
        }
        return value;
    }

    private double pay(Item item) {
        left -= item.price();
        for (int j = 0; j < item.limits().length; j++) {
            int k = item.limits()[j];
            most[k] -= most[k] == Integer.MAX_VALUE ? 0 : item.weights()[j];
            least[k] -= item.weights()[j];
        }
        return item.value();
    }

    /** Whether nothing is overrun and every least number can still be reached. */
    private boolean canHold() {
        if (left < 0) {
            return false;
        }
        int[] within = new int[limits];
        for (int row = 0; row < taken.length; row++) {
            if (taken[row] != OPEN) {
                continue;
            }
            boolean isAny = !fixed.get(row);
            int[] more = new int[limits];
            for (Item item : rows.get(row)) {
                if (fits(item)) {
                    isAny = true;
                    for (int j = 0; j < item.limits().length; j++) {
                        int k = item.limits()[j];
                        more[k] = Math.max(more[k], item.weights()[j]);
                    }
                }
            }
            if (!isAny) {
                return false;
            }
            for (int k = 0; k < limits; k++) {
                within[k] += more[k];
            }
        }
        for (int k = 0; k < limits; k++) {
            if (isCount[k] && (most[k] < 0 || least[k] > within[k])) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(Item item) {
        if (item.price() > left) {
            return false;
        }
        for (int j = 0; j < item.limits().length; j++) {
            int k = item.limits()[j];
            if (isCount[k] && item.weights()[j] > most[k]) {
                return false;
            }
        }
        return true;
    }

    /** What an item earns at these prices. */
    double profit(Item item) {
        double profit = item.value() - price[0] * item.price();
        for (int j = 0; j < item.limits().length; j++) {
            profit -= price[item.limits()[j] + 1] * item.weights()[j];
        }
        return profit;
    }

    /** The bound of what is open at the prices of now, and by how much each resource is overrun there. */
    private double look() {
        double sum = price[0] * left;
        over[0] = -left;
        for (int k = 0; k < limits; k++) {
            double at = price[k + 1];
            sum += at > 0 ? at * most[k] : at * least[k];
            over[k + 1] = 0;
        }
        for (int row = 0; row < taken.length; row++) {
            if (taken[row] == OPEN) {
                List<Item> items = rows.get(row);
                looks += items.size();
                int option = taking(row);
                if (option >= 0) {
                    Item item = items.get(option);
                    sum += profit(item);
                    over[0] += item.price();
                    for (int j = 0; j < item.limits().length; j++) {
                        over[item.limits()[j] + 1] += item.weights()[j];
                    }
                }
            }
        }
        return sum;
    }

    /** What a creator takes at the prices: the place of an item, or nothing. */
    private int taking(int row) {
        List<Item> items = rows.get(row);
        double highest = fixed.get(row) ? -Double.MAX_VALUE : 0;
        int option = NOTHING;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            double profit = profit(item);
            if (profit > highest && fits(item)) {
                highest = profit;
                option = i;
            }
        }
        return option;
    }

    /** One step against what is overrun; not where nothing is, because the bound is least there. */
    private boolean step(double share, double sum, double known) {
        double length = 0;
        for (int k = 0; k <= limits; k++) {
            if (k == 0) {
                over[0] = price[0] > 0 || over[0] > 0 ? over[0] / usual : 0;
            } else {
                over[k] = beyond(k - 1, over[k]) / market.limits.get(k - 1).unit();
            }
            length += over[k] * over[k];
        }
        if (length == 0) {
            return false;
        }
        double aim = known > -Double.MAX_VALUE ? known : sum - 0.05 * Math.abs(sum) - 1;
        double step = share * Math.max(1e-9 * Math.abs(sum), sum - aim) / length;
        price[0] = Math.max(0, price[0] + step * over[0] / usual);
        for (int k = 0; k < limits; k++) {
            Limit limit = market.limits.get(k);
            double to = price[k + 1] + step * over[k + 1] / limit.unit();
            price[k + 1] = Math.min(
                    limit.most() < Integer.MAX_VALUE ? Double.MAX_VALUE : 0,
                    Math.max(limit.least() > 0 ? -Double.MAX_VALUE : 0, to));
        }
        return true;
    }

    /** By how much a limit is overrun, below 0 by how much a least number is missed or a price is too high. */
    private double beyond(int k, double used) {
        double at = price[k + 1];
        if (at > 0 || at == 0 && most[k] < Integer.MAX_VALUE && used > most[k]) {
            return used - most[k];
        }
        if (market.limits.get(k).least() > 0 && (at < 0 || used < least[k])) {
            return used - least[k];
        }
        return 0;
    }

    /** Prices of the least bound. */
    double[] best() {
        return bestPrice.clone();
    }

    /** What is decided, and what the others take at these prices. */
    List<Item> items() {
        List<Item> items = new ArrayList<>(sure);
        for (int row = 0; row < taken.length; row++) {
            int option = taken[row] == OPEN ? taking(row) : taken[row];
            if (option >= 0) {
                items.add(rows.get(row).get(option));
            }
        }
        return items;
    }

    /** The open creator with whom most is in doubt; below 0 where nobody is open. @param gap whoever loses more by departing is sure */
    int doubtful(double gap) {
        int row = -1;
        double most = -1;
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] == OPEN) {
                double doubt = doubt(i, gap);
                if (doubt > most) {
                    most = doubt;
                    row = i;
                }
            }
        }
        return row;
    }

    /** What is at stake, the less the farther the second thing that it could take is from the first. */
    private double doubt(int row, double gap) {
        double first = fixed.get(row) ? -Double.MAX_VALUE : 0;
        double second = -Double.MAX_VALUE;
        for (Item item : rows.get(row)) {
            if (fits(item)) {
                double profit = profit(item);
                if (profit > first) {
                    second = first;
                    first = profit;
                } else {
                    second = Math.max(second, profit);
                }
            }
        }
        return second <= -Double.MAX_VALUE
                ? 0
                : rows.get(row).get(0).value() / (1 + (first - second) / Math.max(1e-9, Math.min(gap, 1e12)));
    }

    /** What a creator may take without losing the gap, the most profitable first. */
    List<Integer> options(int row, double gap) {
        List<Item> items = rows.get(row);
        double most = profit(row, taking(row));
        List<Integer> options = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (fits(items.get(i)) && most - profit(items.get(i)) < gap) {
                options.add(i);
            }
        }
        if (!fixed.get(row) && most < gap) {
            options.add(NOTHING);
        }
        options.sort(Comparator.comparingDouble((Integer option) -> -profit(row, option)));
        return options;
    }

    private double profit(int row, int option) {
        return option < 0 ? 0 : profit(rows.get(row).get(option));
    }

    /** Decides all who have one thing left that loses less than the gap. */
    void settle(int[] decided, double gap) {
        for (int row = 0; row < decided.length; row++) {
            if (decided[row] == OPEN) {
                List<Integer> options = options(row, gap);
                if (options.size() == 1) {
                    decided[row] = options.get(0);
                }
            }
        }
    }
}
