package dev.rapport.scoring.lift;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Days before the campaign that are treated as if it had run on them. Nothing happened then, so that whatever is found is error: where it
 * is larger than the fit says, as in a shop with promotions of its own, the range is widened to it.
 */
final class Placebos {

    /** So many windows' worth of belief in the fit: two odd windows prove little. */
    private static final int BELIEF = 3;

    private static final int EVERY = 7;

    private Placebos() {}

    /**
     * By how much the variance is too small, at least 1; exactly 1 where the days before suffice for no window.
     *
     * @param from first day that is looked at
     * @param before first day of the campaign
     * @param length days of a window
     */
    static double widening(DailyOrders shop, int from, int before, int length) {
        List<Double> squares = new ArrayList<>();
        for (int start = from + Lift.FEWEST_DAYS; start + length <= before; start += EVERY) {
            List<Integer> window =
                    IntStream.range(start, start + length).boxed().toList();
            UsualDays.Sum usual = new UsualDays(shop, from, start).of(window);
            double off = window.stream().mapToInt(shop::of).sum() - usual.expected();
            squares.add(off * off / usual.variance());
        }
        if (squares.isEmpty()) {
            return 1;
        }
        // Windows overlap: they tell as much as those that lie side by side.
        double apart = (double) (before - from - Lift.FEWEST_DAYS) / length;
        double mean = squares.stream().mapToDouble(square -> square).average().orElse(1);
        return Math.max(1, (BELIEF + apart * mean) / (BELIEF + apart));
    }
}
