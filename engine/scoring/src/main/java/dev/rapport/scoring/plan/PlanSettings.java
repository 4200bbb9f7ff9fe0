package dev.rapport.scoring.plan;

import dev.rapport.scoring.rules.pack.ReservedParameters;
import dev.rapport.scoring.rules.tree.ParameterValues;

/**
 * How much people overlap, which no file of a platform tells.
 *
 * @param overlap share from 0 to 1 of the people of one creator whom another usual one of the platform reaches too; 0 where the pack says
 *     nothing
 * @param repeated share from 0 to 1 of the people who see a creator's second post that saw the first
 */
record PlanSettings(double overlap, double repeated) {

    static PlanSettings of(ParameterValues parameters) {
        return new PlanSettings(
                share(parameters.number(ReservedParameters.AUDIENCE_OVERLAP)),
                share(parameters.number(ReservedParameters.REPEATED_AUDIENCE)));
    }

    private static double share(double number) {
        return Double.isNaN(number) ? 0 : Math.min(0.99, Math.max(0, number));
    }
}
