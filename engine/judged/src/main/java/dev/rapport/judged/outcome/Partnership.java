package dev.rapport.judged.outcome;

import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Everything that a creator and a brand did together. Costs are the client's; amounts are in the campaign's currency.
 *
 * @param creator id of the creator
 * @param works oldest first
 */
public record Partnership(String creator, List<Worked> works) {

    public Partnership {
        works = works.stream().sorted(Comparator.comparing(Worked::day)).toList();
    }

    /** Sum of all costs that are known; empty when none is. */
    public Optional<BigDecimal> cost() {
        return sum(works, Worked::cost);
    }

    /** Sum of the net revenues that are known. */
    public Optional<BigDecimal> netRevenue() {
        return sum(works, one -> one.actual().netRevenue());
    }

    /** Sum of the contributions that are known. */
    public Optional<BigDecimal> contribution() {
        return sum(works, one -> one.actual().contribution());
    }

    /**
     * Those that came and whose cost and contribution are both known: nothing else may be set against each other. What never came says
     * nothing about what a creator brings.
     */
    public List<Worked> measured() {
        return works.stream()
                .filter(one -> !one.isOverdue()
                        && one.cost().isPresent()
                        && one.actual().contribution().isPresent())
                .toList();
    }

    /** (contribution - cost) / cost over those of which both are known. */
    public OptionalDouble roi() {
        double cost = number(sum(measured(), Worked::cost));
        double earned = number(sum(measured(), one -> one.actual().contribution()));
        return cost > 0 ? OptionalDouble.of((earned - cost) / cost) : OptionalDouble.empty();
    }

    /** The middle of what one of those contributed. */
    public OptionalDouble usualContribution() {
        double[] sorted = measured().stream()
                .mapToDouble(one -> one.actual().contribution().orElseThrow().doubleValue())
                .sorted()
                .toArray();
        int n = sorted.length;
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((sorted[(n - 1) / 2] + sorted[n / 2]) / 2);
    }

    /** How many were to come by a day that is over. */
    public int due() {
        return (int) works.stream().filter(Worked::isDue).count();
    }

    /** How many of those came in time. */
    public int onTime() {
        return (int) works.stream().filter(Worked::isOnTime).count();
    }

    /** How the cost of an engagement changes from one to the next, as a share. */
    public Trend costTrend() {
        return Trend.ofShare(works.stream()
                .map(one -> one.ratios().cpe())
                .filter(cost -> cost.orElse(0) > 0)
                .map(OptionalDouble::getAsDouble)
                .toList());
    }

    /** How the return changes from one to the next, as a difference. */
    public Trend returnTrend() {
        return Trend.of(works.stream()
                .map(one -> one.ratios().roi())
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList());
    }

    /** What rules read of it; what is not known is not set. */
    public void tell(Candidate.Builder facts) {
        if (due() > 0) {
            facts.set(Fact.COLLABORATIONS_DUE, due());
            facts.set(Fact.COLLABORATION_ON_TIME_SHARE, (double) onTime() / due());
        }
        roi().ifPresent(roi -> {
            facts.set(Fact.COLLABORATIONS_MEASURED, measured().size());
            facts.set(Fact.COLLABORATION_ROI, roi);
        });
        costTrend().change().ifPresent(change -> facts.set(Fact.COLLABORATION_COST_TREND, change));
    }

    private static Optional<BigDecimal> sum(List<Worked> works, Function<Worked, Optional<BigDecimal>> amount) {
        return works.stream().map(amount).flatMap(Optional::stream).reduce(BigDecimal::add);
    }

    private static double number(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::doubleValue).orElse(0.0);
    }
}
