package dev.rapport.scoring.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The prices at which the bound of a plan is least, found by looking at many at once: each look is one pass over all creators, wherever they
 * lie. Every price gives a bound that holds (Lagrange), and so does every tangent of the people that are counted once.
 */
public final class PriceSearch {

    private static final int AT_ONCE = 32;
    /** A grid that rises by a constant factor spans so much. */
    private static final double SPAN = 1e-7;

    private static final int MOST_ROUNDS = 6;
    private static final int REFINEMENTS = 2;
    private static final int CUTS = 40;
    private static final double STILL = 1e-4;

    private final Terms terms;
    private final Function<List<Trial>, Look[]> market;
    private double bound = Double.MAX_VALUE;
    private Trial best;
    /** The looks on both sides of the budget, as far as both were seen. */
    private TreeMap<String, Double> towards = new TreeMap<>();

    /** @param market looks at all creators */
    public PriceSearch(Terms terms, Function<List<Trial>, Look[]> market) {
        this.terms = terms;
        this.market = market;
        this.best = terms.tangent(new TreeMap<>(), 0, new double[terms.least().length]);
    }

    /** What no choice exceeds. */
    public double bound() {
        return bound;
    }

    /** The prices of the least bound. */
    public Trial prices() {
        return best;
    }

    /** Looks for them. */
    public PriceSearch search() {
        Trial trial = best;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double before = bound;
            trial = along(trial, -1);
            for (int k = 0; k < terms.least().length; k++) {
                trial = along(trial, k);
            }
            if (terms.least().length > 0) {
                trial = along(trial, -1);
            }
            if (before - bound <= STILL * bound || terms.pools().isEmpty() && terms.least().length == 0) {
                break;
            }
            trial = terms.tangent(
                    MostPeople.between(trial.at(), towards, CUTS, terms::people), trial.money(), trial.limits());
        }
        return this;
    }

    /** The best price of one resource while the others stay: the bound is convex in it. */
    private Trial along(Trial trial, int resource) {
        double scale = scale(trial, resource);
        List<Double> grid = new ArrayList<>(List.of(0.0));
        boolean isLeast = resource >= 0 && terms.least()[resource] > 0;
        for (int i = 0; i < AT_ONCE && scale > 0; i++) {
            double price = scale * StrictMath.pow(SPAN, (AT_ONCE - 1 - i) / (double) (AT_ONCE - 1));
            grid.add(isLeast ? -price : price);
        }
        Trial found = trial;
        for (int i = 0; i <= REFINEMENTS; i++) {
            List<Double> sorted = grid.stream().sorted().toList();
            List<Trial> trials =
                    sorted.stream().map(price -> trial.with(resource, price)).toList();
            int least = look(trials, resource);
            found = trials.get(least);
            double low = sorted.get(Math.max(0, least - 1));
            double high = sorted.get(Math.min(sorted.size() - 1, least + 1));
            grid = new ArrayList<>();
            for (int j = 0; j <= AT_ONCE; j++) {
                grid.add(low + (high - low) * j / AT_ONCE);
            }
        }
        return found;
    }

    /** The place of the least bound among trials. */
    private int look(List<Trial> trials, int resource) {
        Look[] looks = market.apply(trials);
        int least = 0;
        double lowest = Double.MAX_VALUE;
        for (int i = 0; i < looks.length; i++) {
            double sum = terms.constant(trials.get(i)) + looks[i].profit();
            if (sum < lowest) {
                lowest = sum;
                least = i;
            }
        }
        if (lowest < bound) {
            bound = lowest;
            best = trials.get(least);
        }
        if (resource < 0) {
            towards = towards(looks);
        }
        return least;
    }

    /** What is taken where just the budget is spent: between the last look that overruns it and the first that does not. */
    private TreeMap<String, Double> towards(Look[] looks) {
        Look over = looks[0];
        for (Look look : looks) {
            if (look.spent() <= terms.budget()) {
                double gap = over.spent() - look.spent();
                double share = gap > 0 ? Math.min(1, (terms.budget() - look.spent()) / gap) : 0;
                return MostPeople.mixed(look.units(), over.units(), Math.max(0, share));
            }
            over = look;
        }
        return over.units();
    }

    private double scale(Trial trial, int resource) {
        double greatest = market.apply(List.of(trial.with(-1, 0)))[0].greatest();
        // A place is worth at most what the whole budget buys at the best rate.
        return resource < 0 ? greatest : greatest * terms.budget();
    }
}
