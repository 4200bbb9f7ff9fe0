package dev.rapport.judged;

import dev.rapport.api.model.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * The workspace's currencies.csv. A price is turned into another currency by the newest rate not later than the day; without one it is not
 * comparable, and never taken as 1 or guessed.
 *
 * @param rates every line, the newest last
 */
public record Exchange(List<ExchangeRate> rates) {

    /** Knows no rate. */
    public static final Exchange NONE = new Exchange(List.of());

    public Exchange {
        rates = rates.stream()
                .sorted(Comparator.comparing(ExchangeRate::date)
                        .thenComparing(rate -> rate.from().getCurrencyCode())
                        .thenComparing(rate -> rate.to().getCurrencyCode())
                        .thenComparing(ExchangeRate::rate))
                .toList();
    }

    /**
     * The rate from one currency to another on a day: as written, or the other way round. 1 for the same currency.
     *
     * @return empty when none is known
     */
    public Optional<ExchangeRate> rate(Currency from, Currency to, LocalDate day) {
        if (from.equals(to)) {
            return Optional.of(new ExchangeRate(day, from, to, BigDecimal.ONE));
        }
        for (int i = rates.size() - 1; i >= 0; i--) {
            ExchangeRate one = rates.get(i);
            if (one.date().isAfter(day)) {
                continue;
            }
            if (one.from().equals(from) && one.to().equals(to)) {
                return Optional.of(one);
            }
            if (one.from().equals(to) && one.to().equals(from)) {
                BigDecimal turned = BigDecimal.ONE.divide(one.rate(), MathContext.DECIMAL64);
                return Optional.of(new ExchangeRate(one.date(), from, to, turned));
            }
        }
        return Optional.empty();
    }

    /** An amount in another currency, rounded half up to its smallest unit; empty when no rate is known. */
    public Optional<Money> convert(Money money, Currency to, LocalDate day) {
        if (money.currency().equals(to)) {
            return Optional.of(money);
        }
        return rate(money.currency(), to, day)
                .map(rate -> new Money(money.amount().multiply(rate.rate()), to).rounded());
    }
}
