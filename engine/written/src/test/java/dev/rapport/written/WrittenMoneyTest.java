package dev.rapport.written;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Money as people in several countries write it. */
class WrittenMoneyTest {

    @Test
    void whatIsMeantIsReadWhateverTheSigns() {
        Map<String, Money> meant = Map.ofEntries(
                Map.entry("3.000,00 €", Money.of("3000.00", "EUR")),
                Map.entry("3.000 EUR", Money.of("3000", "EUR")),
                Map.entry("3,000 EUR", Money.of("3000", "EUR")),
                Map.entry("€620", Money.of("620", "EUR")),
                Map.entry("$1,200.50", Money.of("1200.50", "USD")),
                Map.entry("1'620.50 chf", Money.of("1620.50", "CHF")),
                Map.entry("1 620,50\u00A0PLN", Money.of("1620.50", "PLN")),
                Map.entry("JPY 120.000", Money.of("120000", "JPY")),
                Map.entry("12.345 KWD", Money.of("12.345", "KWD")),
                Map.entry("1.234.567,8 EUR", Money.of("1234567.8", "EUR")),
                Map.entry("0.5 EUR", Money.of("0.5", "EUR")));
        meant.forEach(
                (text, money) -> assertThat(WrittenMoney.parse(text)).as(text).contains(money));
    }

    @Test
    void whatIsNoAmountAndACurrencyIsNotReadAtAll() {
        for (String text : List.of(
                "",
                "5000",
                "EUR",
                "-5 EUR",
                "5000 Euro",
                "1e9 EUR",
                "NaN EUR",
                "12.34.56 EUR",
                "1.2345 EUR",
                "1,5 JPY",
                "5 EUR 6",
                "EUR 5 USD",
                "5,00,000.0.0 INR",
                "¥500")) {
            assertThat(WrittenMoney.parse(text)).as(text).isEmpty();
        }
    }
}
