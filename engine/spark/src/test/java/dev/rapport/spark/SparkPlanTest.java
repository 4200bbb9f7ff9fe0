package dev.rapport.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.api.model.Creator;
import dev.rapport.judged.Assumption;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Plan;
import dev.rapport.judged.PlanItem;
import dev.rapport.scoring.judging.Recipe;
import dev.rapport.scoring.plan.Asked;
import dev.rapport.scoring.plan.Planner;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan over partitions beside that of one machine on the same creators. */
@Tag("thorough")
class SparkPlanTest {

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 3)
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void asManyAsTheSolverTakesArePlannedAsOnOneMachine() throws Exception {
        Recipe recipe = Recipes.bread();
        compare(recipe, 200, 3_000, (there, here) -> {
            assertThat(there.plan().chosen()).extracting(PlanItem::creatorId).isEqualTo(ids(here));
            assertThat(there.plan().chosen()).isEqualTo(here.chosen());
            assertThat(there.plan().value()).isEqualTo(here.value());
            assertThat(there.plan().gap()).isEqualTo(here.gap());
            assertThat(there.plan().totals()).isEqualTo(here.totals());
            assertThat(there.bound()).isGreaterThanOrEqualTo(here.value() * (1 - 1e-12));
        });
    }

    @Test
    void whatCreatorsShareIsCountedOverAllPartitionsAsOnOneMachine() throws Exception {
        List<Creator> creators =
                MadeUp.sound(150).stream().map(MadeUp::withReach).toList();
        compare(Recipes.bread(), creators, 3_000, (there, here) -> {
            assertThat(here.measure()).isEqualTo(Figure.REACH_IN_MARKETS);
            assertThat(here.assumptions()).extracting(Assumption::kind).contains(Assumption.Kind.SHARED_MEASURED);
            assertThat(there.plan().assumptions()).isEqualTo(here.assumptions());
            assertThat(there.plan().chosen()).isEqualTo(here.chosen());
            assertThat(there.plan().totals()).isEqualTo(here.totals());
        });
    }

    @Test
    void ofManyTheFewThatAreSolvedAreThoseThatOneMachineChooses() throws Exception {
        compare(Recipes.bread(), 1_200, 120, (there, here) -> {
            assertThat(there.candidates()).isGreaterThan(200);
            assertThat(there.solved()).isEqualTo(120);
            assertThat(there.plan().value()).isCloseTo(here.value(), within(0.002 * here.value()));
            assertThat(there.bound()).isGreaterThanOrEqualTo(here.value() * (1 - 1e-12));
            // The gap is that to the best choice of all, of whom most were never solved.
            assertThat(there.plan().gap().orElseThrow()).isBetween(0.0, 0.02);
        });
    }

    @Test
    void limitsHoldAndTheirPricesMakeTheBoundOneThatIsNear() throws Exception {
        Campaign.PlanLimits limits = new Campaign.PlanLimits(
                OptionalDouble.empty(),
                OptionalInt.of(12),
                Optional.empty(),
                Map.of(),
                Map.of("DE", new Campaign.Least(5, 0)),
                Map.of("instagram", 4),
                Map.of(),
                OptionalInt.empty());
        compare(Recipes.bread(limits), 1_200, 150, (there, here) -> {
            assertThat(there.plan().limits()).isEqualTo(here.limits());
            assertThat(there.plan().value()).isCloseTo(here.value(), within(0.005 * here.value()));
            assertThat(there.bound()).isGreaterThanOrEqualTo(here.value() * (1 - 1e-12));
            assertThat(there.plan().gap().orElseThrow()).isBetween(0.0, 0.06);
        });
    }

    private interface Comparison {
        void check(ClusterPlan there, Plan here);
    }

    private void compare(Recipe recipe, int many, int mostSolved, Comparison comparison) throws Exception {
        compare(recipe, MadeUp.sound(many), mostSolved, comparison);
    }

    private void compare(Recipe recipe, List<Creator> creators, int mostSolved, Comparison comparison)
            throws Exception {
        List<Judgement> alone = Recipes.alone(recipe, creators);
        Plan here = new Planner(recipe).plan(alone);
        assertThat(here.chosen()).hasSizeGreaterThan(3);
        TableFiles files = TableFiles.write(folder, creators);
        try (SparkScoring scoring = RapportSpark.score(files.accounts(spark), files.posts(spark), recipe)) {
            ClusterPlan there = scoring.plan(Asked.NOTHING, mostSolved);
            System.err.println("chosen " + here.chosen().size() + " of " + there.candidates() + ", value "
                    + here.value() + " there " + there.plan().value() + " bound " + there.bound() + " gaps "
                    + here.gap() + " " + there.plan().gap());
            comparison.check(there, here);
        }
    }

    private static List<String> ids(Plan plan) {
        return plan.chosen().stream().map(PlanItem::creatorId).toList();
    }
}
