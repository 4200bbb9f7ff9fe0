package dev.rapport.judged.outcome;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Orders that no booking brought, as far as anybody can tell.
 *
 * @param why why not
 * @param orders how many
 * @param revenue their goods in the campaign's currency, as far as anybody knows; empty where nobody does
 */
public record Unattributed(Why why, int orders, Optional<BigDecimal> revenue) {

    /** Both, which are nobody's by the same reason. */
    public Unattributed plus(Unattributed other) {
        return new Unattributed(
                why,
                orders + other.orders,
                Stream.of(revenue, other.revenue).flatMap(Optional::stream).reduce(BigDecimal::add));
    }

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
