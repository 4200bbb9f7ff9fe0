package dev.rapport;

import dev.rapport.core.workspace.BookingsReader;
import dev.rapport.core.workspace.BookingsWriter;
import dev.rapport.core.workspace.SheetLines;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.JointPlan;
import dev.rapport.judged.Plan;
import dev.rapport.judged.Rival;
import dev.rapport.judged.outcome.Booking;
import dev.rapport.scoring.plan.Asked;
import dev.rapport.scoring.plan.JointPlanner;
import dev.rapport.scoring.plan.Planner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A plan is chosen here. */
public final class PlanRoom {

    private final House house;

    PlanRoom(House house) {
        this.house = house;
    }

    /** Chooses under the campaign's budget; what people decided and what is booked already holds. */
    public Plan plan(Scoring scoring) {
        return plan(scoring, OptionalDouble.empty());
    }

    /**
     * The same, and everybody is expected to earn at least so much.
     *
     * @param leastReturn {@code (contribution - cost) / cost} as a fraction; 0 stops where the next creator is expected to lose
     */
    public Plan plan(Scoring scoring, OptionalDouble leastReturn) {
        Asked asked = asked(scoring, leastReturn);
        house.meter.add(Meter.Count.PLANS, 1);
        return house.meter.time("plan", () -> new Planner(scoring.recipe()).plan(scoring.judgements(), asked));
    }

    /**
     * Chooses for several campaigns of the workspace out of what their budgets come to together; nobody works for two of them but who is booked or
     * approved in both.
     *
     * @param scorings one a campaign, see {@link Engine#withCampaign}
     * @param leastReturn as in {@link #plan(Scoring, OptionalDouble)}
     * @throws dev.rapport.api.RapportException {@code not-one-measure}, {@code not-one-currency}
     */
    public JointPlan together(List<Scoring> scorings, OptionalDouble leastReturn) {
        house.meter.add(Meter.Count.PLANS, scorings.size());
        List<JointPlanner.Part> parts = new ArrayList<>();
        for (Scoring scoring : scorings) {
            // What is booked for any campaign is paid once: out of the first one.
            boolean isFirst = parts.isEmpty();
            List<Booking> booked = bookings(scoring.campaign()).stream()
                    .filter(one -> isFirst || !one.campaign().isEmpty())
                    .toList();
            parts.add(new JointPlanner.Part(
                    new Planner(scoring.recipe()),
                    scoring.judgements(),
                    new Asked(leastReturn, Agreements.of(booked, scoring))));
        }
        return house.meter.time("plan", () -> JointPlanner.plan(parts));
    }

    /** The same budget on one large creator, beside a plan; empty where nobody large has a forecast and a price. */
    public Optional<Rival> rival(Scoring scoring, Plan plan) {
        return new Planner(scoring.recipe()).rival(scoring.judgements(), plan);
    }

    /**
     * Writes what was chosen into deliverables.csv, below what stands there. Whatever is booked already is not written again.
     *
     * @return the lines that were written; none when all is booked already
     * @throws dev.rapport.api.RapportException {@code sheet-not-written}, {@code no-column}
     */
    public List<SheetLines.Line> book(Scoring scoring, Plan plan) {
        return BookingsWriter.add(house.workspace, scoring.campaign(), plan, bookings(scoring.campaign()));
    }

    private Asked asked(Scoring scoring, OptionalDouble leastReturn) {
        return new Asked(leastReturn, Agreements.of(bookings(scoring.campaign()), scoring));
    }

    private List<Booking> bookings(Campaign campaign) {
        return house.config.given().isPresent()
                ? List.of()
                : BookingsReader.read(house.workspace, campaign.budget().currency())
                        .bookings();
    }
}
