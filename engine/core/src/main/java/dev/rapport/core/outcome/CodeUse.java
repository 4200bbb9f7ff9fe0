package dev.rapport.core.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A code of a booking, and the orders that bear it, whosever they are.
 *
 * @param code as it is compared
 * @param post the day of the post that made it known, else the planned one
 * @param views of that post; 0 where they are unknown
 * @param orders without tests
 */
record CodeUse(String code, Optional<LocalDate> post, double views, List<CountedOrder> orders) {

    CodeUse {
        orders = List.copyOf(orders);
    }

    /** Orders before anybody could know it from the post; what was cancelled or sent back was a trial. */
    List<CountedOrder> early() {
        return orders.stream()
                .filter(order -> !order.isCancelled() && !order.isWhollyRefunded())
                .filter(order -> daysBefore(order) > 1)
                .toList();
    }

    /** How many days before the post; not above 0 from its day on, or where a day is unknown. */
    long daysBefore(CountedOrder order) {
        return post.isPresent() && order.day().isPresent()
                ? post.get().toEpochDay() - order.day().get().toEpochDay()
                : 0;
    }

    /** Orders of which it is known whether their buyer had ordered before. */
    long told() {
        return orders.stream()
                .filter(one -> one.order().isNewCustomer().isKnown())
                .count();
    }

    /** Those of them whose buyer had. */
    long returning() {
        return orders.stream()
                .filter(one -> one.order().isNewCustomer().isKnown()
                        && !one.order().isNewCustomer().isYes())
                .count();
    }

    /** Orders by thousand views. */
    double byViews() {
        return 1000 * orders.size() / views;
    }
}
