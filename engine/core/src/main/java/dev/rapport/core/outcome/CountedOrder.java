package dev.rapport.core.outcome;

import dev.rapport.api.model.Order;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Trace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An order as it counts: once, whatever how many files know it.
 *
 * @param order as the newest file has it
 * @param traces what any file says of through whom it came
 * @param day in the campaign's zone
 * @param goods in the campaign's currency; empty where no rate is known or the file does not say
 * @param hasRate whether it can be compared
 * @param refunded the part of the goods that went back
 */
record CountedOrder(
        Order order,
        List<Trace> traces,
        Optional<LocalDate> day,
        Optional<BigDecimal> goods,
        boolean hasRate,
        BigDecimal refunded) {

    CountedOrder {
        traces = List.copyOf(traces);
    }

    /** Whether a shop has it; of others only a network knows. */
    boolean isOfShop() {
        return order.trace().affiliate().isEmpty();
    }

    boolean isTest() {
        return order.isTest().isYes();
    }

    boolean isCancelled() {
        return order.state() == OrderState.CANCELLED;
    }

    /** All of it went back: money came and went, and no order is left. */
    boolean isWhollyRefunded() {
        return order.state() == OrderState.REFUNDED
                || goods.map(sum -> sum.signum() > 0 && refunded.compareTo(sum) >= 0)
                        .orElse(false);
    }
}
