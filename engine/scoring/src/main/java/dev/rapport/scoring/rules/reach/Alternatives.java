package dev.rapport.scoring.rules.reach;

import dev.rapport.scoring.rules.tree.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A condition as "these, or these, or these". */
final class Alternatives {

    private static final int MOST = 64;

    private Alternatives() {}

    /** Empty when there are too many to look at. */
    static Optional<List<List<Condition>>> of(Condition condition) {
        if (condition instanceof Condition.Any any) {
            List<List<Condition>> all = new ArrayList<>();
            for (Condition part : any.parts()) {
                Optional<List<List<Condition>>> parts = of(part);
                if (parts.isEmpty() || all.size() + parts.get().size() > MOST) {
                    return Optional.empty();
                }
                all.addAll(parts.get());
            }
            return Optional.of(all);
        }
        if (condition instanceof Condition.All each) {
            List<List<Condition>> product = List.of(List.of());
            for (Condition part : each.parts()) {
                Optional<List<List<Condition>>> parts = of(part);
                if (parts.isEmpty() || (long) product.size() * parts.get().size() > MOST) {
                    return Optional.empty();
                }
                List<List<Condition>> next = new ArrayList<>();
                for (List<Condition> left : product) {
                    for (List<Condition> right : parts.get()) {
                        List<Condition> joined = new ArrayList<>(left);
                        joined.addAll(right);
                        next.add(joined);
                    }
                }
                product = next;
            }
            return Optional.of(product);
        }
        return Optional.of(List.of(List.of(condition)));
    }
}
