package dev.rapport.judged;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What had to be assumed, because nobody measured it; or what was measured in its place.
 *
 * @param kind what is assumed
 * @param values the numbers and names of its sentence, in their order
 * @param origin who says so
 * @param source where the number comes from with its year, empty where the campaign says it
 * @param grade how good the source is: A, B, C or assumption; empty where the campaign says it
 * @param swing how far it moves orders and what they earn: one standard deviation as a share of them; empty where it moves nothing of
 *     them, or where that was not worked out
 */
public record Assumption(
        Kind kind, List<Value> values, Origin origin, String source, String grade, OptionalDouble swing)
        implements Said {

    /** Who says so. */
    public enum Origin {
        /** The campaign. */
        CAMPAIGN,
        /** A table or parameter of the rule pack. */
        PACK,
        /** A list or the creator, and no post proves it. */
        STATED,
        /** Too few posts. */
        DATA,
        /** Nobody had to: it was counted in the files. */
        MEASURED
    }

    /** What is assumed. The values of each stand in the order of its sentence. */
    public enum Kind {
        /** Posts of this kind; posts that stand for them. */
        FEW_OF_KIND(Audience.CLIENT),
        /** Posts; weight of the benchmark from 0 to 1. */
        FEW_POSTS(Audience.CLIENT),
        /** No post at all. */
        NO_POST(Audience.CLIENT),
        /** Engagements as a list states them. */
        STATED_ENGAGEMENTS(Audience.CLIENT),
        /** Views as a list states them. */
        STATED_VIEWS(Audience.CLIENT),
        /** Share of the followers that a post reaches. */
        USUAL_REACH(Audience.CLIENT),
        /** Share of the audience in the markets, the middle of those that are known. */
        USUAL_MARKETS(Audience.CLIENT),
        /** Engagements of a sponsored post against an organic one. */
        SPONSORED(Audience.CLIENT),
        /** Clicks by what is seen; where own results move it, views that they count for, and those that the table counts for. */
        CLICK_RATE(Audience.CLIENT),
        /** Orders by clicks; where own results move it, clicks that they count for, and those that the table counts for. */
        CONVERSION_RATE(Audience.CLIENT),
        /** No forecast for an account of this size and platform was held against what came of it. */
        NOT_VALIDATED(Audience.CLIENT),
        /**
         * Share of the people whom one creator reaches that another one of the platform reaches too; what it takes off the sum; the
         * platform, where others were measured.
         */
        SHARED_AUDIENCE(Audience.CLIENT),
        /**
         * Platform; that share as it was counted, and between what it lies; what it takes off the sum; people who were found
         * with two creators or more, and creators with whom was looked.
         */
        SHARED_MEASURED(Audience.CLIENT),
        /** Share of the people who see a second post of a creator that saw the first. */
        REPEATED(Audience.CLIENT),
        /** Revenue by follower, in the campaign's currency; the published figure, which it exceeds many times over. */
        BEYOND_PUBLISHED(Audience.CLIENT),
        /** Name of the creator; what is booked and cannot be forecast; what stands for it. */
        BOOKED_OTHERWISE(Audience.CLIENT),
        /** Amount and currency of what is booked with creators of whom nothing can be forecast; their names. */
        BOOKED_APART(Audience.AGENCY),
        /** The pack's price stands for a fee that nobody knows. */
        FAIR_PRICE(Audience.AGENCY),
        /** Amount and currency of a fee, and the rate and its day by which it was turned into the campaign's. */
        EXCHANGED(Audience.AGENCY),
        /** Currency of a fee for which no rate is known. */
        NOT_COMPARABLE(Audience.AGENCY);

        private final Audience audience;

        Kind(Audience audience) {
            this.audience = audience;
        }

        /** Key of its sentence, such as {@code few-posts}. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** From this share on it is more the table's number than a measured one. */
    private static final double MOSTLY = 0.5;

    public Assumption {
        values = List.copyOf(values);
    }

    /** On what a figure stands that rests on it. Where a table and own posts or results are mixed, the heavier of them says it. */
    public Basis basis() {
        return switch (kind) {
            case FEW_POSTS -> number(1) >= MOSTLY ? Basis.ASSUMED : Basis.MEASURED;
            case CLICK_RATE, CONVERSION_RATE ->
                values.size() > 2 && number(1) >= number(2) ? Basis.MEASURED : byOrigin();
            default -> byOrigin();
        };
    }

    private Basis byOrigin() {
        return switch (origin) {
            case CAMPAIGN, STATED -> Basis.STATED;
            case PACK, DATA -> Basis.ASSUMED;
            case MEASURED -> Basis.MEASURED;
        };
    }

    private double number(int index) {
        return index < values.size() && values.get(index) instanceof Value.Number number ? number.number() : 0;
    }

    /** An assumption that the data force. */
    public static Assumption ofData(Kind kind, Value... values) {
        return new Assumption(kind, List.of(values), Origin.DATA, "", "", OptionalDouble.empty());
    }

    /** What a list or the creator states. */
    public static Assumption stated(Kind kind, Value... values) {
        return new Assumption(kind, List.of(values), Origin.STATED, "", "", OptionalDouble.empty());
    }

    /** What the campaign says. */
    public static Assumption ofCampaign(Kind kind, Value... values) {
        return new Assumption(kind, List.of(values), Origin.CAMPAIGN, "", "", OptionalDouble.empty());
    }

    /** What was counted instead. */
    public static Assumption measured(Kind kind, Value... values) {
        return new Assumption(kind, List.of(values), Origin.MEASURED, "", "", OptionalDouble.empty());
    }

    /** What the pack says. */
    public static Assumption ofPack(Kind kind, Sourced sourced, Value... values) {
        return new Assumption(
                kind, List.of(values), Origin.PACK, sourced.source(), sourced.grade(), OptionalDouble.empty());
    }

    /** The same, with how far it moves the result. */
    public Assumption moving(double share) {
        return new Assumption(kind, values, origin, source, grade, OptionalDouble.of(share));
    }

    /**
     * How an amount was turned into the campaign's currency.
     *
     * @param asked the amount as it was asked, empty for the prices of a table
     */
    public static Assumption exchanged(String asked, ExchangeRate rate) {
        return ofCampaign(
                Kind.EXCHANGED,
                Value.of(asked),
                Value.of(rate.from().getCurrencyCode()),
                Value.of(rate.to().getCurrencyCode()),
                Value.of(rate.rate().doubleValue()),
                Value.of(rate.date().toString()));
    }

    @Override
    public Audience audience() {
        return kind.audience;
    }
}
