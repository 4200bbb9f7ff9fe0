package dev.rapport.scoring.plan;

import java.io.Serial;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;

/** What everybody takes at prices that are tried, added up. Sums of parts merge into those of the whole. */
public final class Look implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private double profit;
    private double spent;
    private double greatest;
    private final TreeMap<String, Double> units = new TreeMap<>();

    /** Looks at many trials in one pass. */
    public static Look[] at(Iterator<Stall> stalls, List<Trial> trials, Terms terms) {
        Look[] looks = new Look[trials.size()];
        for (int t = 0; t < looks.length; t++) {
            looks[t] = new Look();
        }
        while (stalls.hasNext()) {
            Stall stall = stalls.next();
            double[] units = new double[stall.prices().length];
            for (int i = 0; i < units.length; i++) {
                units[i] = terms.unit(stall, i);
            }
            for (int t = 0; t < looks.length; t++) {
                looks[t].add(stall, trials.get(t), units);
            }
        }
        return looks;
    }

    private void add(Stall stall, Trial trial, double[] units) {
        double best = 0;
        int taken = -1;
        for (int i = 0; i < units.length; i++) {
            double earned = trial.profit(stall, i, units[i]);
            if (earned > best) {
                best = earned;
                taken = i;
            }
            double worth = trial.slopes().getOrDefault(stall.platform(), 1.0) * units[i];
            greatest = Math.max(greatest, worth / Math.max(1, stall.prices()[i]));
        }
        if (taken >= 0) {
            profit += best;
            spent += stall.prices()[taken];
            units(stall.platform(), units[taken]);
        }
    }

    private void units(String platform, double more) {
        units.merge(platform, more, Double::sum);
    }

    /** Adds what another part takes. */
    public void merge(Look other) {
        profit += other.profit;
        spent += other.spent;
        greatest = Math.max(greatest, other.greatest);
        other.units.forEach(this::units);
    }

    double profit() {
        return profit;
    }

    double spent() {
        return spent;
    }

    /** Greatest worth of an offer by unit of money. */
    double greatest() {
        return greatest;
    }

    TreeMap<String, Double> units() {
        return units;
    }
}
