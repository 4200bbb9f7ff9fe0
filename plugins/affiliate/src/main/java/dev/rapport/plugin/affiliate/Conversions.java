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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes one conversion of the rows that a network has for it; they stand one below the other. */
final class Conversions {

    private final String network;
    private final ResultNotes notes;
    private final List<Part> parts = new ArrayList<>();
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
        if (!parts.isEmpty() && !parts.get(0).order().equals(part.order())) {
            flush();
        }
        parts.add(part);
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
        if (parts.isEmpty()) {
            return;
        }
        Part first = parts.get(0);
        List<Part> live = parts.stream()
                .filter(part -> part.state() != OrderState.CANCELLED)
                .toList();
        if (given.add(first.order())) {
            order(first, live);
        } else {
            notes.sink()
                    .reject(ReadIssue.warning(
                            "order-apart",
                            "More rows of order (" + first.order()
                                    + ") stand apart from those before and are not counted. Maybe sort the file by order.",
                            first.place()));
        }
        parts.clear();
    }

    private void order(Part first, List<Part> live) {
        List<Part> refunded = live.stream()
                .filter(part -> part.state() == OrderState.REFUNDED)
                .toList();
        boolean isAll = !live.isEmpty() && refunded.size() == live.size();
        OrderState state = state(live, refunded, isAll);
        notes.sink()
                .order(new Order(
                        network,
                        first.order(),
                        first.time(),
                        state,
                        sum(live.isEmpty() ? parts : live),
                        Optional.empty(),
                        Flag.UNKNOWN,
                        "",
                        first.isNew(),
                        first.trace(),
                        Source.UNSET));
        if (!refunded.isEmpty() && !isAll) {
            notes.sink()
                    .refund(new Refund(
                            network,
                            first.order(),
                            "",
                            Moment.unknown(),
                            sum(refunded),
                            Optional.empty(),
                            Source.UNSET));
        }
    }

    private static OrderState state(List<Part> live, List<Part> refunded, boolean isAll) {
        if (live.isEmpty()) {
            return OrderState.CANCELLED;
        }
        if (!refunded.isEmpty()) {
            return isAll ? OrderState.REFUNDED : OrderState.PARTLY_REFUNDED;
        }
        return live.stream().map(Part::state).anyMatch(OrderState.PENDING::equals)
                ? OrderState.PENDING
                : live.get(0).state();
    }

    private static Optional<Money> sum(List<Part> some) {
        return some.stream().map(Part::sold).flatMap(Optional::stream).reduce(Money::plus);
    }
}
