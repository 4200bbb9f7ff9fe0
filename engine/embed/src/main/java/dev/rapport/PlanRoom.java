package dev.rapport;

import dev.rapport.judged.Plan;
import dev.rapport.scoring.plan.Planner;

/** A plan is chosen here. */
public final class PlanRoom {

    PlanRoom() {}

    /** Chooses under the campaign's budget; what people decided holds. */
    public Plan plan(Scoring scoring) {
        return new Planner(scoring.recipe()).plan(scoring.judgements());
    }
}
