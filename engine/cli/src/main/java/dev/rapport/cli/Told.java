package dev.rapport.cli;

import dev.rapport.api.model.Problem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Tells problems one by one, and of one kind no more than somebody reads: a sheet of the wrong workspace has one in each of its rows. */
final class Told {

    private static final int MOST_OF_A_KIND = 100;

    private Told() {}

    /**
     * Tells them in their order.
     *
     * @param one takes a problem
     * @param more takes a sentence about those of a kind that are not told
     */
    static void each(Collection<Problem> problems, Consumer<Problem> one, Consumer<String> more) {
        Map<String, Integer> told = new LinkedHashMap<>();
        for (Problem problem : problems) {
            if (told.merge(problem.code(), 1, Integer::sum) <= MOST_OF_A_KIND) {
                one.accept(problem);
            }
        }
        told.forEach((code, count) -> {
            if (count > MOST_OF_A_KIND) {
                more.accept("and " + Counted.of(count - MOST_OF_A_KIND, "more of", "more of") + " the kind " + code
                        + "; rapport doctor --json and rapport rules check --json list them all.");
            }
        });
    }
}
