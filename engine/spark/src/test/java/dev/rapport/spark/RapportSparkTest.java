package dev.rapport.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Creator;
import dev.rapport.judged.Judgement;
import dev.rapport.scoring.judging.Recipe;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same creators on one machine and on two threads of Spark. */
class RapportSparkTest {

    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 3)
                .config("spark.sql.adaptive.enabled", false)
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void everybodyIsJudgedAsOnOneMachineInEveryField(@TempDir Path folder) throws Exception {
        List<Creator> creators = MadeUp.creators(400);
        Recipe recipe = Recipes.bread();
        List<Judgement> alone = Recipes.alone(recipe, creators);
        assertThat(alone.stream().map(one -> one.decision().verdict()).distinct())
                .hasSizeGreaterThan(1);
        TableFiles files = TableFiles.write(folder, creators);
        try (SparkScoring scoring = RapportSpark.score(files.accounts(spark), files.posts(spark), recipe)) {
            Sameness.check(scoring, alone);
            assertThat(scoring.problems().collectAsList()).isEmpty();
        }
    }
}
