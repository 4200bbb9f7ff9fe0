package dev.rapport.parsing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Gathers parts of an audience, as counts or as percent, and gives them as shares from 0 to 1. */
public final class Shares {

    private final Map<String, Double> parts = new TreeMap<>();

    /** Adds to a part; a negative or unusable amount, or a part without a name, is left out. */
    public void add(String name, double amount) {
        if (!name.isBlank() && amount >= 0 && Double.isFinite(amount)) {
            parts.merge(name.strip(), amount, Double::sum);
        }
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Each part of the sum of all; empty when the sum is zero. */
    public Map<String, Double> ofSum() {
        double sum = parts.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<String, Double> shares = new TreeMap<>();
        if (sum > 0 && Double.isFinite(sum)) {
            parts.forEach((name, amount) -> shares.put(name, amount / sum));
        }
        return shares;
    }

    /** Each part of a hundred; parts above it, which no share can be, are left out. */
    public Map<String, Double> ofHundred() {
        Map<String, Double> shares = new TreeMap<>();
        parts.forEach((name, percent) -> {
            if (percent <= 100.01) {
                // Divided as decimals are read: 39.97 % is 0.3997 and not 0.39970000000000006.
                shares.put(
                        name,
                        Math.min(1, BigDecimal.valueOf(percent).movePointLeft(2).doubleValue()));
            }
        });
        return shares;
    }
}
