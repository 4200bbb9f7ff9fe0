package dev.rapport.scoring.plan;

import dev.rapport.scoring.plan.Market.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Makes a choice out of prices: takes what is worth most by unit of money, then exchanges while it gains. */
final class Exchanges {

    private static final int MOST_ROUNDS = 40;
    /** So many of the least sure on either side are exchanged in pairs. */
    private static final int CORE = 70;

    private final Market market;
    private final Prices prices;
    private final List<Item> byWorth;

    Exchanges(Market market, Prices prices) {
        this.market = market;
        this.prices = prices;
        this.byWorth = market.rows.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingDouble(prices::efficiency)
                        .reversed()
                        .thenComparing(Comparator.comparingDouble(Item::value).reversed())
                        .thenComparingInt(Item::place))
                .toList();
    }

    /** A choice that holds all limits, as good as exchanges make it; empty of items where none was found. */
    Selection choose() {
        Selection choice = new Selection(market);
        require(choice);
        fill(choice, byWorth);
        improve(choice);
        return choice;
    }

    /** Some of all items, those first that are worth most by unit of money. */
    List<Item> byWorth(Predicate<Item> some) {
        return byWorth.stream().filter(some).toList();
    }

    /**
     * Takes out what overruns, the least profitable first, brings in who is asked for, and fills up.
     *
     * @param some items that may go and come
     */
    void mend(Selection choice, List<Item> some, ToDoubleFunction<Item> profit) {
        List<Item> inside = new ArrayList<>();
        for (Item item : some) {
            if (choice.of(item.row()) == item) {
                inside.add(item);
            }
        }
        inside.sort(Comparator.comparingDouble(profit).thenComparingInt(Item::place));
        for (Item item : inside) {
            if (choice.fits()) {
                break;
            }
            if (!market.fixed[item.row()] && relieves(choice, item)) {
                choice.remove(item.row());
            }
        }
        for (Item item : some) {
            if (choice.missing() == 0) {
                break;
            }
            if (choice.of(item.row()) == null && helps(choice, item)) {
                long before = choice.overrun();
                choice.put(item);
                if (choice.overrun() > before) {
                    choice.remove(item.row());
                }
            }
        }
        if (choice.fits()) {
            fill(choice, some);
        }
    }

    private boolean relieves(Selection choice, Item item) {
        boolean relieves = choice.left < 0;
        for (int j = 0; j < item.limits().length; j++) {
            int k = item.limits()[j];
            relieves |= item.weights()[j] > 0
                    && choice.counts[k] > market.limits.get(k).most();
        }
        return relieves;
    }

    /** Leaves out some of the least sure, fills up anew without them, and exchanges again; keeps what is better. */
    void shake(Selection choice, int rounds) {
        SplittableRandom random = new SplittableRandom(market.rows.size());
        for (int round = 0; round < rounds; round++) {
            Selection trial = new Selection(market);
            trial.copy(choice);
            List<Item> inside = trial.items();
            inside.sort(Comparator.comparingDouble(prices::profit).thenComparingInt(Item::place));
            int out = 1 + random.nextInt(Math.min(4, Math.max(1, inside.size())));
            Set<Integer> left = new HashSet<>();
            for (int i = 0; i < out && !inside.isEmpty(); i++) {
                Item item = inside.get(random.nextInt(Math.min(CORE / 2, inside.size())));
                left.add(item.row());
                trial.remove(item.row());
            }
            for (Item item : byWorth) {
                if (trial.of(item.row()) == null && !left.contains(item.row())) {
                    trial.put(item);
                    if (!trial.fits()) {
                        trial.remove(item.row());
                    }
                }
            }
            if (trial.isFeasible()) {
                improve(trial);
                if (trial.value > choice.value * (1 + 1e-12)) {
                    choice.copy(trial);
                }
            }
        }
    }

    /** Exchanges while it gains. */
    void improve(Selection choice) {
        boolean gained = true;
        for (int round = 0; gained && round < MOST_ROUNDS; round++) {
            gained = single(choice);
            gained |= !gained && pairs(choice);
        }
    }

    /** First what must be there, cheapest first. */
    private void require(Selection choice) {
        for (int row = 0; row < market.fixed.length; row++) {
            if (market.fixed[row]) {
                market.rows.get(row).stream()
                        .min(Comparator.comparingLong(Item::price).thenComparingInt(Item::place))
                        .ifPresent(choice::put);
            }
        }
        List<Item> cheapest = new ArrayList<>(byWorth);
        cheapest.sort(Comparator.comparingLong(Item::price).thenComparingInt(Item::place));
        for (List<Item> order : List.of(byWorth, cheapest)) {
            Selection trial = new Selection(market);
            trial.copy(choice);
            boolean added = true;
            // Whoever fills a least number may ask for more of those who hold a share.
            for (int round = 0; added && round < MOST_ROUNDS; round++) {
                added = false;
                for (Item item : order) {
                    if (trial.of(item.row()) == null && helps(trial, item)) {
                        long before = trial.overrun();
                        trial.put(item);
                        if (trial.overrun() > before) {
                            trial.remove(item.row());
                        } else {
                            added = true;
                        }
                    }
                }
            }
            if (trial.isFeasible() || order == cheapest) {
                choice.copy(trial);
                return;
            }
        }
    }

    private boolean helps(Selection choice, Item item) {
        for (int j = 0; j < item.limits().length; j++) {
            int k = item.limits()[j];
            Limit limit = market.limits.get(k);
            // Whoever is fixed may leave a share unheld until others of the kind come in.
            if (choice.counts[k] < limit.least() || item.weights()[j] < 0 && choice.counts[k] > limit.most()) {
                return true;
            }
        }
        return false;
    }

    private void fill(Selection choice, List<Item> some) {
        // Where a share is asked for, each of the kind makes room for others.
        int rounds = market.limits.stream().anyMatch(Limit::isShare) ? MOST_ROUNDS : 1;
        for (int round = 0; round < rounds; round++) {
            boolean added = false;
            for (Item item : some) {
                if (choice.of(item.row()) == null) {
                    choice.put(item);
                    if (choice.fits()) {
                        added = true;
                    } else {
                        choice.remove(item.row());
                    }
                }
            }
            if (!added) {
                return;
            }
        }
    }

    /** One round of additions, other packages of the same creator, and exchanges of one for one. */
    private boolean single(Selection choice) {
        boolean gained = false;
        List<Item> out = choice.items();
        double least = least(choice, out);
        for (Item in : byWorth) {
            Item own = choice.of(in.row());
            if (own == in) {
                continue;
            }
            if (better(choice, in, own, null)) {
                gained = true;
                out = choice.items();
                least = least(choice, out);
                continue;
            }
            // Of many thousands nearly all earn so little that they take nobody's place.
            if (own == null && prices.profit(in) > least) {
                for (Item one : out) {
                    if (one.value() < in.value()
                            && one.price() + choice.left >= in.price()
                            && better(choice, in, one, null)) {
                        gained = true;
                        out = choice.items();
                        least = least(choice, out);
                        break;
                    }
                }
            }
        }
        return gained;
    }

    /** What somebody earns at least who takes another's place so that the choice becomes better. */
    private double least(Selection choice, List<Item> out) {
        return out.stream().mapToDouble(prices::profit).min().orElse(0) - prices.slack(choice);
    }

    /** One for two and two for one, among those whom the prices leave undecided. */
    private boolean pairs(Selection choice) {
        List<Item> inside = choice.items().stream()
                .sorted(Comparator.comparingDouble(prices::profit).thenComparingInt(Item::place))
                .limit(CORE)
                .toList();
        List<Item> outside = byWorth.stream()
                .filter(item -> choice.of(item.row()) == null)
                .sorted(Comparator.comparingDouble(prices::profit).reversed().thenComparingInt(Item::place))
                .limit(CORE)
                .toList();
        double slack = prices.slack(choice);
        for (int i = 0; i < outside.size(); i++) {
            for (int j = i + 1; j < outside.size(); j++) {
                Item a = outside.get(i);
                Item b = outside.get(j);
                // Both are in the order of what they earn, so that none further on gains where this one does not.
                double most = prices.profit(a) + prices.profit(b) + slack;
                if (inside.isEmpty() || prices.profit(inside.get(0)) >= most) {
                    break;
                }
                if (a.row() == b.row()) {
                    continue;
                }
                for (Item out : inside) {
                    if (prices.profit(out) >= most) {
                        break;
                    }
                    if (a.value() + b.value() > out.value()
                            && a.price() + b.price() <= choice.left + out.price()
                            && better(choice, a, out, b)) {
                        return true;
                    }
                }
            }
        }
        for (int i = 0; i < inside.size(); i++) {
            for (int j = i + 1; j < inside.size(); j++) {
                Item a = inside.get(i);
                Item b = inside.get(j);
                double least = prices.profit(a) + prices.profit(b) - slack;
                if (outside.isEmpty() || prices.profit(outside.get(0)) <= least) {
                    break;
                }
                for (Item in : outside) {
                    if (prices.profit(in) <= least) {
                        break;
                    }
                    if (in.value() > a.value() + b.value() && in.price() <= choice.left + a.price() + b.price()) {
                        choice.remove(b.row());
                        if (better(choice, in, a, null, choice.value + b.value())) {
                            return true;
                        }
                        choice.put(b);
                    }
                }
            }
        }
        return false;
    }

    private boolean better(Selection choice, Item in, @Nullable Item out, @Nullable Item second) {
        return better(choice, in, out, second, choice.value);
    }

    /** Puts items in and one out where that holds all limits and is worth more than before; else everything stays. */
    private boolean better(Selection choice, Item in, @Nullable Item out, @Nullable Item second, double before) {
        if (out != null) {
            choice.remove(out.row());
        }
        choice.put(in);
        if (second != null) {
            choice.put(second);
        }
        if (choice.value > before * (1 + 1e-12) + 1e-12 && choice.isFeasible()) {
            return true;
        }
        choice.remove(in.row());
        if (second != null) {
            choice.remove(second.row());
        }
        if (out != null) {
            choice.put(out);
        }
        return false;
    }
}
