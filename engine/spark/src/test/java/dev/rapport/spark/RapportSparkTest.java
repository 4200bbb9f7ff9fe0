package dev.rapport.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.judging.Looking;
import dev.rapport.scoring.judging.Ready;
import dev.rapport.scoring.judging.Recipe;
import dev.rapport.scoring.judging.Scorer;
import dev.rapport.scoring.judging.Watched;
import dev.rapport.scoring.rules.run.CompiledPack;
import dev.rapport.wire.TableJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same creators on one machine and on two threads of Spark. */
class RapportSparkTest {

    private static SparkSession spark;
    private static Recipe recipe;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2,3]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 3)
                .getOrCreate();
        recipe = Recipes.bread();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void everybodyIsJudgedAsOnOneMachineInEveryField() throws Exception {
        List<Creator> creators = MadeUp.creators(300);
        List<Judgement> alone = Recipes.alone(recipe, creators);
        assertThat(alone.stream().map(one -> one.decision().verdict()).distinct())
                .hasSizeGreaterThan(1);
        TableFiles files = TableFiles.write(folder, creators);
        try (SparkScoring scoring = RapportSpark.score(files.accounts(spark), files.posts(spark), recipe)) {
            Sameness.check(scoring, alone);
            assertThat(scoring.problems().collectAsList()).isEmpty();
        }
    }

    @Test
    @Tag("thorough")
    void parquetAndHoweverItIsPartitionedChangesNothing() throws Exception {
        List<Creator> creators = MadeUp.creators(60);
        TableFiles files = TableFiles.write(folder, creators);
        files.accounts(spark).repartition(4).write().parquet(folder + "/accounts.parquet");
        files.posts(spark).repartition(7).write().parquet(folder + "/posts.parquet");
        try (SparkScoring scoring = RapportSpark.score(
                Tables.read(spark, folder + "/accounts.parquet", Tables.ACCOUNTS),
                Tables.read(spark, folder + "/posts.parquet", Tables.POSTS),
                recipe)) {
            Sameness.check(scoring, Recipes.alone(recipe, creators));
        }
    }

    @Test
    void aTaskKilledInTheMiddleChangesNothing() throws Exception {
        List<Creator> creators = MadeUp.creators(60);
        TableFiles files = TableFiles.write(folder, creators);
        Dataset<Row> posts = files.posts(spark).filter(new DyingOnce(false));
        try (SparkScoring scoring = RapportSpark.score(files.accounts(spark), posts, recipe)) {
            Sameness.check(scoring, Recipes.alone(recipe, creators));
        }
    }

    @Test
    void aBadRowIsARowInTheTableOfProblemsAndEverybodyElseIsJudgedAsBefore() throws Exception {
        List<Creator> creators = MadeUp.creators(40);
        TableFiles files = TableFiles.write(folder, creators);
        Creator first = creators.stream()
                .filter(one -> !one.accounts().get(0).posts().isEmpty())
                .findFirst()
                .orElseThrow();
        AccountData data = first.accounts().get(0);
        String account = "\"account\":\"" + data.account().ref() + "\"";
        Files.writeString(
                files.posts(),
                String.join(
                        "\n",
                        "{\"id\":\"x\",\"likes\":",
                        "{" + account + ",\"id\":\"y\",\"likes\":-5}",
                        "{" + account + ",\"id\":\"z\",\"likes\":\"many\"}",
                        "{" + account + ",\"id\":\"k\",\"kind\":\"poem\"}",
                        "{" + account + ",\"id\":\"t\",\"time\":\"yesterday\"}",
                        "{" + account + "}",
                        "{\"account\":\"instagram:nobody\",\"id\":\"n\"}",
                        TableJson.post(first, data, data.posts().get(0)),
                        ""),
                StandardOpenOption.APPEND);
        Files.writeString(
                files.accounts(),
                String.join(
                        "\n",
                        TableJson.account(first, data),
                        "{\"account\":\"a:b\",\"platform\":\"a\"}",
                        "{\"account\":\"c:d\",\"platform\":\"c\",\"handle\":\"d\",\"audience\":[{\"countries\":{\"DE\":40}}]}",
                        ""),
                StandardOpenOption.APPEND);
        try (SparkScoring scoring = RapportSpark.score(files.accounts(spark), files.posts(spark), recipe)) {
            Sameness.check(scoring, Recipes.alone(recipe, creators));
            Map<String, Long> codes = scoring.problems().collectAsList().stream()
                    .collect(Collectors.groupingBy(row -> row.getString(0), Collectors.counting()));
            assertThat(codes)
                    .isEqualTo(Map.of(
                            "bad-row",
                            2L,
                            "bad-value",
                            4L,
                            "no-value",
                            2L,
                            "no-account",
                            1L,
                            "post-twice",
                            1L,
                            "account-twice",
                            1L));
            assertThat(scoring.problems().collectAsList())
                    .allSatisfy(row -> assertThat(row.<String>getAs("place")).contains("Maybe "));
        }
    }

    @Test
    void columnsThatHaveToBeThereAreNamed() {
        Dataset<Row> nothing = spark.range(3).toDF("number");
        assertThatThrownBy(() -> RapportSpark.score(nothing, nothing, recipe))
                .isInstanceOf(RapportException.class)
                .hasMessageContaining("(account)")
                .hasMessageContaining("(id)");
    }

    @Test
    @Tag("thorough")
    void aMillionPostsOfOneCreatorAreNoBurden() throws Exception {
        int many = 1_000_000;
        Dataset<Row> posts = spark.range(many)
                .select(
                        lit("instagram:busy").as("account"),
                        concat(lit("p"), col("id")).as("id"),
                        lit("photo").as("kind"),
                        concat(lit(""), col("id").mod(997)).as("caption"),
                        org.apache
                                .spark
                                .sql
                                .functions
                                .timestamp_seconds(
                                        lit(1_772_000_000L).minus(col("id").multiply(60)))
                                .as("time"),
                        col("id").mod(5_003).as("likes"),
                        col("id").mod(41).as("comments"));
        Files.writeString(
                folder.resolve("accounts.json"),
                "{\"account\":\"instagram:busy\",\"platform\":\"instagram\",\"handle\":\"busy\",\"followers\":90000,"
                        + "\"asOf\":\"2026-03-01T00:00:00Z\"}\n");
        Dataset<Row> accounts =
                Tables.read(spark, folder.resolve("accounts.json").toString(), Tables.ACCOUNTS);
        try (SparkScoring scoring = RapportSpark.score(accounts, posts, recipe)) {
            List<Row> rows = scoring.judgements().collectAsList();
            assertThat(rows).hasSize(1);
            Sameness.same(scoring.judgement(rows.get(0)), busy(many));
            assertThat(scoring.judgement(rows.get(0)).candidate().number(Fact.OWN_POSTS))
                    .isEqualTo(30);
        }
    }

    private Judgement busy(int many) {
        AccountRef ref = AccountRef.of("instagram", "", "busy");
        AccountData data = new AccountData(
                Account.of(ref).followers(Count.exact(90_000)).build(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                MadeUp.AS_OF);
        Scorer scorer = new Scorer(recipe, CompiledPack.of(recipe.pack()));
        Looking looking = scorer.look(data);
        for (int i = 0; i < many; i++) {
            looking.add(Post.of(ref, "p" + i)
                    .kind(PostKind.PHOTO)
                    .caption("" + i % 997)
                    .time(Moment.ofEpochSecond(1_772_000_000L - 60L * i))
                    .likes(Count.exact(i % 5_003))
                    .comments(Count.exact(i % 41))
                    .build());
        }
        List<Ready> ready = scorer.readyOf(List.of(new Watched("instagram:busy", "busy", List.of(looking.done()))));
        return scorer.judge(ready, Scorer.count(ready).places()).get(0);
    }
}
