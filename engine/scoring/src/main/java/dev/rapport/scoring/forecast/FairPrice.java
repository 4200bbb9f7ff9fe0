package dev.rapport.scoring.forecast;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.ExchangeRate;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalDouble;

/** The pack's price: usual CPM in dollars * expected views or reach / 1000, in the campaign's currency where a rate is known. */
public final class FairPrice {

    /** The currency of every table and parameter of a pack. */
    public static final Currency TABLES = Currency.getInstance("USD");

    private final Currency currency;
    private final Exchange exchange;
    private final LocalDate day;

    /**
     * @param currency of the campaign
     * @param day of the exchange rate
     */
    public FairPrice(Currency currency, Exchange exchange, LocalDate day) {
        this.currency = currency;
        this.exchange = exchange;
        this.day = day;
    }

    /** A price, and the rate by which it was turned into the campaign's currency. */
    public record Priced(Money price, ExchangeRate rate) {}

    /**
     * The price; empty when any part is unknown, the rate among them.
     *
     * @param seen expected views, or people reached
     */
    public Optional<Priced> of(Candidate candidate, OptionalDouble seen) {
        OptionalDouble cpm = candidate.known(Fact.USUAL_CPM);
        if (cpm.isEmpty() || seen.isEmpty()) {
            return Optional.empty();
        }
        return exchange.rate(TABLES, currency, day).map(rate -> {
            BigDecimal dollars = BigDecimal.valueOf(cpm.getAsDouble())
                    .multiply(BigDecimal.valueOf(seen.getAsDouble()))
                    .movePointLeft(3);
            return new Priced(
                    new Money(dollars.multiply(rate.rate(), MathContext.DECIMAL64), currency).rounded(), rate);
        });
    }
}
