package dev.rapport.judged.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What bookings brought together. */
class ActualTest {

    @Test
    void whatNobodyKnowsIsNotNothingBecauseAnotherSoldNothing() {
        Actual sum = sold(0, Optional.of(BigDecimal.ZERO)).plus(sold(21, Optional.empty()));
        assertThat(sum.orders()).hasValue(21);
        assertThat(sum.revenue()).isEmpty();
        assertThat(sum.contribution()).isEmpty();
        assertThat(sum.plus(sold(0, Optional.of(BigDecimal.ZERO))).revenue()).isEmpty();
    }

    @Test
    void whatIsKnownOfSomeIsTheSumOfTheirs() {
        Actual sum = sold(21, Optional.empty())
                .plus(sold(2, Optional.of(BigDecimal.TEN)))
                .plus(sold(0, Optional.of(BigDecimal.ZERO)));
        assertThat(sum.orders()).hasValue(23);
        assertThat(sum.revenue()).contains(BigDecimal.TEN);
    }

    private static Actual sold(double orders, Optional<BigDecimal> revenue) {
        OptionalDouble unknown = OptionalDouble.empty();
        return new Actual(
                unknown,
                unknown,
                unknown,
                unknown,
                OptionalDouble.of(orders),
                revenue,
                Optional.empty(),
                revenue,
                unknown,
                false);
    }
}
