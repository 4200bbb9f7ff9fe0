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
import dev.rapport.judged.Rival;
import dev.rapport.scoring.forecast.Draws;
import dev.rapport.scoring.forecast.ForecastSettings;
import dev.rapport.scoring.judging.FeeBook;
import dev.rapport.scoring.judging.Recipe;
import dev.rapport.scoring.rules.pack.RulePack;
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
import java.util.TreeSet;

/** Picks deliverables of shortlisted creators under the campaign's budget, to get the most of its objective. */
public final class Planner {

    /** Of so many of those in reserve it is found out at which cost they would come in. */
    private static final int ENTRIES = 12;

    private final Campaign campaign;
    private final RulePack pack;
    private final AccountMap<PersonDecision> decisions = new AccountMap<>();
    private final PlanSettings settings;
    private final Means means;
    private final Bundles bundles;
    private final Sums sums;
    private final Solver solver;

    /** @param recipe by which everybody was judged */
    public Planner(Recipe recipe) {
        this(recipe, new LagrangeSolver());
    }

    /** @param solver chooses among the offers */
    public Planner(Recipe recipe, Solver solver) {
        this.campaign = recipe.campaign();
        this.pack = recipe.pack();
        this.solver = solver;
        recipe.sheets().decisions().forEach(said -> decisions.add(said.account(), said));
        ForecastSettings.Money money =
                ForecastSettings.of(pack.parameterValues()).money();
        this.settings = PlanSettings.of(pack.parameterValues());
        this.means = new Means(campaign, money);
        this.bundles = new Bundles(
                campaign, new FeeBook(recipe.sheets(), campaign.budget().currency(), recipe.day()));
        this.sums = new Sums(means, new Draws(recipe.seed()), money);
    }

    /** @param judgements everybody who was judged */
    public Plan plan(List<Judgement> judgements) {
        return plan(judgements, Asked.NOTHING);
    }

    /**
     * A plan that keeps more than the campaign says.
     *
     * @param judgements everybody who was judged
     */
    public Plan plan(List<Judgement> judgements, Asked asked) {
        return plan(judgements, asked, Optional.empty());
    }

    /**
     * A plan of those who could be chosen among many more.
     *
     * @param judgements those who were judged and could be chosen
     * @param everybody what is true of all
     */
    public Plan plan(List<Judgement> judgements, Asked asked, Everybody everybody) {
        return plan(judgements, asked, Optional.of(everybody));
    }

    private Plan plan(List<Judgement> judgements, Asked asked, Optional<Everybody> everybody) {
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
        Figure measure = everybody.map(Everybody::measure).orElseGet(() -> measure(judgements, open));
        Worth worth = new Worth(means, measure, settings.repeated());
        List<Offer> offers = new ArrayList<>(
                new Offers(campaign, worth, means, bundles, asked.leastReturn()).of(judgements, open, why));
        Set<Integer> approved = new TreeSet<>();
        offers.stream()
                .map(Offer::creator)
                .filter(i -> admission.isApproved(judgements.get(i)))
                .forEach(approved::add);
        Set<Integer> booked = booked(judgements, new Agreed(asked.booked(), worth), offers, why);
        return plan(judgements, offers, worth, new Fixed(booked, approved), why, everybody);
    }

    /**
     * The same budget on one large creator; empty where nobody large has a forecast and a price.
     *
     * @param judgements everybody who was judged
     * @param plan by whose measure it is chosen
     */
    public Optional<Rival> rival(List<Judgement> judgements, Plan plan) {
        return new Rivals(campaign, means, sums, settings).of(judgements, plan.measure());
    }

    /** What is booked takes the place of all other offers of its creator, whatever else is said of them. */
    private static Set<Integer> booked(
            List<Judgement> judgements, Agreed agreed, List<Offer> offers, Map<Integer, LeftOut> why) {
        Set<Integer> booked = new TreeSet<>();
        for (int i = 0; i < judgements.size(); i++) {
            if (agreed.has(judgements.get(i))) {
                int creator = i;
                agreed.of(i, judgements.get(i)).ifPresent(offer -> {
                    offers.removeIf(other -> other.creator() == creator);
                    offers.add(offer);
                    why.remove(creator);
                    booked.add(creator);
                });
            }
        }
        return booked;
    }

    private Plan plan(
            List<Judgement> judgements,
            List<Offer> offers,
            Worth worth,
            Fixed fixed,
            Map<Integer, LeftOut> why,
            Optional<Everybody> everybody) {
        People people = new People(
                means,
                settings,
                offers,
                i -> judgements.get(i).forecasts().stream().findFirst(),
                everybody);
        SharedAudience audience = people.audience(worth.measure());
        Solver chooser = new OverlapSolver(solver, audience);
        List<Limit> limits = new Limits(campaign.plan(), offers, judgements).all();
        PlanProblem problem = new PlanProblem(offers, campaign.budget(), limits, fixed.all());
        Choice choice = fixed.choose(chooser, problem);

        Bought bought = new Bought(worth, means, audience.kept(choice.chosen()));
        Money cost = Money.zero(campaign.budget().currency());
        List<PlanItem> chosen = new ArrayList<>();
        List<Plan.Bundle> packages = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Offer one : choice.chosen()) {
            Judgement judgement = judgements.get(one.creator());
            cost = cost.plus(one.cost());
            taken.add(one.creator());
            packages.add(Bought.bundle(one, judgement));
            chosen.addAll(bought.items(one, judgement, notes(judgement)));
        }
        return new Plan(
                campaign.objective(),
                worth.measure(),
                choice.value(),
                campaign.budget(),
                cost,
                gap(choice),
                chosen,
                left(judgements, taken, why, new Entry(chooser, problem)),
                packages,
                limits.stream().map(limit -> got(limit, offers, choice)).toList(),
                choice.conflicts(),
                sums.of(parts(choice.chosen()), cost, people.different(choice.chosen())),
                people.assumptions(choice.chosen(), pack));
    }

    private static List<Forecast> parts(List<Offer> offers) {
        return offers.stream().flatMap(offer -> offer.parts().stream()).toList();
    }

    private List<PlanItem> left(
            List<Judgement> judgements, Set<Integer> taken, Map<Integer, LeftOut> why, Entry entry) {
        List<PlanItem> left = new ArrayList<>();
        int looked = 0;
        for (int i = 0; i < judgements.size(); i++) {
            if (taken.contains(i)) {
                continue;
            }
            LeftOut reason = why.get(i);
            if (reason == null) {
                boolean isLooked = !taken.isEmpty() && entry.isQuick() && looked++ < ENTRIES;
                reason = isLooked ? new LeftOut.InReserve(entry.comesInAt(i)) : new LeftOut.InReserve();
            }
            left.add(left(judgements.get(i), reason));
        }
        return left;
    }

    private static Plan.Limit got(Limit limit, List<Offer> offers, Choice choice) {
        Set<Offer> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        chosen.addAll(choice.chosen());
        double got = limit.offers().stream()
                .filter(i -> chosen.contains(offers.get(i)))
                .count();
        if (limit.isShare()) {
            return new Plan.Limit(limit.kind(), limit.name(), limit.share(), got / Math.max(1, chosen.size()));
        }
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
                notes(judgement),
                forecast.map(means::all).orElse(Map.of()));
    }

    private List<Note> notes(Judgement judgement) {
        return decisions.all(judgement.account().ref()).stream()
                .map(PersonDecision::why)
                .filter(note -> !note.isEmpty())
                .toList();
    }
}
