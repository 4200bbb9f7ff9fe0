package dev.rapport.spark;

import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.scoring.plan.Asked;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a plan has to keep, on its way to the executors: values of the JDK alone. */
final class AskedForm implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private final double leastReturn;
    private final ArrayList<Booked> booked = new ArrayList<>();

    /** A text is empty where nobody said. */
    private record Booked(String creator, String deliverable, String amount, String currency) implements Serializable {}

    AskedForm(Asked asked) {
        this.leastReturn = asked.leastReturn().orElse(Double.NaN);
        for (Asked.Booked one : asked.booked()) {
            booked.add(new Booked(
                    one.creatorId(),
                    one.deliverable().map(Deliverable::id).orElse(""),
                    one.cost().map(cost -> cost.amount().toPlainString()).orElse(""),
                    one.cost().map(cost -> cost.currency().getCurrencyCode()).orElse("")));
        }
    }

    Asked asked() {
        List<Asked.Booked> again = new ArrayList<>();
        for (Booked one : booked) {
            again.add(new Asked.Booked(
                    one.creator(),
                    Deliverable.byId(one.deliverable()),
                    one.amount().isEmpty() ? Optional.empty() : Optional.of(Money.of(one.amount(), one.currency()))));
        }
        return new Asked(Double.isNaN(leastReturn) ? OptionalDouble.empty() : OptionalDouble.of(leastReturn), again);
    }
}
