package dev.rapport.scoring.plan;

import java.io.Serializable;

/**
 * What one creator offers, in numbers: small enough that all are kept and looked at again and again.
 *
 * @param creator id of the creator
 * @param platform of its offers
 * @param isFixed whether it is in the plan whatever else would be better
 * @param prices of each offer, in hundredths of a cent
 * @param values what each is worth by itself, in the measure
 * @param weights what each counts for each limit
 * @param usual what the first deliverable is worth by each figure that counts people
 * @param most what the largest offer is worth by the same figures
 */
public record Stall(
        String creator,
        String platform,
        boolean isFixed,
        long[] prices,
        double[] values,
        int[][] weights,
        double[] usual,
        double[] most)
        implements Serializable {

    /** What its best offer earns at these prices, below 0 where all cost more than they are worth. */
    public double profit(Trial trial, Terms terms) {
        double best = -Double.MAX_VALUE;
        for (int i = 0; i < prices.length; i++) {
            best = Math.max(best, trial.profit(this, i, terms.unit(this, i)));
        }
        return best;
    }
}
