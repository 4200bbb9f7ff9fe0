package dev.rapport.api.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One order of a shop, or a conversion that an affiliate network reports. Nothing in it names the buyer.
 *
 * @param shop the shop, as far as the file tells shops apart: numbers of two shops are not the same order
 * @param id the order's id or number within the shop, never empty
 * @param time when it was placed
 * @param state where it stands
 * @param goods what the goods cost after discount, without shipping and tax
 * @param total what was paid in all, where the file says so
 * @param isTest whether it was made to try the shop
 * @param customer salted hash of the buyer, from the sink; empty where the file does not know the buyer
 * @param isNewCustomer whether it is the buyer's first order
 * @param trace through whom it came
 * @param source where this came from
 */
public record Order(
        String shop,
        String id,
        Moment time,
        OrderState state,
        Optional<Money> goods,
        Optional<Money> total,
        Flag isTest,
        String customer,
        Flag isNewCustomer,
        Trace trace,
        Source source) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]*");

    public Order {
        if (id.isBlank()) {
            throw new IllegalArgumentException(
                    "The id of an order must not be empty. Maybe the row belongs to the order above it.");
        }
        if (!HASH.matcher(customer).matches()) {
            throw new IllegalArgumentException(
                    "The customer of an order must be a hash and nothing that names a person. Maybe ask ResultSink.customer.");
        }
    }
}
