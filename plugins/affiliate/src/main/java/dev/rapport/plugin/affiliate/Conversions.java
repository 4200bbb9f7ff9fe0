package dev.rapport.plugin.affiliate;

import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Refund;
import dev.rapport.api.model.Source;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.sheets.results.ResultNotes;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes one conversion of the rows that a network has for it; they stand one below the other. */
final class Conversions {

    private final String network;
    private final ResultNotes notes;
    /** The order whose rows come now: its first row, its first one that was not cancelled, and what was sold by state. */
    private Optional<Part> first = Optional.empty();

    private Optional<OrderState> firstLive = Optional.empty();
    private final Map<OrderState, Optional<Money>> sold = new EnumMap<>(OrderState.class);
    /** So that what comes later of an order that was given is told and does not replace it. */
    private final SeenOrders given = new SeenOrders();

    Conversions(String network, ResultNotes notes) {
        this.network = network;
        this.notes = notes;
    }

    void add(Part part) {
        if (part.order().isEmpty()) {
            notes.noId(part.place());
            return;
        }
        if (!first.map(Part::order).orElse(part.order()).equals(part.order())) {
            flush();
        }
        first = first.or(() -> Optional.of(part));
        if (part.state() != OrderState.CANCELLED) {
            firstLive = firstLive.or(() -> Optional.of(part.state()));
        }
        sold.merge(part.state(), part.sold(), Conversions::plus);
    }

    /** What went back of an order, as a row of its own. */
    void back(Part part, String id) {
        if (part.order().isEmpty()) {
            notes.noId(part.place());
            return;
        }
        notes.sink()
                .refund(new Refund(
                        network,
                        part.order(),
                        id,
                        part.time(),
                        part.sold().map(sum -> new Money(sum.amount().abs(), sum.currency())),
                        Optional.empty(),
                        Source.UNSET));
    }

    void end() {
        flush();
    }

    private void flush() {
        first.ifPresent(part -> {
            if (given.add(part.order())) {
                order(part);
            } else {
                notes.sink()
                        .reject(ReadIssue.warning(
                                "order-apart",
                                "More rows of order (" + part.order()
                                        + ") stand apart from those before and are not counted. Maybe sort the file by order.",
                                part.place()));
            }
        });
        first = Optional.empty();
        firstLive = Optional.empty();
        sold.clear();
    }

    private void order(Part part) {
        boolean isBack = sold.containsKey(OrderState.REFUNDED);
        boolean isAll = isBack && sold.keySet().stream().allMatch(Conversions::isOver);
        notes.sink()
                .order(new Order(
                        network,
                        part.order(),
                        part.time(),
                        state(isBack, isAll),
                        firstLive.isEmpty() ? sum(state -> true) : sum(state -> state != OrderState.CANCELLED),
                        Optional.empty(),
                        Flag.UNKNOWN,
                        "",
                        part.isNew(),
                        part.trace(),
                        Source.UNSET));
        if (isBack && !isAll) {
            notes.sink()
                    .refund(new Refund(
                            network,
                            part.order(),
                            "",
                            Moment.unknown(),
                            sum(OrderState.REFUNDED::equals),
                            Optional.empty(),
                            Source.UNSET));
        }
    }

    private static Optional<Money> plus(Optional<Money> one, Optional<Money> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.get().plus(other.get())) : one.or(() -> other);
    }

    private static boolean isOver(OrderState state) {
        return state == OrderState.REFUNDED || state == OrderState.CANCELLED;
    }

    private OrderState state(boolean isBack, boolean isAll) {
        if (isBack) {
            return isAll ? OrderState.REFUNDED : OrderState.PARTLY_REFUNDED;
        }
        return sold.containsKey(OrderState.PENDING) ? OrderState.PENDING : firstLive.orElse(OrderState.CANCELLED);
    }

    private Optional<Money> sum(Predicate<OrderState> wanted) {
        return sold.entrySet().stream()
                .filter(one -> wanted.test(one.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(Optional::stream)
                .reduce(Money::plus);
    }
}
