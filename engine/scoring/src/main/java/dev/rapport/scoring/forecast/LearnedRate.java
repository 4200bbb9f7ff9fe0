package dev.rapport.scoring.forecast;

import java.util.List;

/**
 * A conversion rate that own results move: the table's counts for so many clicks, and each campaign of before for the clicks that it can
 * speak for.
 *
 * @param mean orders by clicks
 * @param level clicks that stand behind the level
 */
public record LearnedRate(double mean, double level) {

    /**
     * What a deliverable brought.
     *
     * @param campaign deliverables of one campaign share what it had in common
     * @param clicks how many, 0 or more
     * @param orders how many of them ordered
     * @param weight from 0 to 1, by age and likeness
     */
    public record Past(String campaign, double clicks, double orders, double weight) {}

    /**
     * Learns.
     *
     * @param table rate of the pack's table
     */
    static LearnedRate of(double table, List<Past> past, ForecastSettings.Money settings) {
        return of(table, past, settings.conversionPriorClicks(), settings.conversionStrength(), settings);
    }

    /** The same for clicks by what is seen: what is told of clicks holds for views, and what is told of orders for clicks. */
    static LearnedRate ofClicks(double table, List<Past> past, ForecastSettings.Money settings) {
        return of(table, past, settings.clickPriorViews(), settings.clickStrength(), settings);
    }

    private static LearnedRate of(
            double table, List<Past> past, double prior, double strength, ForecastSettings.Money settings) {
        double clicks = prior;
        double orders = table * clicks;
        double shared = settings.campaignSpread() * settings.campaignSpread() * table;
        for (String campaign :
                past.stream().map(Past::campaign).distinct().sorted().toList()) {
            double effective = 0;
            double converted = 0;
            for (Past one : past) {
                if (one.campaign().equals(campaign) && one.clicks() > 0) {
                    double speaks = one.weight() * speaksFor(one.clicks(), strength);
                    effective += speaks;
                    converted += speaks * Math.min(1, one.orders() / one.clicks());
                }
            }
            if (effective > 0) {
                // What a campaign had in common is one draw, however many clicks saw it.
                double counts = 1 / (1 / effective + shared);
                clicks += counts;
                orders += counts * converted / effective;
            }
        }
        // Nothing to learn from leaves the table's rate as it is, to the last digit.
        return clicks > prior ? new LearnedRate(orders / clicks, clicks) : new LearnedRate(table, prior);
    }

    /** Clicks that a deliverable speaks for: one that went viral for at most one more than the strength, because it is one of its kind. */
    static double speaksFor(double clicks, double strength) {
        return clicks * (strength + 1) / (clicks + strength);
    }
}
