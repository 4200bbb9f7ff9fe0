package dev.rapport.api.model;

import java.util.Optional;

/**
 * What went back of an order.
 *
 * @param shop the order's shop
 * @param order the order's id, never empty
 * @param id the refund's own id; empty when the file gives only one sum for the order
 * @param time when it went back
 * @param goods the part that was for goods, without shipping and tax
 * @param gross all that went back, where the file does not tell the parts apart
 * @param source where this came from
 */
public record Refund(
        String shop,
        String order,
        String id,
        Moment time,
        Optional<Money> goods,
        Optional<Money> gross,
        Source source) {

    public Refund {
        if (order.isBlank()) {
            throw new IllegalArgumentException(
                    "The order of a refund must not be empty. Maybe the file names it in another column.");
        }
    }
}
