package dev.rapport.judged.outcome;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Orders that analytics or a network counts of a booking as sums. They may be orders that a shop has too, so that they are never added to any.
 *
 * @param booking its id
 * @param creator id of the creator
 * @param format the kind of file that counts so, such as {@code ga4-csv}
 * @param orders how many; empty where the file does not say
 * @param revenue what they brought, as the file counts it, in the campaign's currency; empty where nobody knows
 */
public record Beside(
        String booking, String creator, String format, OptionalDouble orders, Optional<BigDecimal> revenue) {}
