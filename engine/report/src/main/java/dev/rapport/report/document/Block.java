package dev.rapport.report.document;

import dev.rapport.api.model.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/** A part of a document that every renderer knows. New kinds are rare: each one costs every renderer. */
public sealed interface Block permits Block.Plain, Chart, Table {

    /** Blocks without a file of their own. */
    sealed interface Plain extends Block {}

    /** The answer, in the largest letters. */
    record Headline(String text) implements Plain {}

    /** Figures with their ranges, side by side. */
    record Figures(List<KeyFigure> figures) implements Plain {
        private static final int THREE = 3;

        public Figures {
            figures = List.copyOf(figures);
        }

        /** The first three of all. */
        public static Figures first(List<KeyFigure> all) {
            return new Figures(all.subList(0, Math.min(THREE, all.size())));
        }
    }

    /** A heading over what follows. */
    record Heading(String text) implements Plain {}

    /** A sentence in larger letters. */
    record Lead(String text) implements Plain {}

    /** Small print. */
    record Note(String text) implements Plain {}

    /**
     * The head of a person's page.
     *
     * @param anchor where lines of tables lead, and what the reader's outline shows
     * @param initials in the place of a picture
     * @param about accounts and the like
     * @param score 0 to 100
     */
    record Person(String anchor, String name, String initials, String about, Status status, Optional<BigDecimal> score)
            implements Plain {}

    /** Names and values. */
    record Facts(List<Pair> pairs) implements Plain {
        public Facts {
            pairs = List.copyOf(pairs);
        }
    }

    /** A name and its value. */
    record Pair(String name, String value) {}

    /** Sentences one under the other. */
    record Listing(List<String> sentences) implements Plain {
        public Listing {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * Reasons with their points, heaviest first.
     *
     * @param lines may be made when looked at
     * @param least on a full page at least so many are shown
     * @param most more are never shown on paper
     * @param rest says what comes from those that are not among the first so many
     */
    record Reasons(List<Why> lines, int least, int most, IntFunction<String> rest) implements Plain {}

    /**
     * One reason.
     *
     * @param points empty for a line without points
     * @param category where the points go
     */
    record Why(Optional<BigDecimal> points, String category, String text) {}

    /**
     * A workbook's own chart of bars, bound to the cells of a table of the same section, so that it follows what somebody changes; other
     * media draw a {@link Chart}.
     *
     * @param title what it shows
     * @param table name of the table
     * @param names id of the column of names
     * @param bars ids of the columns of figures, all of one unit
     * @param axis what the figures are
     * @param form how they are written
     */
    record Bars(String title, String table, String names, List<String> bars, String axis, Cell.Form form)
            implements Plain {
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A plan that readers change on the page, where everything that it comes to follows. All figures are means, which add up.
     *
     * @param budget what may be spent
     * @param earnedByOrder what an order earns, empty where the campaign does not say
     * @param measure what is maximised, as it is called
     * @param different share of different people among those whom the chosen reach
     * @param isMoney whether that is what the orders earn
     * @param isByOrder whether the measure rises with the orders
     * @param lines those who are chosen, then those who might be
     */
    record WhatIf(
            Money budget,
            OptionalDouble earnedByOrder,
            String measure,
            double different,
            boolean isMoney,
            boolean isByOrder,
            List<Bought> lines)
            implements Plain {
        public WhatIf {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of such a plan.
     *
     * @param name the creator
     * @param what account and deliverable
     * @param isChosen whether the plan has it
     * @param cost in the currency of the budget, empty when unknown
     * @param measure what it brings, empty when unknown
     * @param orders empty when unknown
     */
    record Bought(
            String name,
            String what,
            boolean isChosen,
            OptionalDouble cost,
            OptionalDouble measure,
            OptionalDouble orders) {}

    /** Two columns. */
    record Beside(List<Block> left, List<Block> right) implements Plain {
        public Beside {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /**
     * On paper a new page begins here.
     *
     * @param kicker what stands over it
     */
    record PageBreak(String kicker) implements Plain {}
}
