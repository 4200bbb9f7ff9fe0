package dev.rapport.scoring.plan;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Judgement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is booked already, as offers that the plan has to take. */
final class Agreed {

    private final Map<String, List<Asked.Booked>> byCreator = new HashMap<>();
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
}
