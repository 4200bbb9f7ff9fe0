package dev.rapport.report.document;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Basis;
import dev.rapport.judged.Range;
import dev.rapport.judged.Spread;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A figure that a report is about: the first three stand under the headline, all are in the list of figures beside the report.
 *
 * @param id what it is, the same in every language and every report
 * @param label what it is, in words
 * @param value the figure as text, as it stands on paper
 * @param exact the figure itself
 * @param note one line below it, may be empty
 */
public record KeyFigure(String id, String label, String value, Exact exact, String note) {

    /** A figure before it is rounded for reading. */
    public sealed interface Exact {}

    /**
     * A number.
     *
     * @param spread its doubt, empty where there is none
     * @param basis what a figure with doubt stands on
     */
    public record Amount(double amount, Unit unit, Optional<Spread> spread, Optional<Basis> basis) implements Exact {}

    /** A day. */
    public record Day(LocalDate day) implements Exact {}

    /** Nobody knows it; it is never zero. */
    public record Unknown() implements Exact {}

    /** What a number counts. */
    public enum Unit {
        /** Things or people. */
        COUNT,
        /** A part of one. */
        FRACTION,
        /** Money in the currency of the cover. */
        MONEY
    }

    /** Something that was counted. */
    public static KeyFigure count(String id, String label, double count, String value, String note) {
        return new KeyFigure(id, label, value, sure(count, Unit.COUNT), note);
    }

    /** Something that is known for sure. */
    public static Exact sure(double amount, Unit unit) {
        return new Amount(amount, unit, Optional.empty(), Optional.empty());
    }

    /** Money that is known for sure. */
    public static Exact sure(Money money) {
        return sure(money.amount().doubleValue(), Unit.MONEY);
    }

    /** From P10 by what is expected to P90, empty where there is no doubt to show. */
    public Optional<Range> range() {
        return exact instanceof Amount known
                ? known.spread()
                        .filter(spread -> spread.p10() < spread.p90())
                        .map(spread -> new Range(
                                Math.min(spread.p10(), known.amount()),
                                known.amount(),
                                Math.max(spread.p90(), known.amount())))
                : Optional.empty();
    }

    /** What it stands on; empty where there is no doubt. */
    public Optional<Basis> basis() {
        return exact instanceof Amount known ? known.basis() : Optional.empty();
    }
}
