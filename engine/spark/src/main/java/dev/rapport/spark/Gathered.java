package dev.rapport.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.ZoneId;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Accounts and posts in one table in which every creator lies together: each account first, then its posts, newest first. It is sorted by
 * Spark, on disk where memory is short, and read once.
 */
final class Gathered {

    static final int ACCOUNT = 0;
    static final int POST = 1;
    static final int PROBLEM = 2;

    static final int AT_CREATOR = 0;
    static final int AT_ACCOUNT = 1;
    static final int AT_KIND = 2;
    static final int AT_SECOND = 3;
    static final int AT_NANO = 4;
    static final int AT_ID = 7;
    static final int AT_POST = 8;
    static final int AT_CODE = 9;
    static final int AT_MESSAGE = 10;
    static final int AT_PLACE = 11;
    static final int AT_PROFILE = 12;

    private static final StructType POSTS = new StructType()
            .add("creator", DataTypes.StringType)
            .add("account", DataTypes.StringType)
            .add("kind", DataTypes.IntegerType)
            .add("second", DataTypes.LongType)
            .add("nano", DataTypes.IntegerType)
            .add("plainSecond", DataTypes.LongType)
            .add("plainNano", DataTypes.IntegerType)
            .add("id", DataTypes.StringType)
            .add("post", DataTypes.BinaryType)
            .add("code", DataTypes.StringType)
            .add("message", DataTypes.StringType)
            .add("place", DataTypes.StringType);

    private Gathered() {}

    static Dataset<Row> of(Dataset<Row> accounts, Dataset<Row> posts, ZoneId zone) {
        Dataset<Row> packed = Tables.known(posts, Tables.POSTS).mapPartitions(new PackPosts(zone), Encoders.row(POSTS));
        Dataset<Row> profiles = profiles(Tables.known(accounts, Tables.ACCOUNTS));
        return packed.withColumn(
                        "profile",
                        lit(null).cast(profiles.schema().apply("profile").dataType()))
                .unionByName(profiles)
                .repartition(col("creator"))
                .sortWithinPartitions(
                        col("creator"),
                        col("account"),
                        col("kind"),
                        col("second").desc(),
                        col("nano").desc(),
                        col("plainSecond").desc(),
                        col("plainNano").desc(),
                        col("id"),
                        col("post"));
    }

    /** Of two rows of one account always the same one comes first. */
    private static Dataset<Row> profiles(Dataset<Row> accounts) {
        Column account = functions.coalesce(text(accounts, "account"), lit(""));
        Column creator = functions.coalesce(text(accounts, "creator"), account);
        Column profile = functions.struct(java.util.Arrays.stream(accounts.columns())
                .map(name -> accounts.col("`" + name + "`"))
                .toArray(Column[]::new));
        return accounts.select(
                creator.as("creator"),
                account.as("account"),
                lit(ACCOUNT).as("kind"),
                lit(0L).as("second"),
                lit(0).as("nano"),
                lit(0L).as("plainSecond"),
                lit(0).as("plainNano"),
                functions.to_json(profile).as("id"),
                lit(null).cast(DataTypes.BinaryType).as("post"),
                lit(null).cast(DataTypes.StringType).as("code"),
                lit(null).cast(DataTypes.StringType).as("message"),
                lit(null).cast(DataTypes.StringType).as("place"),
                profile.as("profile"));
    }

    private static Column text(Dataset<Row> table, String name) {
        return java.util.Arrays.asList(table.columns()).contains(name)
                ? functions.nullif(table.col(name).cast(DataTypes.StringType), lit(""))
                : lit(null).cast(DataTypes.StringType);
    }
}
