package dev.rapport.scoring.plan;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Problem;
import dev.rapport.judged.Figure;
import dev.rapport.judged.JointPlan;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.LeftOut;
import dev.rapport.judged.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Several campaigns choose out of one budget. All their offers are one problem, so that the gap is proven for all together; each campaign's limits
 * count its own offers alone. A creator works for one of them, but for those who are booked or approved in several.
 */
public final class JointPlanner {

    private final List<Part> parts;
    private final Money budget;
    private final List<Prepared> prepared;
    private final List<Offer> offers = new ArrayList<>();
    private final Map<Offer, Origin> origins = new IdentityHashMap<>();
    private final List<Limit> limits = new ArrayList<>();
    private final Set<Integer> booked = new TreeSet<>();
    private final Set<Integer> approved = new TreeSet<>();

    /**
     * A campaign of several.
     *
     * @param judgements everybody who was judged for it
     */
    public record Part(Planner planner, List<Judgement> judgements, Asked asked) {

        private String name() {
            return planner.campaign().name();
        }

        private Money budget() {
            return planner.campaign().budget();
        }
    }

    /** Whose offer one of all is. */
    private record Origin(int part, Offer offer) {}

    /** A person who can be bought once. @param part the campaign, where several have the person whatever else; else below 0 */
    private record Person(String creator, int part) {}

    private JointPlanner(List<Part> parts) {
        this.parts = List.copyOf(parts);
        requireOne(
                "not-one-currency",
                "The budgets are in several currencies",
                "plan them in one",
                part -> parts.get(part).budget().currency().getCurrencyCode());
        this.budget = parts.stream().map(Part::budget).reduce(Money::plus).orElseThrow();
        this.prepared = parts.stream()
                .map(part ->
                        part.planner().prepare(part.judgements(), part.asked().outOf(budget), Optional.empty()))
                .toList();
        requireOne(
                "not-one-measure",
                "The campaigns are after several things",
                "give them one objective",
                part -> prepared.get(part).measure().id());
    }

    /**
     * Chooses for all.
     *
     * @param parts two or more
     * @throws RapportException {@code not-one-measure}, {@code not-one-currency}: what cannot be added up cannot be weighed against each other
     */
    public static JointPlan plan(List<Part> parts) {
        JointPlanner planner = new JointPlanner(parts);
        planner.gather();
        return planner.choose();
    }

    private void requireOne(String code, String what, String wayOut, IntFunction<String> of) {
        List<String> each = IntStream.range(0, parts.size()).mapToObj(of).toList();
        if (each.stream().distinct().count() > 1) {
            String shown = IntStream.range(0, parts.size())
                    .mapToObj(part -> parts.get(part).name() + ": " + each.get(part))
                    .collect(Collectors.joining(", "));
            throw new RapportException(Problem.error(
                    code,
                    what + " (" + shown + "), which cannot be weighed against each other.",
                    "campaigns",
                    "Maybe " + wayOut + ", or plan each by itself."));
        }
    }

    private void gather() {
        Map<String, Integer> times = new HashMap<>();
        for (int part = 0; part < parts.size(); part++) {
            for (int creator : prepared.get(part).fixed().all()) {
                times.merge(id(part, creator), 1, Integer::sum);
            }
        }
        Map<Person, Integer> people = new HashMap<>();
        for (int part = 0; part < parts.size(); part++) {
            Prepared one = prepared.get(part);
            int[] places = new int[one.offers().size()];
            Arrays.fill(places, -1);
            for (int i = 0; i < places.length; i++) {
                Offer offer = one.offers().get(i);
                String id = id(part, offer.creator());
                int fixed = times.getOrDefault(id, 0);
                boolean isFixed = one.fixed().all().contains(offer.creator());
                if (fixed == 0 || isFixed) {
                    int person = people.computeIfAbsent(new Person(id, fixed > 1 ? part : -1), unused -> people.size());
                    Offer same = new Offer(person, offer.parts(), offer.cost(), offer.value());
                    places[i] = offers.size();
                    offers.add(same);
                    origins.put(same, new Origin(part, offer));
                    if (isFixed) {
                        (one.fixed().booked().contains(offer.creator()) ? booked : approved).add(person);
                    }
                }
            }
            String name = parts.get(part).name();
            one.limits().forEach(limit -> limits.add(limit.at(i -> places[i]).of(name)));
        }
    }

