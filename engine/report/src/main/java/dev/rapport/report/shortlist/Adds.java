package dev.rapport.report.shortlist;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Figure;
import dev.rapport.report.document.Status;
import dev.rapport.report.seen.SeenCreator;
import dev.rapport.report.seen.SeenItem;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Words;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What each of the chosen adds to the plan, and for what money: by this they stand in order. */
final class Adds {

    private final Words words;
    private final Numbers numbers;
    private final Figure measure;
    private final Currency currency;
    private final Map<String, List<SeenItem>> chosen;

    Adds(SeenRun run) {
        this.words = run.words();
        this.numbers = run.numbers();
        this.measure = run.plan().measure();
        this.currency = run.plan().budget().currency();
        this.chosen = run.plan().chosen().stream().collect(Collectors.groupingBy(SeenItem::creatorId));
    }

    /** Why, in one sentence; before it, of those who are chosen, what they add. */
    String before(SeenCreator creator) {
        String why = words.sentence(creator.why());
        return of(creator).map(adds -> why.isEmpty() ? adds : adds + " " + why).orElse(why);
    }

    private Optional<String> of(SeenCreator creator) {
        List<SeenItem> items = chosen.getOrDefault(creator.id(), List.of());
        if (creator.status() != Status.CHOSEN
                || items.isEmpty()
                || items.stream()
                        .anyMatch(item -> item.value().isEmpty() || item.cost().isEmpty())) {
            return Optional.empty();
        }
        double value =
                items.stream().mapToDouble(item -> item.value().getAsDouble()).sum();
        Money cost = items.stream()
                .map(item -> item.cost().get())
                .reduce(Money::plus)
                .orElseThrow();
        String amount = measure == Figure.CONTRIBUTION ? numbers.money(value, currency) : numbers.count(value);
        return Optional.of(
                words.text("creator.adds", numbers.money(cost), amount, words.text("figure." + measure.id())));
    }
}
