package dev.rapport.scoring.plan;

import dev.rapport.api.model.Money;
import dev.rapport.judged.AccountMap;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.LeftOut;
import dev.rapport.judged.PersonDecision;
import dev.rapport.judged.Plan;
import dev.rapport.judged.Rival;
import dev.rapport.scoring.forecast.Draws;
import dev.rapport.scoring.forecast.ForecastSettings;
import dev.rapport.scoring.judging.FeeBook;
import dev.rapport.scoring.judging.Recipe;
import dev.rapport.scoring.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Picks deliverables of shortlisted creators under the campaign's budget, to get the most of its objective. */
public final class Planner {

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
        Prepared prepared = prepare(judgements, asked, everybody);
        SharedAudience audience = prepared.people().audience(prepared.measure());
        Solver chooser = new OverlapSolver(solver, audience);
        PlanProblem problem = new PlanProblem(
                prepared.offers(),
                prepared.apart().left(campaign.budget()),
                prepared.limits(),
                prepared.fixed().all());
        Choice choice = prepared.fixed().choose(chooser, problem);
        Entry entry = new Entry(chooser, problem, audience, choice);
        Plan plan = told(prepared, choice, campaign.budget(), audience.kept(choice.chosen()), entry::reserve);
        return everybody.isPresent()
                ? plan
                : plan.beside(
                        new Alternatives(prepared, campaign.budget(), problem, chooser, audience, sums).beside(choice));
    }

    /** What could be bought, before anything is chosen. */
    Prepared prepare(List<Judgement> judgements, Asked asked, Optional<Everybody> everybody) {
        Admission admission = new Admission(campaign, decisions);
        Map<Integer, LeftOut> why = new HashMap<>();
        List<Integer> open = new ArrayList<>();
        Samples samples = new Samples();
        for (int i = 0; i < judgements.size(); i++) {
            Optional<LeftOut> reason = admission.keptOut(judgements.get(i));
            if (reason.isPresent()) {
                why.put(i, reason.get());
            } else {
                open.add(i);
                samples.add(judgements.get(i).account());
            }
        }
        Figure measure = everybody.map(Everybody::measure).orElseGet(() -> measure(judgements, open));
        Worth worth = new Worth(means, measure, settings.repeated());
        List<Offer> offers =
                new ArrayList<>(new Offers(campaign, worth, means, bundles, asked).of(judgements, open, why));
        Set<Integer> approved = new TreeSet<>();
        offers.stream()
                .map(Offer::creator)
                .filter(i -> admission.isApproved(judgements.get(i)))
                .forEach(approved::add);
        Agreed agreed = new Agreed(asked.booked(), worth);
        Set<Integer> booked = booked(judgements, agreed, offers, why);
        Map<String, Judgement> offered = new HashMap<>();
        booked.forEach(i -> offered.put(judgements.get(i).creator().id(), judgements.get(i)));
        People people = new People(
                means,
                settings,
                offers,
                i -> judgements.get(i).forecasts().stream().findFirst(),
                samples,
                everybody);
        List<Limit> limits = new Limits(campaign.plan(), offers, judgements).all();
        return new Prepared(
                judgements,
                offers,
                worth,
                people,
                limits,
                new Fixed(booked, approved),
                why,
                agreed.apart(offered, campaign.budget().currency()));
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

    Campaign campaign() {
        return campaign;
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

    /**
     * Makes a plan of what was chosen.
     *
     * @param budget out of which it is paid
     * @param kept share of the people of each platform that is left when those who are reached twice count once
     * @param reserve why somebody who could have been chosen was not, by place
     */
    Plan told(Prepared prepared, Choice choice, Money budget, Map<String, Double> kept, IntFunction<LeftOut> reserve) {
        return new Telling(campaign, pack, decisions, means, sums).of(prepared, choice, budget, kept, reserve);
    }

    /** The objective's own figure, where most can be measured by it; else one that is known for more. */
    private Figure measure(List<Judgement> judgements, List<Integer> open) {
        List<Figure> ladder = campaign.objective().ladder();
        long[] known = new long[ladder.size()];
        for (int i : open) {
            List<Forecast> forecasts = judgements.get(i).forecasts();
            for (int step = 0; step < known.length; step++) {
                Figure figure = ladder.get(step);
                known[step] += forecasts.stream()
                                .anyMatch(forecast -> forecast.figures().containsKey(figure))
                        ? 1
                        : 0;
            }
        }
        int best = 0;
        for (int step = 1; step < known.length; step++) {
            best = known[step] > known[best] ? step : best;
        }
        return ladder.get(best);
    }
}
