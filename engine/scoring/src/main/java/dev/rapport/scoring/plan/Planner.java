package dev.rapport.scoring.plan;

import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.judged.AccountMap;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.LeftOut;
import dev.rapport.judged.Note;
import dev.rapport.judged.PersonDecision;
import dev.rapport.judged.Plan;
import dev.rapport.judged.PlanItem;
import dev.rapport.scoring.forecast.Draws;
import dev.rapport.scoring.forecast.ForecastSettings;
import dev.rapport.scoring.judging.Recipe;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Picks deliverables of shortlisted creators under the campaign's budget, to get the most of its objective. */
public final class Planner {

    private final Campaign campaign;
    private final AccountMap<PersonDecision> decisions = new AccountMap<>();
    private final ForecastSettings.Money money;
    private final Sums sums;
    private final Solver solver;

    /** @param recipe by which everybody was judged */
    public Planner(Recipe recipe) {
        this(recipe, new LagrangeSolver());
    }

    /** @param solver chooses among the offers */
    public Planner(Recipe recipe, Solver solver) {
        this.campaign = recipe.campaign();
        this.solver = solver;
        recipe.sheets().decisions().forEach(said -> decisions.add(said.account(), said));
        this.money = ForecastSettings.of(recipe.pack().parameterValues()).money();
        this.sums = new Sums(campaign, new Draws(recipe.seed()), money);
    }

    /** @param judgements everybody who was judged */
    public Plan plan(List<Judgement> judgements) {
        Admission admission = new Admission(campaign, decisions);
        Map<Integer, LeftOut> why = new HashMap<>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < judgements.size(); i++) {
            Optional<LeftOut> reason = admission.keptOut(judgements.get(i));
            if (reason.isPresent()) {
                why.put(i, reason.get());
            } else {
                open.add(i);
            }
        }
        Figure measure = measure(judgements, open);
        List<Offer> offers = new Offers(campaign, measure, money).of(judgements, open, why);
        List<Limit> limits = new Limits(campaign.plan(), offers, judgements).all();
        Choice choice = solver.solve(new PlanProblem(offers, campaign.budget(), limits, Set.of()));

        Money cost = Money.zero(campaign.budget().currency());
        List<PlanItem> chosen = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Offer one : choice.chosen()) {
            Judgement judgement = judgements.get(one.creator());
            cost = cost.plus(one.cost());
            taken.add(one.creator());
            chosen.add(new PlanItem(
                    judgement.creator().id(),
                    one.forecast().account(),
                    one.forecast().deliverable(),
                    Optional.of(one.cost()),
                    Optional.of(one.forecast()),
                    OptionalDouble.of(one.value()),
                    Optional.empty(),
                    notes(judgement)));
        }
        List<PlanItem> left = new ArrayList<>();
        for (int i = 0; i < judgements.size(); i++) {
            if (!taken.contains(i)) {
                left.add(left(judgements.get(i), why.getOrDefault(i, new LeftOut.InReserve())));
            }
        }
        return new Plan(
                campaign.objective(),
                measure,
                choice.value(),
                campaign.budget(),
                cost,
                gap(choice),
                chosen,
                left,
                limits.stream().map(limit -> got(limit, offers, choice)).toList(),
                choice.conflicts(),
                sums.of(choice.chosen().stream().map(Offer::forecast).toList(), cost));
    }

    private static Plan.Limit got(Limit limit, List<Offer> offers, Choice choice) {
        Set<Offer> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        chosen.addAll(choice.chosen());
        int got = (int) limit.offers().stream()
                .filter(i -> chosen.contains(offers.get(i)))
                .count();
        int asked = limit.least() > 0 ? limit.least() : limit.most();
        return new Plan.Limit(limit.kind(), limit.name(), asked, got);
    }

    private static OptionalDouble gap(Choice choice) {
        return choice.chosen().isEmpty() || choice.bound() <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(0, (choice.bound() - choice.value()) / choice.bound()));
    }

    /** The objective's own figure, where most can be measured by it; else one that is known for more. */
    private Figure measure(List<Judgement> judgements, List<Integer> open) {
        List<Figure> ladder = campaign.objective().ladder();
        Figure best = ladder.get(0);
        long most = -1;
        for (Figure figure : ladder) {
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

    private PlanItem left(Judgement judgement, LeftOut why) {
        Optional<Forecast> forecast = judgement.forecasts().stream().findFirst();
        return new PlanItem(
                judgement.creator().id(),
                judgement.account().ref(),
                forecast.map(Forecast::deliverable).orElse(Deliverable.POST),
                forecast.flatMap(Forecast::cost),
                forecast,
                OptionalDouble.empty(),
                Optional.of(why),
                notes(judgement));
    }

    private List<Note> notes(Judgement judgement) {
        return decisions.all(judgement.account().ref()).stream()
                .map(PersonDecision::why)
                .filter(note -> !note.isEmpty())
                .toList();
    }
}
