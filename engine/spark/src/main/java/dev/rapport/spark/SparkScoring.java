package dev.rapport.spark;

import static org.apache.spark.sql.functions.col;

import dev.rapport.judged.Judgement;
import dev.rapport.scoring.judging.PeerCounts;
import dev.rapport.scoring.judging.Recipe;
import dev.rapport.scoring.plan.Asked;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/** Everybody judged for a campaign. What is known of each creator is kept by Spark, in memory and on disk, until this is closed. */
public final class SparkScoring implements AutoCloseable {

    /** So many the exact solver takes in seconds. */
    private static final int MOST_SOLVED = 3_000;

    private final Dataset<Row> looked;
    private final Broadcast<Kitchen> kitchen;
    private final Broadcast<Peers> peers;
    private final Dataset<Row> judgements;

    private SparkScoring(Dataset<Row> looked, Broadcast<Kitchen> kitchen, Broadcast<Peers> peers) {
        this.looked = looked;
        this.kitchen = kitchen;
        this.peers = peers;
        // Through an RDD: within a stage of its own Spark makes of nested rows one method, too long for the JVM to
        // compile.
        this.judgements = looked.sparkSession()
                .createDataFrame(
                        looked.where(col("ready").isNotNull()).toJavaRDD().mapPartitions(new JudgeTask(kitchen, peers)),
                        JudgementRow.ROWS);
    }

    static SparkScoring of(Dataset<Row> accounts, Dataset<Row> posts, Recipe recipe) {
        Broadcast<Kitchen> kitchen = send(accounts, new Kitchen(recipe), Kitchen.class);
        Dataset<Row> looked = Gathered.of(accounts, posts, recipe.campaign().zone())
                .mapPartitions(new LookTask(kitchen), Encoders.row(LookedRows.ROWS))
                .persist(StorageLevel.MEMORY_AND_DISK());
        PeerCounts counts = looked.where(col("counts").isNotNull())
                .select("counts")
                .toJavaRDD()
                .treeAggregate(new PeerCounts(), SparkScoring::withRow, SparkScoring::with);
        return new SparkScoring(looked, kitchen, send(accounts, new Peers(counts), Peers.class));
    }

    private static PeerCounts withRow(PeerCounts counts, Row part) {
        return with(counts, PeerCounts.unpacked(part.getAs(0)));
    }

    private static PeerCounts with(PeerCounts counts, PeerCounts others) {
        counts.merge(others);
        return counts;
    }

    private static <T> Broadcast<T> send(Dataset<Row> any, T value, Class<T> type) {
        ClassTag<T> tag = ClassTag$.MODULE$.apply(type);
        return any.sparkSession().sparkContext().broadcast(value, tag);
    }

    /** One row a creator, in no order; docs/spark.md has the columns. */
    public Dataset<Row> judgements() {
        return judgements;
    }

    /** One row for each row that could not be used: code, message, place with advice. */
    public Dataset<Row> problems() {
        return looked.where(col("code").isNotNull()).select("code", "message", "place");
    }

    /** All of a judgement, with words that are made when they are read. @param row of {@link #judgements} */
    public Judgement judgement(Row row) {
        return kitchen.value().scorer().judgement(row.getAs(JudgementRow.PACKED));
    }

    /** A plan under the campaign's budget and limits. */
    public ClusterPlan plan() {
        return plan(Asked.NOTHING);
    }

    /** The same, and what is asked stays. */
    public ClusterPlan plan(Asked asked) {
        return plan(asked, MOST_SOLVED);
    }

    ClusterPlan plan(Asked asked, int mostSolved) {
        JavaRDD<byte[]> packed = judgements
                .select(JudgementRow.PACKED)
                .toJavaRDD()
                .map(row -> row.<byte[]>getAs(0))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        try {
            return new SparkPlanner(kitchen, asked, mostSolved).plan(packed);
        } finally {
            packed.unpersist();
        }
    }

    @Override
    public void close() {
        looked.unpersist();
        peers.destroy();
        kitchen.destroy();
    }
}
