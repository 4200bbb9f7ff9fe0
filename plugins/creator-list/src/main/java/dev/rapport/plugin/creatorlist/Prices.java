package dev.rapport.plugin.creatorlist;

import dev.rapport.api.model.Money;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Reading;
import dev.rapport.sheets.Amount;
import dev.rapport.sheets.Currencies;
import dev.rapport.sheets.Shown;
import java.math.BigDecimal;
import java.util.Optional;

/** Prices, with their currency in the cell, in the heading, or in a column of its own. */
final class Prices {

    private Prices() {}

    static Optional<Money> read(String cell, Heading heading, String currencyCell, String place, Reading reading) {
        Optional<BigDecimal> amount = Amount.of(cell);
        if (amount.isEmpty()) {
            reading.sink()
                    .issue(ReadIssue.warning(
                            "bad-number",
                            "The price (" + heading.shown() + " = " + Shown.of(cell)
                                    + ") is none; it is left out. Maybe write one number, such as 250.",
                            place));
            return Optional.empty();
        }
        Optional<String> currency = Currencies.in(cell)
                .or(() -> Optional.of(heading.currency()).filter(code -> !code.isEmpty()))
                .or(() -> Currencies.in(currencyCell));
        if (currency.isEmpty()) {
            reading.once(ReadIssue.warning(
                    "currency-unknown",
                    "The prices (" + heading.shown()
                            + ") have no currency and are left out. Maybe call the column price (EUR), or add a column currency.",
                    place));
        }
        return currency.map(code -> Money.of(amount.get(), code));
    }
}
