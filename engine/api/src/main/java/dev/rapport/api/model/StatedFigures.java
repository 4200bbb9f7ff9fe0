package dev.rapport.api.model;

import java.util.OptionalDouble;

/**
 * Figures that a creator list or a tool states about an account, where there are no posts to compute them from.
 *
 * @param engagementRate (likes + comments) / followers as a fraction; NaN-free, empty when not stated
 * @param averageLikes mean likes of a post
 * @param averageComments mean comments of a post
 * @param averageViews mean views of a post
 * @param fees what the creator asks for
 */
public record StatedFigures(
        OptionalDouble engagementRate,
        OptionalDouble averageLikes,
        OptionalDouble averageComments,
        OptionalDouble averageViews,
        RateCard fees) {

    public static final StatedFigures NONE = new StatedFigures(
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            RateCard.EMPTY);

    public StatedFigures {
        requireFinite(engagementRate);
        requireFinite(averageLikes);
        requireFinite(averageComments);
        requireFinite(averageViews);
    }

    /** Each figure of this, and the other's where this one does not state it. */
    public StatedFigures or(StatedFigures other) {
        return new StatedFigures(
                first(engagementRate, other.engagementRate),
                first(averageLikes, other.averageLikes),
                first(averageComments, other.averageComments),
                first(averageViews, other.averageViews),
                fees.or(other.fees));
    }

    private static OptionalDouble first(OptionalDouble mine, OptionalDouble theirs) {
        return mine.isPresent() ? mine : theirs;
    }

    private static void requireFinite(OptionalDouble figure) {
        if (figure.isPresent() && !(Double.isFinite(figure.getAsDouble()) && figure.getAsDouble() >= 0)) {
            throw new IllegalArgumentException("The stated figure (" + figure.getAsDouble()
                    + ") must be a finite number of 0 or more. Maybe leave it empty.");
        }
    }
}
