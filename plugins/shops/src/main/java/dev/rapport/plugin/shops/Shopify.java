package dev.rapport.plugin.shops;

import dev.rapport.api.model.OrderState;
import java.util.List;
import java.util.Locale;

/** What all of Shopify's exports have in common, so that one order is the same in each of them. */
final class Shopify {

    static final String SHOP = "shopify";

    private Shopify() {}

    /** The number that the buyer sees, without its mark. */
    static String number(String name) {
        return name.strip().replaceFirst("^#", "");
    }

    static OrderState state(String financial, String cancelled) {
        if (!cancelled.isBlank()) {
            // Some are cancelled and still "paid": nothing was ever sent back of a free order.
            return OrderState.CANCELLED;
        }
        return switch (financial.strip().toLowerCase(Locale.ROOT)) {
            case "paid" -> OrderState.PAID;
            case "pending", "authorized", "partially_paid", "unpaid" -> OrderState.PENDING;
            case "voided", "expired" -> OrderState.CANCELLED;
            case "refunded" -> OrderState.REFUNDED;
            case "partially_refunded" -> OrderState.PARTLY_REFUNDED;
            default -> OrderState.UNKNOWN;
        };
    }

    /** Codes as they were typed; a name with a blank is one of a discount that needs no code. */
    static List<String> codes(String cell) {
        return Marks.codes(cell, ",").stream()
                .filter(code -> code.chars().noneMatch(Character::isWhitespace))
                .toList();
    }
}
