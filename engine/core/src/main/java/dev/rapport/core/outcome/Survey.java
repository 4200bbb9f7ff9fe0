package dev.rapport.core.outcome;

import dev.rapport.judged.outcome.GroupOutcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Orders of each creator by marks of the order, and by what buyers said when they were asked who sent them. */
final class Survey {

    private final List<Slot> slots;
    private final Map<String, Double> marked = new HashMap<>();
    private final Map<String, Double> most = new HashMap<>();
    private boolean isAnswered;

    Survey(List<Slot> slots) {
        this.slots = slots;
    }

    /**
     * Takes an order.
     *
     * @param said place of the booking whose creator its buyer named
     */
    void take(CountedOrder order, Attribution.Owners owners, Optional<Integer> said) {
        if (order.isTest() || order.isCancelled() || order.isWhollyRefunded()) {
            return;
        }
        Map<String, Double> parts = new HashMap<>();
        if (owners.sign() != Attribution.Sign.SAID) {
            owners.owners()
                    .forEach(i -> parts.merge(creator(i), 1.0 / owners.owners().size(), Double::sum));
            parts.forEach((creator, part) -> marked.merge(creator, part, Double::sum));
        }
        said.ifPresent(i -> {
            isAnswered = true;
            parts.put(creator(i), 1.0);
        });
        parts.forEach((creator, part) -> most.merge(creator, part, Double::sum));
    }

    /** The range of a creator; empty where no buyer named any. */
    Optional<GroupOutcome.Surveyed> of(String creator) {
        return isAnswered
                ? Optional.of(
                        new GroupOutcome.Surveyed(marked.getOrDefault(creator, 0.0), most.getOrDefault(creator, 0.0)))
                : Optional.empty();
    }

    private String creator(int i) {
        return slots.get(i).creator();
    }
}
