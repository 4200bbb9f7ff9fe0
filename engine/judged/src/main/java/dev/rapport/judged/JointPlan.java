package dev.rapport.judged;

import dev.rapport.api.model.Money;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What several campaigns buy out of one budget; a creator works for one of them.
 *
 * @param measure the figure that is maximised over all
 * @param value what all chosen sets come to by it; whom two of them reach counts once
 * @param budget the budgets of all together
 * @param cost what all chosen sets cost
 * @param gap proven distance to the best possible value of all as a fraction; empty when nothing could be chosen
 * @param conflicts limits that cannot hold together, each with its campaign; then nothing is chosen
 * @param plans one a campaign, in the order of the campaigns; the budget of each is what all share, and none has a gap of its own
 */
public record JointPlan(
        Figure measure,
        double value,
        Money budget,
        Money cost,
        OptionalDouble gap,
        List<String> conflicts,
        List<Plan> plans) {

    public JointPlan {
        conflicts = List.copyOf(conflicts);
        plans = List.copyOf(plans);
    }
}
