package dev.rapport.judged;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * A line of currencies.csv.
 *
 * @param rate units of {@code to} for one unit of {@code from}, above 0
 */
public record ExchangeRate(LocalDate date, Currency from, Currency to, BigDecimal rate) {

    public ExchangeRate {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("The rate (" + rate + ") must be above 0. Maybe a sign is wrong.");
        }
    }
}
