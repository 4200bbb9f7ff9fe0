package dev.rapport.report.document;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Basis;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** One cell of a table, typed, so that each medium shows it in its own way and a workbook has it exactly. */
public sealed interface Cell {

    /** Nothing is known. It stays empty and never looks like zero. */
    Cell UNKNOWN = new Unknown();

    /** @see #UNKNOWN */
    record Unknown() implements Cell {}

    /** A text. */
    record Text(String text, Tone tone) implements Cell {}

    /**
     * A text that leads to a page of the web.
     *
     * @param address begins with https:// or http://
     */
    record Link(String text, String address) implements Cell {}

    /**
     * Who it is.
     *
     * @param name in any script
     * @param below a soft line under it, may be empty
     */
    record Name(String name, String below) implements Cell {}

    /** Money. */
    record Amount(Money money) implements Cell {}

    /** A number. */
    record Number(double value, Form form) implements Cell {}

    /**
     * A part of a whole as a bar.
     *
     * @param value the part
     * @param full where the bar is full
     * @param usual where a tick stands for what is usual
     * @param told whether the value stands beside the bar, as a percentage
     */
    record Share(double value, double full, OptionalDouble usual, boolean told) implements Cell {}

    /**
     * A figure with its doubt, drawn from P10 to P90.
     *
     * @param came what came of it, drawn as a tick where the scale reaches so far; empty where nobody knows it yet
     * @param scale that of all ranges it is compared with; one of its own where it stands alone
     * @param basis what it stands on: its bar is filled where measured, outlined where stated, hatched where assumed; empty where nobody says
     */
    record Range(dev.rapport.judged.Range range, OptionalDouble came, RangeScale scale, Optional<Basis> basis)
            implements Cell {

        /** Alone, before anything came. */
        public Range(dev.rapport.judged.Range range, Optional<Basis> basis) {
            this(range, RangeScale.of(range), basis);
        }

        /** Before anything came. */
        public Range(dev.rapport.judged.Range range, RangeScale scale, Optional<Basis> basis) {
            this(range, OptionalDouble.empty(), scale, basis);
        }

        /** What came, where it lies on the scale: beyond its end nothing tells how far. */
        public OptionalDouble reached() {
            return came.isPresent() && scale.reaches(came.getAsDouble()) ? came : OptionalDouble.empty();
        }
    }

    /** What becomes of a creator. */
    record State(Status status) implements Cell {}

    /**
     * A place for the reader's answer.
     *
     * @param text what stands there until then, may be empty
     * @param choices what may be answered; empty where anything may
     */
    record Input(String text, List<String> choices) implements Cell {
        public Input {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A number that a reader may change, and that formulas read by its name.
     *
     * @param name letters alone, in capitals and small ones
     */
    record Named(String name, double value, Form form) implements Cell {}

    /**
     * A value that a workbook works out anew.
     *
     * @param expression how
     * @param value what it comes to now
     */
    record Formula(Expression expression, double value, Form form) implements Cell {}

    /**
     * A text that a workbook looks up anew.
     *
     * @param expression where
     * @param text what stands there now, may be empty
     */
    record Told(Expression.Written expression, String text) implements Cell {}

    /** How a text looks. */
    enum Tone {
        PLAIN,
        SOFT,
        STRONG
    }

    /** How a number is written. */
    enum Form {
        /** A count in full. */
        COUNT,
        /** A count, short on paper: 48.2k. */
        BRIEF,
        /** A place in an order. */
        RANK,
        /** 0 to 100, strong. */
        SCORE,
        /** Posts behind a figure, with dots. */
        POSTS,
        /** Points with their sign. */
        POINTS,
        /** A fraction as a percentage. */
        PERCENT,
        /** A fraction as a percentage with its sign. */
        RETURN,
        /** Money in the currency of the cover. */
        MONEY,
        /** As it is. */
        PLAIN
    }

    /** How a workbook works out a value of a line of totals. */
    sealed interface Expression {

        /** The sum of the cell's column. */
        record Sum() implements Expression {}

        /** The sum of the cell's column over lines whose cell in another column is a word. */
        record SumIf(int column, String word) implements Expression {}

        /** One line of totals minus another, by their index. */
        record Minus(int line, int other) implements Expression {}

        /**
         * A formula: {@code {cost}} is the cell of that column in the same line; names are those of {@link Named} cells and of the columns
         * of a table that has a name, such as {@code PlanCost}.
         */
        record Written(String formula) implements Expression {}
    }

    static Cell text(String text) {
        return text.isEmpty() ? UNKNOWN : new Text(text, Tone.PLAIN);
    }

    /** A link where the address may be followed, else the text alone: what a file says leads nowhere else. */
    static Cell link(String text, String address) {
        return address.startsWith("https://") || address.startsWith("http://") ? new Link(text, address) : text(text);
    }

    static Cell soft(String text) {
        return text.isEmpty() ? UNKNOWN : new Text(text, Tone.SOFT);
    }

    static Cell strong(String text) {
        return text.isEmpty() ? UNKNOWN : new Text(text, Tone.STRONG);
    }

    static Cell amount(Optional<Money> money) {
        return money.isPresent() ? new Amount(money.get()) : UNKNOWN;
    }

    static Cell number(OptionalDouble value, Form form) {
        return value.isPresent() ? new Number(value.getAsDouble(), form) : UNKNOWN;
    }

    static Cell score(Optional<BigDecimal> score) {
        return score.isPresent() ? new Number(score.get().doubleValue(), Form.SCORE) : UNKNOWN;
    }

    static Cell share(OptionalDouble value, double full, OptionalDouble usual, boolean told) {
        return value.isPresent() ? new Share(value.getAsDouble(), full, usual, told) : UNKNOWN;
    }
}
