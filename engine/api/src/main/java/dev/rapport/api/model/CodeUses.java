package dev.rapport.api.model;

/**
 * How often a coupon code was used, as somebody counted it: cancelled and test orders may be among them.
 *
 * @param trace the code, and whose it is
 * @param day the day that is counted; unknown for all days until the file was made
 * @param uses how often
 * @param basis how it is known
 * @param source where this came from
 */
public record CodeUses(Trace trace, Moment day, Count uses, Basis basis, Source source) {

    public CodeUses {
        if (trace.codes().isEmpty()) {
            throw new IllegalArgumentException("Uses must name their code. Maybe the figure counts orders.");
        }
    }
}
