package dev.rapport.spark;

import dev.rapport.scoring.plan.Stall;
import dev.rapport.scoring.plan.Terms;
import dev.rapport.scoring.plan.Trial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/** Those who earn most at the prices that were found: whoever is chosen is among them. */
record Nearest(double profit, String creator) implements Serializable {

    private static final Comparator<Nearest> WORST_FIRST =
            Comparator.comparingDouble(Nearest::profit).thenComparing(Nearest::creator, Comparator.reverseOrder());

    /** So many of a partition. */
    static Iterator<Nearest> of(Iterator<Stall> stalls, Trial prices, Terms terms, int most) {
        PriorityQueue<Nearest> kept = new PriorityQueue<>(WORST_FIRST);
        stalls.forEachRemaining(stall -> {
            kept.add(new Nearest(stall.isFixed() ? Double.MAX_VALUE : stall.profit(prices, terms), stall.creator()));
            if (kept.size() > most) {
                kept.remove();
            }
        });
        return kept.iterator();
    }

    /** So many of all. */
    static List<String> of(List<Nearest> parts, int most) {
        List<Nearest> all = new ArrayList<>(parts);
        all.sort(WORST_FIRST.reversed());
        return all.stream().limit(most).map(Nearest::creator).toList();
    }
}
