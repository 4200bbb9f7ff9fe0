package dev.rapport.scoring.workbench.backtest;

import java.util.Locale;
import java.util.OptionalDouble;

/** What counts as a better result. */
public enum Measure {
    /** Revenue / fee. */
    REVENUE_PER_FEE,
    REVENUE,
    CLICKS_PER_FEE,
    CLICKS,
    USES;

    /** Such as {@code revenue-per-fee}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The figure, empty where the line does not have what it takes. */
    public OptionalDouble of(CreatorResult result) {
        return switch (this) {
            case REVENUE_PER_FEE -> ratio(result.revenue(), result.fee());
            case REVENUE -> result.revenue();
            case CLICKS_PER_FEE -> ratio(result.clicks(), result.fee());
            case CLICKS -> result.clicks();
            case USES -> result.uses();
        };
    }

    private static OptionalDouble ratio(OptionalDouble part, OptionalDouble whole) {
        return part.isPresent() && whole.isPresent() && whole.getAsDouble() > 0
                ? OptionalDouble.of(part.getAsDouble() / whole.getAsDouble())
                : OptionalDouble.empty();
    }
}
