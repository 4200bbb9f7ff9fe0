package dev.rapport.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Creator;
import dev.rapport.judged.Judgement;
import dev.rapport.scoring.judging.Recipe;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same creators on executors with a process of their own, one of which dies in the middle. */
@Tag("thorough")
class ClusterTest {

    @Test
    void executorsJudgeAsOneMachineDoesAlsoWhenOneOfThemDies(@TempDir Path folder) throws Exception {
        List<Creator> creators = MadeUp.creators(200);
        Recipe recipe = Recipes.bread();
        List<Judgement> alone = Recipes.alone(recipe, creators);
        TableFiles files = TableFiles.write(folder, creators);
        try (SparkSession spark = SparkSession.builder()
                .master("local-cluster[2,1,900]")
                .config("spark.ui.enabled", false)
                .config("spark.executor.memory", "700m")
                .config("spark.executor.extraClassPath", SparkHome.make())
                .config("spark.sql.shuffle.partitions", 4)
                .getOrCreate()) {
            try (SparkScoring scoring =
                    RapportSpark.score(files.accounts(spark), files.posts(spark).filter(new DyingOnce(true)), recipe)) {
                Sameness.check(scoring, alone);
                assertThat(scoring.problems().collectAsList()).isEmpty();
            }
        }
    }
}
