package dev.rapport.spark;

import dev.rapport.api.RapportException;
import dev.rapport.judged.PlanItem;
import dev.rapport.scoring.judging.Recipe;
import dev.rapport.scoring.judging.RecipeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What {@code bin/rapport-spark} hands to spark-submit. Folders may lie wherever Spark reads: on a disk, in HDFS, in a bucket. */
public final class Main {

    private static final String HELP =
            """
            rapport-spark score FROM TO     judges the tables of FROM: TO/judgements.parquet, TO/problems.parquet
            rapport-spark plan FROM TO      the same, and chooses under the budget: TO/plan.parquet
            rapport-spark parquet FROM TO   the tables of FROM as Parquet, which is read many times faster

            FROM holds accounts and posts as .json or .parquet, and recipe.bin: rapport export --parquet FROM, or --json, writes them.
            --json after TO writes JSON lines instead of Parquet.
            Options of spark-submit stand in RAPPORT_SPARK_OPTS, such as --master yarn --executor-memory 4g.
            """;

    /** Whether Spark may put small partitions together in what it keeps: else 18 creators are 200 tasks a pass. */
    private static final String MAY_COALESCE = "spark.sql.optimizer.canChangeCachedPlanOutputPartitioning";

    private final PrintStream out;
    private final SparkSession spark;
    private final String format;

    private Main(PrintStream out, SparkSession spark, String format) {
        this.out = out;
        this.spark = spark;
        this.format = format;
    }

    public static void main(String[] args) {
        PrintStream out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        boolean isJson = args.length == 4 && args[3].equals("--json");
        if (args.length != (isJson ? 4 : 3)
                || !List.of("score", "plan", "parquet").contains(args[0])) {
            out.print(HELP);
            System.exit(args.length == 1 && args[0].endsWith("help") ? 0 : 2);
        }
        int code = 0;
        SparkSession spark =
                SparkSession.builder().appName("rapport " + args[0]).getOrCreate();
        if (!spark.sparkContext().getConf().contains(MAY_COALESCE)) {
            spark.conf().set(MAY_COALESCE, true);
        }
        try {
            code = new Main(out, spark, isJson ? "json" : "parquet").run(args[0], args[1], args[2]);
        } catch (RapportException e) {
            e.problems().forEach(out::println);
            code = 1;
        } catch (IOException e) {
            out.println("error: spark-file: " + e.getMessage() + " Maybe the folder has another name.");
            code = 1;
        } finally {
            spark.stop();
        }
        System.exit(code);
    }

    private int run(String verb, String from, String to) throws IOException {
        Dataset<Row> accounts = table(from, "accounts", Tables.ACCOUNTS);
        Dataset<Row> posts = table(from, "posts", Tables.POSTS);
        if (verb.equals("parquet")) {
            save(accounts, to, "accounts");
            save(posts, to, "posts");
            copy(new Path(from, "recipe.bin"), new Path(to, "recipe.bin"));
            return 0;
        }
        Recipe recipe;
        Path file = new Path(from, "recipe.bin");
        try (InputStream in = open(file)) {
            recipe = RecipeFile.read(in, file.toString());
        }
        try (SparkScoring scoring = RapportSpark.score(accounts, posts, recipe)) {
            save(scoring.judgements(), to, "judgements");
            save(scoring.problems(), to, "problems");
            long problems = scoring.problems().count();
            out.println("judgements and " + problems + " problems written to " + to);
            if (verb.equals("plan")) {
                plan(scoring.plan(), to);
            }
            return problems > 0 ? 3 : 0;
        }
    }

    private void plan(ClusterPlan plan, String to) {
        List<Row> rows = new ArrayList<>();
        for (PlanItem item : plan.plan().chosen()) {
            rows.add(RowFactory.create(
                    item.creatorId(),
                    item.account().toString(),
                    item.deliverable().id(),
                    item.cost().map(Object::toString).orElse("")));
        }
        save(
                spark.createDataFrame(
                        rows,
                        new StructType()
                                .add("creator", DataTypes.StringType)
                                .add("account", DataTypes.StringType)
                                .add("deliverable", DataTypes.StringType)
                                .add("cost", DataTypes.StringType)),
                to,
                "plan");
        out.println(plan.plan().chosen().size() + " deliverables of " + plan.candidates() + " candidates chosen for "
                + plan.plan().cost() + "; "
                + plan.plan().gap().stream()
                        .mapToObj(gap -> "at most " + String.format(java.util.Locale.ROOT, "%.2f", 100 * gap)
                                + " % below the best possible")
                        .findFirst()
                        .orElse("nothing could be chosen " + plan.plan().conflicts()));
    }

    private void save(Dataset<Row> table, String to, String name) {
        table.write().mode(SaveMode.Overwrite).format(format).save(new Path(to, name + "." + format).toString());
    }

    /** Parquet where it is there, else JSON. */
    private Dataset<Row> table(String from, String name, StructType columns) throws IOException {
        Path parquet = new Path(from, name + ".parquet");
        boolean isParquet = parquet.getFileSystem(spark.sparkContext().hadoopConfiguration())
                .exists(parquet);
        return Tables.read(spark, (isParquet ? parquet : new Path(from, name + ".json")).toString(), columns);
    }

    private FSDataInputStream open(Path file) throws IOException {
        return file.getFileSystem(spark.sparkContext().hadoopConfiguration()).open(file);
    }

    private void copy(Path from, Path to) throws IOException {
        try (InputStream in = open(from);
                var written = to.getFileSystem(spark.sparkContext().hadoopConfiguration())
                        .create(to, true)) {
            in.transferTo(written);
        }
    }
}
