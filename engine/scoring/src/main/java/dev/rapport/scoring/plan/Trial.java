package dev.rapport.scoring.plan;

import java.io.Serializable;
import java.util.TreeMap;

/**
 * Prices that are tried: of money, of each limit, and what one more of a platform's people is worth along a tangent.
 *
 * @param at sums of the platforms at which the tangent touches; empty where people are not counted once
 * @param slopes what a unit is worth by platform
 * @param height the tangent where nothing is chosen
 * @param money by unit of money
 * @param limits by limit: above 0 for one that is reached from below, below 0 for a least number
 */
public record Trial(
        TreeMap<String, Double> at, TreeMap<String, Double> slopes, double height, double money, double[] limits)
        implements Serializable {

    double profit(Stall stall, int item, double unit) {
        double profit = slopes.getOrDefault(stall.platform(), 1.0) * unit - money * stall.prices()[item];
        for (int k = 0; k < limits.length; k++) {
            profit -= limits[k] * stall.weights()[item][k];
        }
        return profit;
    }

    /** The same with another price of money, or of a limit from 0 on. */
    Trial with(int resource, double price) {
        if (resource < 0) {
            return new Trial(at, slopes, height, price, limits);
        }
        double[] changed = limits.clone();
        changed[resource] = price;
        return new Trial(at, slopes, height, money, changed);
    }
}
