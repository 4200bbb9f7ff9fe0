package dev.rapport.scoring.plan;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Objective;
import dev.rapport.judged.Plan;
import dev.rapport.judged.PlanItem;
import dev.rapport.judged.Range;
import dev.rapport.judged.Reason;
import dev.rapport.judged.Verdict;
import dev.rapport.judged.facts.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Picks deliverables of shortlisted creators under the campaign's budget, to get the most of its objective. */
public final class Planner {

    /** What counts, best first: the first that can be forecast for anybody is the measure for all. */
    private static final Map<Objective, List<Figure>> MEASURES = Map.of(
            Objective.AWARENESS, List.of(Figure.REACH, Figure.VIEWS, Figure.ENGAGEMENTS),
            Objective.TRAFFIC, List.of(Figure.CLICKS, Figure.VIEWS, Figure.REACH, Figure.ENGAGEMENTS),
            Objective.SALES, List.of(Figure.CONTRIBUTION, Figure.CLICKS, Figure.VIEWS, Figure.ENGAGEMENTS));

    private final Campaign campaign;

    public Planner(Campaign campaign) {
        this.campaign = campaign;
    }

    /**
     * The plan.
     *
     * @param judgements everybody who was judged
     * @param approved accounts that a person approved: a review does not hold them back
     * @param rejected accounts that a person rejected, with why
     */
    public Plan plan(List<Judgement> judgements, Set<AccountRef> approved, Map<AccountRef, String> rejected) {
        Map<Integer, String> why = new HashMap<>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < judgements.size(); i++) {
            Optional<String> reason = keptOut(judgements.get(i), approved, rejected);
            if (reason.isPresent()) {
                why.put(i, reason.get());
            } else {
                open.add(i);
            }
        }
        Figure measure = measure(judgements, open);
        List<Offer> offers = offers(judgements, open, measure, why);
        BigDecimal budget = campaign.budget().amount();
        Knapsack.Solution solution =
                new Knapsack(budget, campaign.plan().maxCreators().orElse(Integer.MAX_VALUE)).solve(offers);

