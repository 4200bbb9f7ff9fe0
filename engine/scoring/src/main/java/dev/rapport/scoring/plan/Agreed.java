package dev.rapport.scoring.plan;

import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.judged.Assumption;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Value;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is booked already, as offers that the plan has to take. */
final class Agreed {

    private final Map<String, List<Asked.Booked>> byCreator = new LinkedHashMap<>();
    private final Worth worth;

    Agreed(List<Asked.Booked> booked, Worth worth) {
        booked.forEach(one -> byCreator
                .computeIfAbsent(one.creatorId(), unused -> new ArrayList<>())
                .add(one));
        this.worth = worth;
    }

    boolean has(Judgement judgement) {
        return byCreator.containsKey(judgement.creator().id());
    }

    /** All that a creator is booked for at what it costs; empty where no forecast or no price is known of any of it. */
    Optional<Offer> of(int creator, Judgement judgement) {
        List<Forecast> parts = new ArrayList<>();
        Optional<Money> cost = Optional.empty();
        for (Asked.Booked booked : byCreator.getOrDefault(judgement.creator().id(), List.of())) {
            Optional<Forecast> forecast = judgement.forecasts().stream()
                    .filter(one -> booked.deliverable()
                            .map(made -> made == one.deliverable())
                            .orElse(true))
                    .findFirst()
                    .or(() -> judgement.forecasts().stream().findFirst());
            Optional<Money> price = booked.cost().or(() -> forecast.flatMap(Forecast::cost));
            if (forecast.isPresent() && price.isPresent()) {
                parts.add(forecast.get());
                Money sum = price.get();
                cost = Optional.of(cost.map(sum::plus).orElse(sum));
            }
        }
        List<Forecast> ordered = worth.bestFirst(parts);
        return cost.map(sum -> new Offer(creator, ordered, sum, worth.of(ordered)));
    }

    /**
     * What of it is in no offer as it was agreed.
     *
     * @param offered the judgement of each creator who is in the plan by it, by id
     */
    Apart apart(Map<String, Judgement> offered, Currency currency) {
        Money cost = Money.zero(currency);
        Set<String> strangers = new TreeSet<>();
        List<Assumption> told = new ArrayList<>();
        for (Map.Entry<String, List<Asked.Booked>> one : byCreator.entrySet()) {
            Optional<Judgement> judgement = Optional.ofNullable(offered.get(one.getKey()));
            if (judgement.isPresent()) {
                told.addAll(standIns(judgement.get(), one.getValue()));
                continue;
            }
            for (Asked.Booked booked : one.getValue()) {
                if (booked.cost().isPresent()) {
                    cost = cost.plus(booked.cost().get());
                    strangers.add(one.getKey());
                }
            }
        }
        if (cost.amount().signum() > 0) {
            told.add(Assumption.ofCampaign(
                    Assumption.Kind.BOOKED_APART,
                    Value.of(cost.amount().doubleValue()),
                    Value.of(currency.getCurrencyCode()),
                    Value.of(String.join(", ", strangers))));
        }
        return new Apart(cost, told);
    }

    /** Of a kind that the campaign does not ask for there is no forecast, and another one stands for it. */
    private static List<Assumption> standIns(Judgement judgement, List<Asked.Booked> booked) {
        Set<Deliverable> known = judgement.forecasts().stream()
                .map(Forecast::deliverable)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return booked.stream()
                .flatMap(one -> one.deliverable().stream())
                .filter(made -> !known.contains(made))
                .distinct()
                .map(made -> Assumption.ofData(
                        Assumption.Kind.BOOKED_OTHERWISE,
                        Value.of(judgement.creator().name()),
                        Value.of(made.id()),
                        Value.of(known.iterator().next().id())))
                .toList();
    }
}
