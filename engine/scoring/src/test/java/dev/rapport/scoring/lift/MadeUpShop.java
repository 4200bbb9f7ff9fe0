package dev.rapport.scoring.lift;

import dev.rapport.scoring.metrics.Gaussian;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/** A shop whose truth is known: weekdays, a trend, days that vary more than chance, and what a campaign brought on some of them. */
final class MadeUpShop {

    static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    final double perDay;
    final int before;
    final int treated;
    final List<Integer> orders = new ArrayList<>();
    final List<Integer> attributed = new ArrayList<>();
    /** Orders that the campaign brought and no code caught. */
    int beyond;

    /**
     * @param perDay orders of a usual day
     * @param dispersion variance of a day by its mean, 1 or more
     * @param before days before the campaign
     * @param treated days of the campaign
     * @param lift what it brings, as a share of the usual orders
     */
    MadeUpShop(double perDay, double dispersion, int before, int treated, double lift, SplittableRandom random) {
        this.perDay = perDay;
        this.before = before;
        this.treated = treated;
        double growth = 0.03 * Gaussian.next(random);
        double[] weekdays = new double[7];
        for (int i = 0; i < 7; i++) {
            weekdays[i] = 0.3 * Gaussian.next(random);
        }
        double caught = 0.2 + 0.5 * random.nextDouble();
        for (int day = 0; day < before + treated; day++) {
            double mean = perDay * Math.exp(growth * (day - before) / 7.0 + weekdays[day % 7]);
            int usual = count(mean, dispersion, random);
            int more = day < before ? 0 : count(mean * lift, 1, random);
            int byCode = (int) Math.round(caught * more);
            orders.add(usual + more);
            attributed.add(byCode);
            beyond += more - byCode;
        }
    }

    DailyOrders days() {
        return new DailyOrders(FIRST, orders);
    }

    /** One post a week, so that every day of the campaign lies within a week of one. */
    List<LocalDate> posts() {
        List<LocalDate> posts = new ArrayList<>();
        for (int day = before; day < before + treated; day += 7) {
            posts.add(FIRST.plusDays(day));
        }
        return posts;
    }

    static int count(double mean, double dispersion, SplittableRandom random) {
        if (mean <= 0) {
            return 0;
        }
        double expected = dispersion <= 1
                ? mean
                : GammaDistribution.of(mean / (dispersion - 1), dispersion - 1)
                        .inverseCumulativeProbability(random.nextDouble());
        return expected < 1e-9 ? 0 : PoissonDistribution.of(expected).inverseCumulativeProbability(random.nextDouble());
    }
}
