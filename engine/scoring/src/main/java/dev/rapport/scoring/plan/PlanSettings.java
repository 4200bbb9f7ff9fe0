package dev.rapport.scoring.plan;

import dev.rapport.scoring.rules.pack.ReservedParameters;
import dev.rapport.scoring.rules.tree.ParameterValues;

/**
 * How much people overlap, as far as nobody counted it.
 *
 * @param overlap share from 0 to 1 of the people of one creator whom another usual one of the platform reaches too; 0 where the pack says
 *     nothing
 * @param fewestShared people who have to be found with two creators before the share of a platform counts as measured; infinite where the
 *     pack says nothing
 * @param repeated share from 0 to 1 of the people who see a creator's second post that saw the first
 */
record PlanSettings(double overlap, double fewestShared, double repeated) {

    static PlanSettings of(ParameterValues parameters) {
        return new PlanSettings(
                share(parameters.number(ReservedParameters.AUDIENCE_OVERLAP)),
                atLeastOne(parameters.number(ReservedParameters.SHARED_COMMENTERS_NEEDED)),
                share(parameters.number(ReservedParameters.REPEATED_AUDIENCE)));
    }

    /** The same where nobody stands beside a creator. */
    PlanSettings withoutOverlap() {
        return new PlanSettings(0, fewestShared, repeated);
    }

    private static double atLeastOne(double number) {
        return Double.isNaN(number) ? Double.POSITIVE_INFINITY : Math.max(1, number);
    }

    private static double share(double number) {
        return Double.isNaN(number) ? 0 : Math.min(0.99, Math.max(0, number));
    }
}
