package dev.rapport.judged.outcome;

import dev.rapport.api.model.Count;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Collaboration;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.Note;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One thing that was done together, with what came of it: a line of collaborations.csv, or a booking whose day is over.
 *
 * @param campaign may be empty
 * @param deliverable what was made
 * @param day by which it stands in the order of time
 * @param planned the day that was agreed
 * @param delivered the day on which it came
 * @param overdue late or missing, where its day is over and nothing came
 * @param fee in the campaign's currency, without the agency's share
 * @param cost what the client paid in all, fee with the agency's share and gift, in the campaign's currency
 * @param actual what came of it
 * @param note for the agency alone
 */
public record Worked(
        String campaign,
        Optional<Deliverable> deliverable,
        LocalDate day,
        Optional<LocalDate> planned,
        Optional<LocalDate> delivered,
        Optional<Status> overdue,
        Optional<BigDecimal> fee,
        Optional<BigDecimal> cost,
        Actual actual,
        Note note) {

    /** A line of collaborations.csv. What its revenue contributed follows from the campaign's margin; refunds are not known of it. */
    public static Worked of(Collaboration line, Campaign campaign, Exchange exchange) {
        Optional<Money> fee = exchanged(line.fee(), line.date(), campaign, exchange);
        Optional<Money> gift = exchanged(line.gift(), line.date(), campaign, exchange);
        Optional<BigDecimal> revenue = exchanged(line.came().revenue(), line.date(), campaign, exchange)
                .map(Money::amount);
        OptionalDouble margin = campaign.product().margin();
        boolean isComparable = fee.isPresent() == line.fee().isPresent()
                && gift.isPresent() == line.gift().isPresent();
        return new Worked(
                line.campaign(),
                line.deliverable(),
                line.date(),
                line.planned(),
                line.delivered(),
                Optional.empty(),
                fee.map(Money::amount),
                isComparable ? cost(fee, gift, campaign.agencyMargin()) : Optional.empty(),
                new Actual(
                        number(line.came().reach()),
                        number(line.came().views()),
                        number(line.came().engagements()),
                        number(line.came().clicks()),
                        number(line.came().orders()),
                        revenue,
                        revenue.map(sum -> BigDecimal.ZERO),
                        margin.isEmpty()
                                ? Optional.empty()
                                : revenue.map(sum -> sum.multiply(BigDecimal.valueOf(margin.getAsDouble()))
                                        .setScale(2, RoundingMode.HALF_UP)),
                        OptionalDouble.empty(),
                        revenue.isPresent()),
                line.note());
    }

    /**
     * A booking.
     *
     * @param own as the agency pays it
     * @param charged the same as the client pays it
     * @param day by which it stands in the order of time
     */
    public static Worked of(BookingOutcome own, BookingOutcome charged, LocalDate day) {
        return new Worked(
                own.booking().campaign(),
                own.booking().deliverable(),
                own.published().or(() -> own.booking().planned()).orElse(day),
                own.booking().planned(),
                own.published(),
                Optional.of(own.status()).filter(status -> status == Status.LATE || status == Status.MISSING),
                own.fee(),
                charged.cost(),
                own.actual(),
                own.booking().note());
    }

    /** Whether its day is over and nothing came. */
    public boolean isOverdue() {
        return overdue.isPresent();
    }

    /** Whether it is known if it came in time. */
    public boolean isDue() {
        return planned.isPresent() && (delivered.isPresent() || isOverdue());
    }

    /** Whether it came on its planned day or before. */
    public boolean isOnTime() {
        return isDue()
                && delivered
                        .filter(came -> !came.isAfter(planned.orElseThrow()))
                        .isPresent();
    }

    /** Cost by what came of it. */
    public Ratios ratios() {
        return Ratios.of(cost, actual);
    }

    private static Optional<BigDecimal> cost(Optional<Money> fee, Optional<Money> gift, double share) {
        Optional<Money> charged = fee.map(own -> own.plus(own.times(share)));
        return charged.map(sum -> gift.map(sum::plus).orElse(sum))
                .or(() -> gift)
                .map(sum -> sum.rounded().amount());
    }

    private static Optional<Money> exchanged(
            Optional<Money> money, LocalDate day, Campaign campaign, Exchange exchange) {
        return money.flatMap(known -> exchange.convert(known, campaign.budget().currency(), day));
    }

    private static OptionalDouble number(Count count) {
        return count.isKnown() ? OptionalDouble.of(count.value()) : OptionalDouble.empty();
    }
}