    private JointPlan choose() {
        Prepared first = prepared.get(0);
        SharedAudience audience = new SharedAudience(
                offers,
                prepared.stream()
                        .flatMap(one -> one.people().usual(one.measure()).stream())
                        .toList(),
                overlaps());
        Fixed fixed = new Fixed(booked, approved);
        Money left = budget;
        for (Prepared one : prepared) {
            left = one.apart().left(left);
        }
        PlanProblem problem = new PlanProblem(offers, left, limits, fixed.all());
        Choice choice = fixed.choose(new OverlapSolver(new LagrangeSolver(), audience), problem);
        Map<String, Double> kept = audience.kept(choice.chosen());
        List<Plan> plans = new ArrayList<>();
        Money cost = Money.zero(budget.currency());
        for (int part = 0; part < parts.size(); part++) {
            Plan plan = plan(part, choice, kept);
            cost = cost.plus(plan.cost());
            plans.add(plan);
        }
        return new JointPlan(first.measure(), choice.value(), budget, cost, choice.gap(), choice.conflicts(), plans);
    }

    /** What creators of all campaigns share, each account looked at once. */
    private Overlaps overlaps() {
        Samples all = new Samples();
        prepared.forEach(one -> all.merge(one.people().samples()));
        Prepared first = prepared.get(0);
        if (!Worth.PEOPLE.contains(first.measure())) {
            return Overlaps.NONE;
        }
        return first.people()
                .overlaps(
                        all,
                        prepared.stream()
                                .flatMap(one -> one.people().usual(Figure.REACH).stream())
                                .toList());
    }

    /** The part of the choice that is one campaign's. Nothing is proven of it alone, so it has no bound. */
    private Plan plan(int part, Choice choice, Map<String, Double> kept) {
        List<Offer> own = choice.chosen().stream()
                .map(this::origin)
                .filter(origin -> origin.part() == part)
                .map(Origin::offer)
                .toList();
        double value = own.stream()
                .mapToDouble(offer -> offer.value() * kept.getOrDefault(SharedAudience.platform(offer), 1.0))
                .sum();
        Map<String, String> elsewhere = elsewhere(part, choice);
        return parts.get(part)
                .planner()
                .told(
                        prepared.get(part),
                        new Choice(own, value, 0, choice.conflicts()),
                        budget,
                        kept,
                        creator -> reserve(choice, elsewhere, id(part, creator)));
    }

    private static LeftOut reserve(Choice choice, Map<String, String> elsewhere, String creator) {
        if (choice.isBlocked()) {
            return new LeftOut.NobodyChosen();
        }
        String campaign = elsewhere.get(creator);
        return campaign == null ? new LeftOut.InReserve() : new LeftOut.InAnotherCampaign(campaign);
    }

    /** For which other campaign each creator works. */
    private Map<String, String> elsewhere(int part, Choice choice) {
        return choice.chosen().stream()
                .map(this::origin)
                .filter(origin -> origin.part() != part)
                .collect(Collectors.toMap(
                        origin -> id(origin.part(), origin.offer().creator()),
                        origin -> parts.get(origin.part()).name(),
                        (one, other) -> one + ", " + other));
    }

    private Origin origin(Offer offer) {
        Origin origin = origins.get(offer);
        if (origin == null) {
            throw new IllegalStateException("A solver gave back an offer that was not among those it had.");
        }
        return origin;
    }

    private String id(int part, int creator) {
        return prepared.get(part).judgements().get(creator).creator().id();
    }
}
