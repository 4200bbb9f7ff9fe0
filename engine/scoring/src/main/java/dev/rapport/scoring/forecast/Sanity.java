package dev.rapport.scoring.forecast;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Assumption;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Range;
import dev.rapport.judged.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A fence around forecasts of money: revenue by follower of sponsored posts was EUR 0.265 for nano and 0.049 for macro influencers
 * (1,881,533 purchases, 2,808 posts; Beichert, Bayerl, Goldenberg, Lanz, Journal of Marketing 88(4), 2024). It is one kind of shop, so that
 * only many times as much is told, and nothing is changed by it.
 */
public final class Sanity {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final double SMALL = 0.265;
    private static final double LARGE = 0.049;
    private static final List<String> LARGE_TIERS = List.of("macro", "mega");
    private static final double FAR = 5;

    private final Optional<BigDecimal> rate;

    /**
     * @param currency of the campaign
     * @param day of the exchange rate
     */
    public Sanity(Currency currency, Exchange exchange, LocalDate day) {
        this.rate =
                exchange.convert(new Money(BigDecimal.ONE, EURO), currency, day).map(Money::amount);
    }

    /** The same forecast, with a word where its revenue is far beyond what was published. */
    public Forecast held(Forecast forecast, String tier, OptionalDouble followers) {
        Optional<Range> revenue = forecast.figure(Figure.REVENUE);
        if (revenue.isEmpty() || rate.isEmpty() || followers.orElse(0) <= 0) {
            return forecast;
        }
        double published =
                (LARGE_TIERS.contains(tier) ? LARGE : SMALL) * rate.get().doubleValue();
        double by = revenue.get().p50() / followers.getAsDouble();
        return by <= FAR * published
                ? forecast
                : forecast.with(
                        Map.of(),
                        forecast.drivers(),
                        List.of(Assumption.ofData(
                                Assumption.Kind.BEYOND_PUBLISHED, Value.of(by), Value.of(published))));
    }
}
