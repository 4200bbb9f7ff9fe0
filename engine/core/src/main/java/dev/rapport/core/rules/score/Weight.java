package dev.rapport.core.rules.score;

import dev.rapport.api.facts.Candidate;
import dev.rapport.core.rules.pack.Category;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

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

    private static final Weight NOTHING = new Weight(BigDecimal.ZERO, false, OptionalDouble.empty(), 1);

    static Weight of(@Nullable Category category, Candidate candidate) {
        if (category == null) {
            return NOTHING;
        }
        double full = category.full().doubleValue();
        if (category.data().isEmpty()) {
            return new Weight(category.weight(), false, OptionalDouble.empty(), full);
        }
        OptionalDouble data = candidate.known(category.data().get());
        BigDecimal share = BigDecimal.valueOf(data.orElse(0))
                .divide(category.full(), 2, RoundingMode.HALF_EVEN)
                .min(BigDecimal.ONE)
                .max(LEAST);
        boolean isThin = share.compareTo(BigDecimal.ONE) < 0;
        return new Weight(category.weight().multiply(share), isThin, data, full);
    }
}
