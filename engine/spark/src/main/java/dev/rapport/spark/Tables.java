package dev.rapport.spark;

import static org.apache.spark.sql.functions.col;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The two tables that come in: their columns as docs/spark.md has them. Columns that are not there are unknown, others are not read. */
public final class Tables {

    /** Where Spark puts a line that it cannot read. */
    private static final String DAMAGED = "_corrupt_record";

    private static final DataType TEXT = DataTypes.StringType;
    private static final DataType WHOLE = DataTypes.LongType;
    private static final DataType DECIMAL = DataTypes.DoubleType;
    private static final DataType TRUTH = DataTypes.BooleanType;
    private static final DataType SHARES = DataTypes.createMapType(TEXT, DECIMAL);
    private static final DataType TEXTS = DataTypes.createArrayType(TEXT);

    private static final StructType FEE =
            new StructType().add("deliverable", TEXT).add("amount", TEXT).add("currency", TEXT);

    private static final StructType AUDIENCE = source(new StructType()
            .add("date", TEXT)
            .add("countries", SHARES)
            .add("cities", SHARES)
            .add("ages", SHARES)
            .add("genders", SHARES)
            .add("languages", SHARES)
            .add("interests", SHARES)
            .add("quality", DECIMAL));

    private static final StructType FOLLOWERS = counts(new StructType().add("time", TEXT), "followers");

    private static final StructType COMMENT = new StructType()
            .add("post", TEXT)
            .add("id", WHOLE)
            .add("parent", WHOLE)
            .add("author", WHOLE)
            .add("time", TEXT)
            .add("byCreator", TRUTH)
            .add("words", WHOLE)
            .add("stock", TRUTH)
            .add("text", WHOLE);

    /** One row an account. */
    public static final StructType ACCOUNTS = source(counts(
                    new StructType()
                            .add("account", TEXT)
                            .add("creator", TEXT)
                            .add("creatorName", TEXT)
                            .add("platform", TEXT)
                            .add("id", TEXT)
                            .add("handle", TEXT)
                            .add("name", TEXT)
                            .add("bio", TEXT),
                    "followers",
                    "following",
                    "posts")
            .add("verified", TRUTH)
            .add("private", TRUTH)
            .add("hasPicture", TRUTH)
            .add("category", TEXT)
            .add("country", TEXT)
            .add("created", TEXT)
            .add("urls", TEXTS)
            .add("statedEngagementRate", DECIMAL)
            .add("statedLikes", DECIMAL)
            .add("statedComments", DECIMAL)
            .add("statedViews", DECIMAL)
            .add("fees", new ArrayType(FEE, true))
            .add("fields", DataTypes.createMapType(TEXT, TEXT))
            .add("asOf", TEXT)
            .add("asOfGuessed", TRUTH)
            .add("audience", new ArrayType(AUDIENCE, true))
            .add("followerHistory", new ArrayType(FOLLOWERS, true))
            .add("comments", new ArrayType(COMMENT, true)));

    /** One row a post. */
    public static final StructType POSTS = source(counts(
                    new StructType()
                            .add("account", TEXT)
                            .add("creator", TEXT)
                            .add("id", TEXT)
                            .add("kind", TEXT)
                            .add("time", TEXT)
                            .add("caption", TEXT),
                    "likes",
                    "comments",
                    "shares",
                    "saves",
                    "views",
                    "reach")
            .add("durationSeconds", DECIMAL)
            .add("permalink", TEXT)
            .add("hashtags", TEXTS)
            .add("mentions", TEXTS)
            .add("language", TEXT)
            .add("partnership", TEXT)
            .add("role", TEXT));

    private Tables() {}

    /** A table in JSON lines, or in Parquet where its folder has such files; a damaged line becomes a problem later. */
    public static Dataset<Row> read(SparkSession spark, String path, StructType columns) {
        boolean isParquet = path.endsWith(".parquet");
        return isParquet
                ? spark.read().parquet(path)
                : spark.read()
                        .schema(columns.add(DAMAGED, TEXT))
                        .option("columnNameOfCorruptRecord", DAMAGED)
                        .json(path);
    }

    /** The columns that are read. @throws RapportException {@code no-column} for each that has to be there and is not */
    static Dataset<Row> known(Dataset<Row> table, StructType columns) {
        List<String> there = Arrays.asList(table.columns());
        List<String> needed = columns == POSTS ? List.of("account", "id") : List.of("account", "platform");
        List<Problem> missing = new ArrayList<>();
        for (String name : needed) {
            if (!there.contains(name)) {
                missing.add(Problem.error(
                        "no-column",
                        "The column (" + name + ") is missing.",
                        columns == POSTS ? "posts" : "accounts",
                        "Maybe rename one of (" + String.join(", ", there) + ")."));
            }
        }
        if (!missing.isEmpty()) {
            throw new RapportException(missing);
        }
        List<String> known = new ArrayList<>(Arrays.asList(columns.fieldNames()));
        known.add(DAMAGED);
        known.retainAll(there);
        return table.select(known.stream().map(name -> col("`" + name + "`")).toArray(Column[]::new));
    }

    /** A line that Spark could not read has nothing but itself. */
    static void requireWhole(Cells cells) throws BadRow {
        String damaged = cells.text(DAMAGED);
        if (!damaged.isEmpty()) {
            throw new BadRow(
                    "bad-row",
                    "The line (" + (damaged.length() > 80 ? damaged.substring(0, 80) + "..." : damaged)
                            + ") cannot be read.",
                    "Maybe a value is of another type than docs/spark.md says.");
        }
    }

    private static StructType counts(StructType table, String... names) {
        StructType with = table;
        for (String name : names) {
            with = with.add(name, WHOLE).add(name + "Step", WHOLE);
        }
        return with;
    }

    private static StructType source(StructType table) {
        return table.add("file", TEXT).add("plugin", TEXT).add("exported", TEXT);
    }
}
