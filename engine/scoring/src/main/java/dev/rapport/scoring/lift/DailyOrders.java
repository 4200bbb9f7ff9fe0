package dev.rapport.scoring.lift;

import java.time.LocalDate;
import java.util.List;

/**
 * Orders of a shop by day, without a gap: a day on which nobody ordered has 0.
 *
 * @param first the first day
 * @param orders one count a day, from the first on
 */
public record DailyOrders(LocalDate first, List<Integer> orders) {

    public DailyOrders {
        orders = List.copyOf(orders);
    }

    int days() {
        return orders.size();
    }

    /** 0 for Monday to 6 for Sunday. @param day 0 for the first */
    int weekday(int day) {
        return (first.getDayOfWeek().getValue() - 1 + day) % 7;
    }

    /** @param day 0 for the first */
    int of(int day) {
        return orders.get(day);
    }
}
