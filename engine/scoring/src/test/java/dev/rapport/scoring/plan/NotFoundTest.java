package dev.rapport.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A search that gives up has proven nothing: it names no conflict. */
class NotFoundTest {

    @Test
    void whatWasOnlyNotFoundIsNoConflict() {
        int gaveUp = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Offer> offers = RandomProblem.offers(random, 3 + random.nextInt(6));
            List<Limit> limits = RandomProblem.limits(random, offers, 3);
            PlanProblem problem = RandomProblem.of(offers, 200 + random.nextInt(1500), limits, Set.of());
            Choice hasty = new LagrangeSolver(0).solve(problem);
            Choice whole = new LagrangeSolver().solve(problem);
            if (hasty.isNotFound()) {
                gaveUp++;
                assertThat(hasty.conflicts()).isEmpty();
                assertThat(hasty.chosen()).isEmpty();
                assertThat(hasty.gap()).isEmpty();
            } else {
                assertThat(hasty.conflicts().isEmpty())
                        .isEqualTo(whole.conflicts().isEmpty());
            }
        }
        assertThat(gaveUp).isPositive();
    }
}
