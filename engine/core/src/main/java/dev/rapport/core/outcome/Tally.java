package dev.rapport.core.outcome;

import dev.rapport.judged.outcome.Actual;
import dev.rapport.judged.outcome.Unattributed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Orders by booking, and those that are nobody's. */
final class Tally {

    private final double[] orders;
    private final double[] fresh;
    private final boolean[] knowsFresh;
    private final boolean[] isOwner;
    /** Whether what some order brought is known. */
    private final boolean[] isPriced;

    private final BigDecimal[] revenue;
    private final BigDecimal[] refunds;
    private final Map<Unattributed.Why, Unattributed> nobodys = new EnumMap<>(Unattributed.Why.class);

    Tally(int bookings) {
        this.orders = new double[bookings];
        this.fresh = new double[bookings];
        this.knowsFresh = new boolean[bookings];
        this.isOwner = new boolean[bookings];
        this.isPriced = new boolean[bookings];
        this.revenue = new BigDecimal[bookings];
        this.refunds = new BigDecimal[bookings];
        Arrays.fill(revenue, BigDecimal.ZERO);
        Arrays.fill(refunds, BigDecimal.ZERO);
    }

    void take(CountedOrder order, Attribution.Owners owners) {
        owners.why().ifPresent(why -> nobodys.merge(why, new Unattributed(why, 1, order.goods()), Unattributed::plus));
        BigDecimal parts = BigDecimal.valueOf(Math.max(1, owners.owners().size()));
        for (int i : owners.owners()) {
            double part = 1.0 / owners.owners().size();
            if (!order.isWhollyRefunded()) {
                orders[i] += part;
                knowsFresh[i] |= order.order().isNewCustomer().isKnown();
                fresh[i] += order.order().isNewCustomer().isYes() ? part : 0;
            }
            isPriced[i] |= order.goods().isPresent();
            isOwner[i] = true;
            revenue[i] = revenue[i].add(order.goods().orElse(BigDecimal.ZERO).divide(parts, 4, RoundingMode.HALF_UP));
            refunds[i] = refunds[i].add(order.refunded().divide(parts, 4, RoundingMode.HALF_UP));
        }
    }

    Actual actual(int i, OptionalDouble margin) {
        BigDecimal sum = revenue[i].setScale(2, RoundingMode.HALF_UP);
        BigDecimal back = refunds[i].setScale(2, RoundingMode.HALF_UP);
        // Orders of which nobody says what they brought did not bring nothing.
        boolean isKnown = isPriced[i] || !isOwner[i];
        Optional<BigDecimal> contribution = margin.isEmpty() || !isKnown
                ? Optional.empty()
                : Optional.of(sum.subtract(back)
                        .multiply(BigDecimal.valueOf(margin.getAsDouble()))
                        .setScale(2, RoundingMode.HALF_UP));
        return new Actual(
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of(orders[i]),
                Optional.of(sum).filter(known -> isKnown),
                Optional.of(back).filter(known -> isKnown),
                contribution,
                knowsFresh[i] ? OptionalDouble.of(fresh[i]) : OptionalDouble.empty(),
                false);
    }

    List<Unattributed> unattributed() {
        return List.copyOf(nobodys.values());
    }
}
