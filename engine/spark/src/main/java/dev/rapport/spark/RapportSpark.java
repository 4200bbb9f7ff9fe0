package dev.rapport.spark;

import dev.rapport.scoring.judging.Recipe;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The door: the same judgements over a dataset of Spark as on one machine, by the same code. Equal rows and an equal recipe give equal
 * judgements, however they are partitioned and whatever task had to be tried again.
 */
public final class RapportSpark {

    private RapportSpark() {}

    /**
     * Judges creators: what is known of each is found out in one pass, with mergeable counts of their peers, and each is judged among all
     * others in a second.
     *
     * @param accounts one row an account, see {@link Tables#ACCOUNTS}
     * @param posts one row a post, see {@link Tables#POSTS}
     * @param recipe pack, campaign, sheets and seed
     * @return judgements and problems; close it to let go of what is kept between the passes
     * @throws dev.rapport.api.RapportException {@code no-column} for each column that has to be there and is not
     */
    public static SparkScoring score(Dataset<Row> accounts, Dataset<Row> posts, Recipe recipe) {
        return SparkScoring.of(accounts, posts, recipe);
    }
}
