package dev.rapport.core.outcome;

import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Refund;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.SurveyAnswer;
import dev.rapport.api.model.Trace;
import dev.rapport.api.model.TraceBuilder;
import dev.rapport.core.intake.ResultFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A result file that is being written. */
final class Shop {

    private final String path;
    private final String name;
    private final Instant asOf;
    private final List<Order> orders = new ArrayList<>();
    private final List<Refund> refunds = new ArrayList<>();
    private final List<SurveyAnswer> answers = new ArrayList<>();

    Shop(String path, String asOf) {
        this(path, asOf, "");
    }

    /** @param name as its rows name it */
    Shop(String path, String asOf, String name) {
        this.path = path;
        this.name = name;
        this.asOf = Instant.parse(asOf + "T12:00:00Z");
    }

    Shop order(String id, String day, String goods, String... codes) {
        return order(id, day, goods, OrderState.PAID, trace -> trace.codes(List.of(codes)));
    }

    Shop order(String id, String day, String goods, OrderState state, UnaryOperator<TraceBuilder> trace) {
        return add(id, day, goods, state, Flag.NO, "", trace.apply(Trace.of()).build());
    }

    Shop order(String id, Moment time, String goods, String code) {
        return add(
                id,
                time,
                goods,
                OrderState.PAID,
                Flag.NO,
                "",
                Trace.of().codes(List.of(code)).build());
    }

    Shop add(String id, String day, String goods, OrderState state, Flag test, String customer, Trace trace) {
        return add(id, Moment.at(Instant.parse(day + "T10:00:00Z")), goods, state, test, customer, trace);
    }

    private Shop add(String id, Moment time, String goods, OrderState state, Flag test, String customer, Trace trace) {
        orders.add(new Order(
                name,
                id,
                time,
                state,
                money(goods),
                Optional.empty(),
                test,
                customer,
                Flag.UNKNOWN,
                trace,
                Source.UNSET));
        return this;
    }

    Shop refund(String order, String id, String goods) {
        refunds.add(new Refund(name, order, id, Moment.unknown(), money(goods), Optional.empty(), Source.UNSET));
        return this;
    }

    private static Optional<Money> money(String text) {
        String[] parts = text.split(" ", -1);
        return Optional.of(Money.of(parts[0], parts.length > 1 ? parts[1] : "EUR"));
    }

    /** @param order empty where the survey does not know it */
    Shop answer(String order, String day, String said) {
        answers.add(new SurveyAnswer(order, Moment.at(Instant.parse(day + "T10:00:00Z")), said, Source.UNSET));
        return this;
    }

    ResultFile file() {
        return new ResultFile(
                path, "", "orders", "shop 1", asOf, false, orders, refunds, List.of(), List.of(), List.of(), List.of(),
                answers, 0, List.of());
    }
}
