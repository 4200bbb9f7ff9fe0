package dev.rapport.judged.outcome;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * Orders that no booking brought, as far as anybody can tell.
 *
 * @param why why not
 * @param orders how many
 * @param revenue their goods in the campaign's currency, as far as they can be compared
 */
public record Unattributed(Why why, int orders, BigDecimal revenue) {

    /** Why an order belongs to no booking; the first that holds. */
    public enum Why {
        TEST,
        CANCELLED,
        CURRENCY_WITHOUT_RATE,
        OUTSIDE_WINDOW,
        UNKNOWN_CODE,
        NO_CODE;

        /** The name in JSON and in words, such as {@code no-code}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
