package dev.rapport.plugin.creatorlist;

import dev.rapport.api.model.Money;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Reading;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Prices, with their currency in the cell, in the heading, or in a column of its own. */
final class Prices {

    private static final Pattern AROUND = Pattern.compile("^[^0-9-]+|(?<=[0-9kKmM.,\\s])\\s*[^0-9kKmM.,\\s]+\\.?,?-*$");
    private static final Pattern SWISS_END = Pattern.compile("[.,][-\u2013\u2014]+$");

    private Prices() {}

    static Optional<Money> read(String cell, Heading heading, String currencyCell, String place, Reading reading) {
        Optional<BigDecimal> amount = Decimal.grouped(number(cell));
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

    private static String number(String cell) {
        String short_ =
                cell.length() > 60 ? "" : SWISS_END.matcher(cell.strip()).replaceAll("");
        return AROUND.matcher(short_).replaceAll("").strip();
    }
}
