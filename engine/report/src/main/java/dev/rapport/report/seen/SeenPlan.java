package dev.rapport.report.seen;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Basis;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Plan;
import dev.rapport.judged.PlanTotals;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The plan as a client may see it.
 *
 * @param measure the figure that is maximised
 * @param value what the chosen set comes to by it: the sum of what each adds
 * @param budget what may be spent
 * @param spent what the chosen set costs, empty when no price is known
 * @param gap proven distance to the best possible value as a fraction
 * @param chosen the chosen set, best first
 * @param left everybody else; made when looked at
 * @param totals what the chosen set comes to, with its doubt
 * @param limits what the plan had to keep, as the campaign says
 * @param kept limits by kind, and what came of each
 * @param conflicts what cannot hold together, named as the campaign does
 * @param mostLeft why most were left out, as the name of a {@link dev.rapport.judged.LeftOut}, or {@link #NOT_FOUND}; empty where nobody was
 * @param rival one large creator for the same budget
 * @param assumptions what had to be assumed, each once
 * @param options what else there is; empty where nothing was looked for
 */
public record SeenPlan(
        Figure measure,
        double value,
        Money budget,
        Optional<Money> spent,
        OptionalDouble gap,
        List<SeenItem> chosen,
        List<SeenItem> left,
        PlanTotals totals,
        dev.rapport.judged.Campaign.PlanLimits limits,
        List<Plan.Limit> kept,
        List<String> conflicts,
        Optional<String> mostLeft,
        Optional<SeenRival> rival,
        List<String> assumptions,
        Optional<SeenOptions> options) {

    /** Nobody is chosen because no set was found that keeps all limits, which proves nothing. */
    public static final String NOT_FOUND = "not-found";

    public SeenPlan {
        chosen = List.copyOf(chosen);
        kept = List.copyOf(kept);
        conflicts = List.copyOf(conflicts);
        assumptions = List.copyOf(assumptions);
    }

    /** How many creators were chosen. */
    public int creators() {
        return (int) chosen.stream().map(SeenItem::creatorId).distinct().count();
    }

    /** On what the sum of a figure stands: as firm as the loosest of those who are chosen. */
    public Optional<Basis> basis(Figure figure) {
        return chosen.stream()
                .flatMap(item -> Stream.ofNullable(item.bases().get(figure)))
                .reduce(Basis::looser);
    }

    /** How many were chosen without a known price. */
    public long unpriced() {
        return chosen.stream().filter(item -> item.cost().isEmpty()).count();
    }
}
