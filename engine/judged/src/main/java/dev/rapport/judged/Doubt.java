package dev.rapport.judged;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * A sign that orders may not be what they look like. Doubted orders stay attributed.
 *
 * @param kind the sign
 * @param values the names and numbers of its sentence, in their order
 * @param orders how many attributed orders are in doubt by this sign first, so that the doubts of a campaign add up
 * @param revenue their net revenue, in the campaign's currency
 */
public record Doubt(Kind kind, List<Value> values, double orders, BigDecimal revenue) implements Said {

    /** What is odd. The values of each stand in the order of its sentence. */
    public enum Kind {
        /** Code; day of its first use; day of the post. */
        LEAKED_CODE,
        /** Code; referrer. */
        COUPON_SITE,
        /** Code; orders by thousand views; those of the campaign's others. */
        MANY_FOR_ITS_VIEWS,
        /** Code; share of its orders whose buyer had ordered before; that of the campaign's others. */
        RETURNING_CUSTOMERS,
        /** Code; share of the orders that one buyer placed. */
        ONE_BUYER,
        /** Code; uses as a list counts them; orders. */
        MORE_USES_THAN_ORDERS,
        /** Order; the two bookings between which it was split. */
        TWO_CODES;

        /** Key of its sentence, such as {@code leaked-code}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Doubt {
        values = List.copyOf(values);
    }

    @Override
    public Audience audience() {
        return Audience.AGENCY;
    }
}
