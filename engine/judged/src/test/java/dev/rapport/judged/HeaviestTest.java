package dev.rapport.judged;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The quick way to the order of reasons is the order that the comparator says. */
class HeaviestTest {

    @Test
    void linesStandHeaviestFirstAndByRuleWhateverTheirNumber() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            List<Reason> reasons = new ArrayList<>();
            int count = random.nextInt(round % 10 == 0 ? 400 : 60);
            for (int i = 0; i < count; i++) {
                reasons.add(reason("fit/" + (char) ('a' + random.nextInt(20)), points(random), i));
            }
            assertThat(Heaviest.first(reasons))
                    .isEqualTo(reasons.stream().sorted(Reason.BY_WEIGHT).toList());
        }
    }

    @Test
    void numbersThatOnlyDifferBeyondADoubleKeepTheirOrder() {
        Reason more = reason("fit/z", new BigDecimal("0.1000000000000000055511151231257827"), 0);
        Reason less = reason("fit/a", new BigDecimal("0.1"), 1);
        assertThat(Heaviest.first(List.of(less, more))).containsExactly(more, less);
    }

    private static BigDecimal points(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> new BigDecimal("10.00");
            default -> BigDecimal.valueOf(random.nextInt(80) - 40, random.nextInt(3));
        };
    }

    private static Reason reason(String rule, BigDecimal points, int number) {
        return new Reason(Reason.Kind.POINTS, rule, "trial 1.0.0", "fit", points, "line " + number, List.of());
    }
}