        Money cost = Money.zero(campaign.budget().currency());
        List<PlanItem> chosen = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Offer one : solution.chosen()) {
            Judgement judgement = judgements.get(one.creator());
            cost = cost.plus(one.cost());
            taken.add(one.creator());
            chosen.add(new PlanItem(
                    judgement.creator().id(),
                    one.forecast().account(),
                    one.forecast().deliverable(),
                    Optional.of(one.cost()),
                    Optional.of(one.forecast()),
                    ""));
        }
        List<PlanItem> left = new ArrayList<>();
        for (int i = 0; i < judgements.size(); i++) {
            if (!taken.contains(i)) {
                left.add(left(
                        judgements.get(i), why.getOrDefault(i, "in reserve: others bring more for the same money")));
            }
        }
        return new Plan(
                campaign.objective(),
                solution.value(),
                measure.id(),
                campaign.budget(),
                cost,
                gap(solution),
                chosen,
                left);
    }

    private static OptionalDouble gap(Knapsack.Solution solution) {
        return solution.chosen().isEmpty() || solution.bound() <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(0, (solution.bound() - solution.value()) / solution.bound()));
    }

    private Optional<String> keptOut(Judgement judgement, Set<AccountRef> approved, Map<AccountRef, String> rejected) {
        AccountRef account = judgement.account().account().ref();
        if (rejected.containsKey(account)) {
            return Optional.of(
                    "rejected by a person" + (rejected.get(account).isEmpty() ? "" : ": " + rejected.get(account)));
        }
        Verdict verdict = judgement.decision().verdict();
        if (verdict == Verdict.REJECT) {
            return Optional.of("left out: " + first(judgement, Reason.Kind.EXCLUDE));
        }
        if (verdict == Verdict.REVIEW && !approved.contains(account)) {
            return Optional.of("to be reviewed: " + first(judgement, Reason.Kind.REVIEW));
        }
        double least = campaign.plan().minScore().orElse(0);
        if (least > 0
                && judgement.decision().score().map(BigDecimal::doubleValue).orElse(0.0) < least) {
            return Optional.of("the score is below the plan's least score of "
                    + BigDecimal.valueOf(least).stripTrailingZeros().toPlainString());
        }
        return Optional.empty();
    }

    private static String first(Judgement judgement, Reason.Kind kind) {
        return judgement.decision().reasons().stream()
                .filter(reason -> reason.kind() == kind)
                .findFirst()
                .or(() -> judgement.decision().reasons().stream()
                        .filter(reason -> reason.rule().startsWith("decision/"))
                        .findFirst())
                .map(Reason::text)
                .orElse("too little is known");
    }

    private Figure measure(List<Judgement> judgements, List<Integer> open) {
        List<Figure> measures = MEASURES.getOrDefault(campaign.objective(), List.of(Figure.ENGAGEMENTS));
        // The objective's own figure, where most can be measured by it; else one that is known for more.
        Figure best = measures.get(0);
        long most = -1;
        for (Figure figure : measures) {
            long known = open.stream()
                    .filter(i -> judgements.get(i).forecasts().stream()
                            .anyMatch(forecast -> forecast.figures().containsKey(figure)))
                    .count();
            if (known > most) {
                best = figure;
                most = known;
            }
        }
        return best;
    }

    private List<Offer> offers(
            List<Judgement> judgements, List<Integer> open, Figure measure, Map<Integer, String> why) {
        List<Offer> offers = new ArrayList<>();
        double usualShare = usualShare(judgements);
        for (int i : open) {
            boolean any = false;
            String lacking = "no price is known";
            for (Forecast forecast : judgements.get(i).forecasts()) {
                Optional<Money> cost = cost(forecast);
                double value = value(judgements.get(i), forecast, measure, usualShare);
                if (cost.isPresent() && isTooDear(cost.get())) {
                    lacking = "it costs more than the plan allows";
                } else if (cost.isPresent() && value <= 0) {
                    lacking = "no " + measure.id() + " can be forecast";
                } else if (cost.isPresent()) {
                    offers.add(new Offer(i, forecast, cost.get(), value));
                    any = true;
                }
            }
            if (!any) {
                why.put(
                        i,
                        "in reserve: "
                                + (judgements.get(i).forecasts().isEmpty()
                                        ? "the platform has none of the deliverables"
                                        : lacking));
            }
        }
        return offers;
    }

    private boolean isTooDear(Money cost) {
        double most = Math.min(
                campaign.budget().amount().doubleValue(),
                campaign.plan().maxFee().orElse(Double.MAX_VALUE));
        return cost.amount().doubleValue() > most;
    }

    /** What counts is seen by the campaign's audience; an unknown audience is taken as the middle of the known ones, never as all. */
    private static double value(Judgement judgement, Forecast forecast, Figure measure, double usualShare) {
        double expected = forecast.figure(measure).map(Range::p50).orElse(0.0);
        boolean people = measure == Figure.REACH || measure == Figure.VIEWS;
        return people
                ? expected
                        * judgement.candidate().known(Fact.AUDIENCE_IN_MARKETS).orElse(usualShare)
                : expected;
    }

    private static double usualShare(List<Judgement> judgements) {
        return judgements.stream()
                .map(judgement -> judgement.candidate().known(Fact.AUDIENCE_IN_MARKETS))
                .flatMapToDouble(OptionalDouble::stream)
                .average()
                .orElse(1);
    }

    private Optional<Money> cost(Forecast forecast) {
        return forecast.figure(Figure.COST).map(range -> new Money(
                        BigDecimal.valueOf(range.p50()), campaign.budget().currency())
                .rounded());
    }

    private PlanItem left(Judgement judgement, String why) {
        Optional<Forecast> forecast = judgement.forecasts().stream().findFirst();
        return new PlanItem(
                judgement.creator().id(),
                judgement.account().account().ref(),
                forecast.map(Forecast::deliverable).orElse(Deliverable.POST),
                forecast.flatMap(this::cost),
                forecast,
                why);
    }
}
