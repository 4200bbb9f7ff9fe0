package dev.rapport.plugin.creatorlist;

import dev.rapport.sheets.Decimal;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Whether the numbers of a rate column that bear no % are percent or fractions. The heading says it, unless the numbers cannot be
 * what it says: rates of 0.03 % are nobody's, and neither are rates of 3 to 1. So the whole column is looked at first.
 *
 * @param isPercent whether 3.5 in this column is 3.5 %
 * @param contradictsHeading whether the heading says percent and the numbers are fractions
 */
record RateScale(boolean isPercent, boolean contradictsHeading) {

    private static final BigDecimal LOWEST_PERCENT = new BigDecimal("0.1");
    private static final BigDecimal HIGHEST_FRACTION = new BigDecimal("0.3");

    /** Looks at a column. */
    static final class Survey {

        private final boolean saysPercent;
        private long numbers;
        private long tiny;
        private long large;

        Survey(boolean saysPercent) {
            this.saysPercent = saysPercent;
        }

        void see(String cell) {
            Decimal.plain(cell).filter(number -> number.signum() > 0).ifPresent(number -> {
                numbers++;
                tiny += number.compareTo(LOWEST_PERCENT) < 0 ? 1 : 0;
                large += number.compareTo(HIGHEST_FRACTION) >= 0 ? 1 : 0;
            });
        }

        RateScale scale() {
            if (saysPercent) {
                boolean areFractions = tiny * 2 > numbers;
                return new RateScale(!areFractions, areFractions);
            }
            return new RateScale(large * 2 > numbers, false);
        }
    }

    /** The rate as a fraction; empty when the cell is no number of 0 or more. */
    Optional<BigDecimal> read(String cell) {
        String bare = cell.replace("%", "").replace("\uFF05", "");
        boolean says = bare.length() < cell.length();
        return Decimal.plain(bare).map(number -> says || isPercent ? number.movePointLeft(2) : number);
    }
}
