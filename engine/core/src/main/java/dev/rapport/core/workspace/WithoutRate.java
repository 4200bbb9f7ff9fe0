package dev.rapport.core.workspace;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Exchange;
import dev.rapport.written.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells amounts in a currency that currencies.csv cannot turn into the campaign's, once a currency: they are unknown and count nowhere. */
final class WithoutRate {

    private static final int MOST_NAMED = 8;

    /**
     * An amount that somebody wrote down.
     *
     * @param day whose rate counts; {@link LocalDate#MAX} for the newest
     * @param of whom or what it is about
     */
    record Amount(Money money, LocalDate day, String of, String place) {}

    private WithoutRate() {}

    /** Those of one day and place that are there. */
    static List<Amount> amounts(LocalDate day, String of, String place, Stream<Optional<Money>> amounts) {
        return amounts.flatMap(Optional::stream)
                .map(money -> new Amount(money, day, of, place))
                .toList();
    }

    /** @param what the amounts are, such as {@code Prices} */
    static void tell(String what, List<Amount> amounts, Exchange exchange, Currency to, Problems problems) {
        Map<String, List<Amount>> without = new TreeMap<>();
        for (Amount one : amounts) {
            Currency from = one.money().currency();
            if (exchange.rate(from, to, one.day()).isEmpty()) {
                without.computeIfAbsent(from.getCurrencyCode(), code -> new ArrayList<>())
                        .add(one);
            }
        }
        without.forEach((currency, those) -> {
            Amount first = those.get(0);
            problems.warning(
                    "currency-without-rate",
                    what + " in " + currency + " are not used, because currencies.csv has no rate to " + to + " of "
                            + (first.day().equals(LocalDate.MAX) ? "any day" : first.day()) + " or before: "
                            + String.join(
                                    ", ",
                                    those.stream()
                                            .map(Amount::of)
                                            .distinct()
                                            .limit(MOST_NAMED)
                                            .toList())
                            + ".",
                    first.place(),
                    "Maybe add the line 2026-01-31," + currency + "," + to
                            + ",0.92 with the day and the rate to currencies.csv.");
        });
    }
}
