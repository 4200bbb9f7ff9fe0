package dev.rapport.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The choice and its stated gap against a solver of others, which proves what is best: CP-SAT of Google's OR-Tools. */
@Tag("thorough")
class OutsideSolverTest {

    /** Values are whole numbers there, so that this is how far its best may be off for each offer. */
    private static final double STEP = 0.001;

    @BeforeAll
    static void isThereForThisMachine() {
        try {
            Loader.loadNativeLibraries();
        } catch (UnsatisfiedLinkError | RuntimeException e) {
            Assumptions.abort("OR-Tools is not there for this machine: " + e.getMessage());
        }
    }

    @Test
    void theChoiceIsNearTheProvenBestAndItsStatedGapIsNearTheTrueOne() {
        int solved = 0;
        int impossible = 0;
        for (int seed = 0; seed < 300; seed++) {
            PlanProblem problem = problem(seed);
            OptionalDouble best = best(problem);
            Choice choice = new LagrangeSolver().solve(problem);
            String seen = "seed " + seed;
            if (best.isEmpty()) {
                assertThat(choice.conflicts()).as(seen).isNotEmpty();
                impossible++;
                continue;
            }
            double most = best.getAsDouble();
            double off = STEP * problem.offers().size();
            assertThat(choice.conflicts()).as(seen).isEmpty();
            assertThat(choice.value()).as(seen).isBetween(most * 0.995 - off, most + off);
            assertThat(choice.bound()).as(seen).isGreaterThanOrEqualTo(most - off);
            if (most > 0) {
                double stated = choice.gap().orElse(0);
                double real = (most - choice.value()) / most;
                assertThat(stated - real).as(seen + ": stated and true gap").isLessThanOrEqualTo(0.005 + off / most);
            }
            solved++;
        }
        assertThat(solved).isGreaterThan(200);
        assertThat(impossible).isPositive();
    }

    private static PlanProblem problem(int seed) {
        Random random = new Random(seed);
        List<Offer> offers = RandomProblem.offers(random, 20 + random.nextInt(80));
        int cap = 2 + random.nextInt(20);
        List<Limit> limits = random.nextInt(4) == 0 ? new ArrayList<>() : RandomProblem.limits(random, offers, cap);
        BitSet all = RandomProblem.some(offers, 1, 0);
        limits.add(new Limit("maxCreators", "", 0, cap, all));
        Set<Integer> fixed = random.nextInt(4) == 0 ? Set.of(0) : Set.of();
        return RandomProblem.of(offers, 200 + random.nextInt(8_000), limits, fixed);
    }

    /** The best value, empty where nothing holds. */
    private static OptionalDouble best(PlanProblem problem) {
        CpModel model = new CpModel();
        int offers = problem.offers().size();
        Literal[] bought = IntStream.range(0, offers)
                .mapToObj(i -> model.newBoolVar("offer " + i))
                .toArray(Literal[]::new);
        IntStream.range(0, offers)
                .boxed()
                .collect(Collectors.groupingBy(i -> problem.offers().get(i).creator()))
                .forEach((creator, own) -> {
                    Literal[] one = own.stream().map(i -> bought[i]).toArray(Literal[]::new);
                    if (problem.fixed().contains(creator)) {
                        model.addExactlyOne(one);
                    } else {
                        model.addAtMostOne(one);
                    }
                });
        model.addLessOrEqual(
                LinearExpr.weightedSum(
                        bought, longs(offers, i -> cents(problem.offers().get(i).price()))),
                cents(problem.budget().amount()));
        for (Limit limit : problem.limits()) {
            LinearExpr count = LinearExpr.weightedSum(bought, longs(offers, limit::weight));
            if (limit.isShare()) {
                model.addLessOrEqual(count, 0);
            } else {
                model.addLinearConstraint(count, limit.least(), limit.most());
            }
        }
        long[] values = longs(offers, i -> Math.round(problem.offers().get(i).value() / STEP));
        model.maximize(LinearExpr.weightedSum(bought, values));
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setMaxTimeInSeconds(30).setRandomSeed(1);
        CpSolverStatus status = solver.solve(model);
        assertThat(status).isIn(CpSolverStatus.OPTIMAL, CpSolverStatus.INFEASIBLE);
        return status == CpSolverStatus.OPTIMAL
                ? OptionalDouble.of(solver.objectiveValue() * STEP)
                : OptionalDouble.empty();
    }

    private static long[] longs(int offers, IntToLongFunction each) {
        return IntStream.range(0, offers).mapToLong(each).toArray();
    }

    private static long cents(BigDecimal amount) {
        return amount.movePointRight(2).longValueExact();
    }
}
