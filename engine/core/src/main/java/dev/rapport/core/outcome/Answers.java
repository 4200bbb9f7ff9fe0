package dev.rapport.core.outcome;

import dev.rapport.api.model.SurveyAnswer;
import dev.rapport.core.intake.ResultFile;
import dev.rapport.judged.outcome.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What buyers answered in surveys: of an order as the newest file has it, and answers of which nobody knows the order, which a list that is
 * saved again says again.
 */
final class Answers {

    private final Map<String, List<SurveyAnswer>> ofOrders = new LinkedHashMap<>();
    private final Map<Alone, List<SurveyAnswer>> alone = new LinkedHashMap<>();
    private final Set<String> numbers;

    private record Alone(String order, String time, String said) {}

    /** @param orders of all shops; a number that two of them have says of neither what was answered */
    Answers(List<ResultFile> files, List<CountedOrder> orders) {
        numbers =
                orders.stream()
                        .collect(Collectors.groupingBy(Answers::number, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(number -> number.getValue() == 1)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        for (ResultFile file : OrderBook.oldestFirst(files)) {
            Map<Boolean, List<SurveyAnswer>> byJoin = file.answers().stream()
                    .collect(Collectors.partitioningBy(one -> numbers.contains(OrderBook.bare(one.order()))));
            ofOrders.putAll(by(byJoin.getOrDefault(true, List.of()), one -> OrderBook.bare(one.order())));
            // Two answers alike in one file are two; the same two in the next file are these again.
            by(byJoin.getOrDefault(false, List.of()), Answers::alone)
                    .forEach((key, some) -> alone.merge(key, some, (a, b) -> a.size() < b.size() ? b : a));
        }
    }

    /** The bookings whose creators the buyer of an order named, in the shop or in a survey. */
    Collection<Integer> named(CountedOrder order, Attribution attribution) {
        Set<Integer> named =
                new LinkedHashSet<>(attribution.said(order).stream().toList());
        if (numbers.contains(number(order))) {
            ofOrders.getOrDefault(number(order), List.of())
                    .forEach(one -> named.addAll(attribution.heard(one.said(), order.day())));
        }
        return named;
    }

    /** The bookings that each buyer named of whose order these files know nothing. */
    List<Set<Integer>> alone(Attribution attribution) {
        List<Set<Integer>> named = new ArrayList<>();
        alone.forEach((key, some) -> {
            // One order is one buyer, however many of its questions were answered.
            if (key.order().isEmpty()) {
                some.forEach(one -> named.add(Set.copyOf(attribution.heard(one))));
            } else {
                named.add(some.stream()
                        .flatMap(one -> attribution.heard(one).stream())
                        .collect(Collectors.toSet()));
            }
        });
        return named;
    }

    private static Alone alone(SurveyAnswer answer) {
        return answer.order().isEmpty()
                ? new Alone("", answer.time().iso(), Spelling.key(answer.said()))
                : new Alone(OrderBook.bare(answer.order()), "", "");
    }

    private static String number(CountedOrder order) {
        return OrderBook.bare(order.order().id());
    }

    private static <K> Map<K, List<SurveyAnswer>> by(List<SurveyAnswer> answers, Function<SurveyAnswer, K> key) {
        Map<K, List<SurveyAnswer>> sorted = new LinkedHashMap<>();
        answers.forEach(one -> sorted.computeIfAbsent(key.apply(one), unused -> new ArrayList<>())
                .add(one));
        return sorted;
    }
}
