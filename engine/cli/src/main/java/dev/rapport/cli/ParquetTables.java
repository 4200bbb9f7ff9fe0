package dev.rapport.cli;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes Parquet of exported tables. Spark writes it, as whoever reads it has Spark: a library for it alone would be larger than the rest. */
final class ParquetTables {

    private ParquetTables() {}

    /**
     * Writes tables as Parquet; what Spark says goes where errors go.
     *
     * @param tables folder of accounts.json, posts.json and recipe.bin
     * @throws RapportException {@code no-spark}, {@code parquet-not-written}
     */
    static void write(Path tables, Path to) throws IOException {
        Path launcher = Home.find().resolve("bin").resolve("rapport-spark");
        if (!Files.isExecutable(launcher)) {
            throw new RapportException(Problem.error(
                    "no-spark",
                    "Spark writes Parquet, and there is nothing here that starts it (" + launcher + ").",
                    "--parquet",
                    "Maybe take the distribution, or write the tables by --json DIR: Spark reads those too."));
        }
        try {
            int code = new ProcessBuilder(
                            launcher.toString(),
                            "parquet",
                            tables.toAbsolutePath().toString(),
                            to.toAbsolutePath().toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new RapportException(Problem.error(
                        "parquet-not-written",
                        "Spark ended with " + code + ", and (" + to + ") is not whole.",
                        "--parquet",
                        "Maybe what it said above helps; --json DIR writes the tables without Spark."));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RapportException(
                    Problem.error(
                            "cancelled",
                            "The work was cancelled; everything finished before is kept.",
                            "",
                            "Maybe start it again."),
                    e);
        }
    }
}
