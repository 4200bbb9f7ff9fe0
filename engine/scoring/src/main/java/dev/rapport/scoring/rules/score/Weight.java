package dev.rapport.scoring.rules.score;

import dev.rapport.judged.facts.Candidate;
import dev.rapport.scoring.rules.pack.Category;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/**
 * How much a category counts for one creator: its weight, less where the data behind it are thin.
 *
 * @param counted weight as it counts
 * @param isThin whether it fell
 * @param data observations behind it, empty when unknown
 * @param full observations from which it is whole
 */
record Weight(BigDecimal counted, boolean isThin, OptionalDouble data, double full) {

    /** However thin the data are, what is known still counts a quarter. */
    private static final BigDecimal LEAST = new BigDecimal("0.25");

    static Weight of(Category category, Candidate candidate) {
        double full = category.full().doubleValue();
        if (category.data().isEmpty()) {
            return new Weight(category.weight(), false, OptionalDouble.empty(), full);
        }
        OptionalDouble data = candidate.known(category.data().get());
        BigDecimal share = exact(data.orElse(0))
                .divide(category.full(), 2, RoundingMode.HALF_EVEN)
                .min(BigDecimal.ONE)
                .max(LEAST);
        boolean isThin = share.compareTo(BigDecimal.ONE) < 0;
        return new Weight(category.weight().multiply(share), isThin, data, full);
    }

    /** A count needs no way through its decimal digits. */
    private static BigDecimal exact(double number) {
        long whole = (long) number;
        return whole == number ? BigDecimal.valueOf(whole) : BigDecimal.valueOf(number);
    }
}
