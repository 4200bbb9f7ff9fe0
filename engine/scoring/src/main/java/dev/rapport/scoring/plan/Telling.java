package dev.rapport.scoring.plan;

import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.judged.AccountMap;
import dev.rapport.judged.Assumption;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.LeftOut;
import dev.rapport.judged.Note;
import dev.rapport.judged.PersonDecision;
import dev.rapport.judged.Plan;
import dev.rapport.judged.PlanItem;
import dev.rapport.scoring.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntFunction;

/** Tells what was chosen: its lines, what it comes to, and why everybody else is left out. */
final class Telling {

    private final Campaign campaign;
    private final RulePack pack;
    private final AccountMap<PersonDecision> decisions;
    private final Means means;
    private final Sums sums;

    Telling(Campaign campaign, RulePack pack, AccountMap<PersonDecision> decisions, Means means, Sums sums) {
        this.campaign = campaign;
        this.pack = pack;
        this.decisions = decisions;
        this.means = means;
        this.sums = sums;
    }

    Plan of(Prepared prepared, Choice choice, Money budget, Map<String, Double> kept, IntFunction<LeftOut> reserve) {
        Bought bought = new Bought(prepared.worth(), means, kept);
        Money cost = Money.zero(budget.currency());
        List<PlanItem> chosen = new ArrayList<>();
        List<Plan.Bundle> packages = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Offer one : choice.chosen()) {
            Judgement judgement = prepared.judgements().get(one.creator());
            cost = cost.plus(one.cost());
            taken.add(one.creator());
            packages.add(Bought.bundle(one, judgement));
            chosen.addAll(bought.items(one, judgement, notes(judgement)));
        }
        return new Plan(
                campaign.objective(),
                prepared.measure(),
                choice.value(),
                budget,
                cost,
                choice.gap(),
                chosen,
                left(prepared, taken, reserve),
                packages,
                prepared.limits().stream()
                        .map(limit -> got(limit, prepared.offers(), choice))
                        .toList(),
                choice.conflicts(),
                sums.of(parts(choice.chosen()), cost, prepared.people().different(choice.chosen())),
                assumptions(prepared, choice));
    }

    private List<Assumption> assumptions(Prepared prepared, Choice choice) {
        List<Assumption> all = new ArrayList<>(prepared.people().assumptions(choice.chosen(), pack));
        all.addAll(prepared.apart().told());
        return all;
    }

    private static List<Forecast> parts(List<Offer> offers) {
        return offers.stream().flatMap(offer -> offer.parts().stream()).toList();
    }

    private List<PlanItem> left(Prepared prepared, Set<Integer> taken, IntFunction<LeftOut> reserve) {
        List<Judgement> judgements = prepared.judgements();
        List<PlanItem> left = new ArrayList<>();
        for (int i = 0; i < judgements.size(); i++) {
            if (taken.contains(i)) {
                continue;
            }
            LeftOut reason = prepared.why().get(i);
            left.add(left(judgements.get(i), reason == null ? reserve.apply(i) : reason));
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
