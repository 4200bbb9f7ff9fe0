package dev.rapport.spark;

import com.sun.management.OperatingSystemMXBean;
import dev.rapport.api.Progress;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Post;
import dev.rapport.scoring.judging.Gathering;
import dev.rapport.scoring.judging.Judgements;
import dev.rapport.scoring.judging.Recipe;
import dev.rapport.scoring.judging.Scorer;
import dev.rapport.scoring.rules.run.CompiledPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/**
 * How many creators a core of Spark judges in a second, beside the engine alone on the same creators in the same process. CPU time of the
 * whole process counts, with its collector and compilers.
 */
public final class SparkSpeed {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private SparkSpeed() {}

    /** A creator as a store keeps it: posts in few bytes. */
    private record Stored(Creator creator, List<List<byte[]>> posts) {}

    public static void main(String[] args) throws IOException {
        int count = Integer.getInteger("creators", 20_000);
        int rounds = Integer.getInteger("rounds", 3);
        Path folder = Files.createTempDirectory("spark-speed");
        Recipe recipe = Recipes.bread();
        Scorer scorer = new Scorer(recipe, CompiledPack.of(recipe.pack()));
        List<Stored> stored = new ArrayList<>();
        for (int from = 0; from < count; from += 1_000) {
            List<Creator> some = MadeUp.sound(from, Math.min(count, from + 1_000));
            TableFiles.write(folder.resolve("part-" + from), some);
            some.forEach(creator -> stored.add(stored(creator)));
        }
        try (SparkSession spark = SparkSession.builder()
                .master("local[1]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 8)
                .getOrCreate()) {
            Tables.read(spark, folder + "/part-*/accounts.json", Tables.ACCOUNTS)
                    .write()
                    .parquet(folder + "/accounts.parquet");
            Tables.read(spark, folder + "/part-*/posts.json", Tables.POSTS)
                    .write()
                    .parquet(folder + "/posts.parquet");
            for (int round = 0; round <= rounds; round++) {
                double alone = cpu(() -> alone(scorer, stored));
                double there = cpu(() -> onSpark(spark, folder, recipe));
                System.out.printf(
                        Locale.ROOT,
                        "%s| engine alone %,.0f creators a CPU second | Spark, Parquet to judgements %,.0f | ratio %.2f |%n",
                        round == 0 ? "warming " : "",
                        count / alone,
                        count / there,
                        alone / there);
            }
        }
    }

    private static Stored stored(Creator creator) {
        List<AccountData> accounts = new ArrayList<>();
        List<List<byte[]>> posts = new ArrayList<>();
        for (AccountData data : creator.accounts()) {
            posts.add(data.posts().stream().map(PostForm::pack).toList());
            accounts.add(with(data, List.of()));
        }
        return new Stored(new Creator(creator.id(), creator.name(), accounts), posts);
    }

    private static AccountData with(AccountData data, List<Post> posts) {
        return new AccountData(
                data.account(), posts, data.comments(), data.audience(), data.followerHistory(), data.asOf());
    }

    private static void alone(Scorer scorer, List<Stored> stored) {
        Gathering gathering = scorer.gather(Progress.NONE, stored.size());
        for (Stored one : stored) {
            List<AccountData> accounts = new ArrayList<>();
            for (int i = 0; i < one.posts().size(); i++) {
                AccountData data = one.creator().accounts().get(i);
                AccountRef ref = data.account().ref();
                accounts.add(with(
                        data,
                        one.posts().get(i).stream()
                                .map(post -> unpack(post, ref))
                                .toList()));
            }
            gathering.add(new Creator(one.creator().id(), one.creator().name(), accounts));
        }
        Judgements judgements = gathering.judgements();
        if (judgements.size() != stored.size()) {
            throw new IllegalStateException("Somebody is missing.");
        }
    }

    private static Post unpack(byte[] post, AccountRef ref) {
        try {
            return PostForm.unpack(post, ref);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void onSpark(SparkSession spark, Path folder, Recipe recipe) {
        try (SparkScoring scoring = RapportSpark.score(
                Tables.read(spark, folder + "/accounts.parquet", Tables.ACCOUNTS),
                Tables.read(spark, folder + "/posts.parquet", Tables.POSTS),
                recipe)) {
            scoring.judgements().write().format("noop").mode("overwrite").save();
        }
    }

    private static double cpu(Runnable run) {
        long before = SYSTEM.getProcessCpuTime();
        run.run();
        return (SYSTEM.getProcessCpuTime() - before) / 1e9;
    }
}
