package dev.rapport.judged;

import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import java.util.List;
import java.util.Optional;

/**
 * What a deliverable of a creator may fairly cost: the fee, without the agency's share and without a sample. For the agency alone.
 *
 * @param low below this somebody is paid less than is usual
 * @param middle the creator's own price where one is known, else the middle of what is usual
 * @param high above this more is asked than is usual
 * @param steps how it came about, in the order in which they count
 * @param fee what the creator asks for, in the campaign's currency; empty where nobody said
 */
public record PriceBand(
        Deliverable deliverable, Money low, Money middle, Money high, List<Step> steps, Optional<Money> fee) {

    public PriceBand {
        steps = List.copyOf(steps);
    }

    /** What a step rests on. */
    public enum Basis {
        /** What the creator asks for. */
        RATE_CARD,
        /** Cost per thousand views, or people reached. */
        CPM,
        /** Cost per thousand engagements. */
        CPME;

        /** The name in JSON and in words, such as {@code rate-card}. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A reason for the band.
     *
     * @param unit dollars for a thousand, low and high; the same where the table has one figure; 0 for a rate card
     * @param count expected views, people or engagements; 1 for a rate card
     * @param sourced where the unit price comes from
     */
    public record Step(Basis basis, Range unit, double count, Money low, Money middle, Money high, Sourced sourced) {}

    /** Where the fee lies. */
    public enum Position {
        UNKNOWN,
        BELOW,
        WITHIN,
        ABOVE;

        /** The name in JSON: lower case. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Where the fee lies. */
    public Position position() {
        return fee.map(asked -> asked.compareTo(low) < 0
                        ? Position.BELOW
                        : asked.compareTo(high) > 0 ? Position.ABOVE : Position.WITHIN)
                .orElse(Position.UNKNOWN);
    }
}
