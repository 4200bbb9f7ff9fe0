package dev.rapport.core.outcome;

import dev.rapport.judged.outcome.GroupOutcome;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Orders of each creator by marks of the order, and by what buyers said when they were asked who sent them. */
final class Survey {

    private final List<Slot> slots;
    private final Map<String, Double> marked = new HashMap<>();
    private final Map<String, Double> most = new HashMap<>();
    private final Map<String, Double> answers = new HashMap<>();
    private boolean isAnswered;

    Survey(List<Slot> slots) {
        this.slots = slots;
    }

    /**
     * Takes an order.
     *
     * @param said places of the bookings whose creators its buyer named, in the shop or in a survey
     */
    void take(CountedOrder order, Attribution.Owners owners, Collection<Integer> said) {
        if (order.isTest() || order.isCancelled() || order.isWhollyRefunded()) {
            return;
        }
        Map<String, Double> parts = new HashMap<>();
        if (owners.sign() != Attribution.Sign.SAID) {
            owners.owners()
                    .forEach(i -> parts.merge(creator(i), 1.0 / owners.owners().size(), Double::sum));
            parts.forEach((creator, part) -> marked.merge(creator, part, Double::sum));
        }
        heard(said);
        said.forEach(i -> parts.put(creator(i), 1.0));
        parts.forEach((creator, part) -> most.merge(creator, part, Double::sum));
    }

    /** Takes an answer of which nobody knows the order: its buyer may have used a code too, so that it is never added to the orders. */
    void heard(Collection<Integer> said) {
        isAnswered |= !said.isEmpty();
        said.stream().map(this::creator).distinct().forEach(creator -> answers.merge(creator, 1.0, Double::sum));
    }

    /** The range of a creator, up to the greater of orders and answers; empty where no buyer named any. */
    Optional<GroupOutcome.Surveyed> of(String creator) {
        double upTo = Math.max(most.getOrDefault(creator, 0.0), answers.getOrDefault(creator, 0.0));
        return isAnswered
                ? Optional.of(new GroupOutcome.Surveyed(marked.getOrDefault(creator, 0.0), upTo))
                : Optional.empty();
    }

    private String creator(int i) {
        return slots.get(i).creator();
    }
}
