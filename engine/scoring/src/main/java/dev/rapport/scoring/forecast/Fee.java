package dev.rapport.scoring.forecast;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Assumption;
import java.util.Currency;
import java.util.Optional;

/** What a creator asks for a deliverable, as far as it is known. */
public sealed interface Fee {

    /**
     * A fee in the campaign's currency.
     *
     * @param exchanged how it was turned into it, empty where it was asked in it
     */
    record Known(Money amount, Optional<Assumption> exchanged) implements Fee {}

    /** A fee in a currency for which no rate is known: it is told, and neither left out nor replaced by a guess. */
    record NotComparable(Money asked) implements Fee {
        public Currency currency() {
            return asked.currency();
        }
    }

    /** Nobody said. */
    record Unknown() implements Fee {}

    /** The fee in the campaign's currency. */
    default Optional<Money> known() {
        return this instanceof Known fee ? Optional.of(fee.amount()) : Optional.empty();
    }
}
