package dev.rapport.plugin.instagram.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.plugin.instagram.InstagramReader;
import dev.rapport.testkit.reader.FileOnDisk;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast a large data set becomes the full model on one core, beside Jackson that only streams it, DuckDB that adds up the same
 * figure, and Jackson that builds the whole tree. Not run with the tests; docs/benchmarks.md says how.
 */
class ImportBenchmark {

    private static final int ROUNDS = 5;

    private interface Way {
        Map<String, Long> run() throws Exception;
    }

    @TempDir
    private Path folder = Path.of("");

    @Test
    void oursBesideOthers() throws Exception {
        Path file = DataSet.write(folder.resolve("posts.json"), Long.getLong("benchmark.megabytes", 200));
        Map<String, Long> expected = ours(file);
        Map<String, Way> ways = new TreeMap<>(Map.of(
                "1 Jackson, streaming only", () -> streamed(file),
                "2 Rapport, full model", () -> ours(file),
                "3 DuckDB, likes by account", () -> duckDb(file),
                "4 Jackson, whole tree", () -> tree(file)));
        Map<String, double[]> seconds = new TreeMap<>();
        // In turn, so that what else the machine does falls on all of them alike.
        for (int round = -2; round < ROUNDS; round++) {
            for (Map.Entry<String, Way> way : ways.entrySet()) {
                long before = cpuNanos();
                Map<String, Long> likes = way.getValue().run();
                double took = (cpuNanos() - before) / 1e9;
                assertThat(likes.isEmpty() || likes.equals(expected))
                        .as(way.getKey())
                        .isTrue();
                if (round >= 0) {
                    seconds.computeIfAbsent(way.getKey(), unused -> new double[ROUNDS])[round] = took;
                }
            }
        }
        double bare = median(seconds.get("1 Jackson, streaming only"));
        double megabytes = Files.size(file) / 1e6;
        seconds.forEach((name, all) -> System.out.printf(
                "%-28s %6.0f MB per CPU second, %.2f of bare streaming%n",
                name, megabytes / median(all), bare / median(all)));
    }

    private static Map<String, Long> ours(Path file) throws Exception {
        Totals totals = new Totals();
        new InstagramReader().read(new FileOnDisk(file), "apify", totals);
        return totals.likes;
    }

    private static Map<String, Long> streamed(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = new JsonFactory().createParser(in)) {
            while (parser.nextToken() != null) {
                // only looked at
            }
        }
        return Map.of();
    }

    private static Map<String, Long> tree(Path file) throws Exception {
        Map<String, Long> likes = new TreeMap<>();
        for (JsonNode post : new ObjectMapper().readTree(file.toFile())) {
            if (post.path("likesCount").asLong() >= 0) {
                likes.merge(
                        post.path("ownerUsername").asText(),
                        post.path("likesCount").asLong(),
                        Long::sum);
            }
        }
        return likes;
    }

    private static Map<String, Long> duckDb(Path file) throws Exception {
        Map<String, Long> likes = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("set threads = 1");
            try (ResultSet rows = statement.executeQuery("select ownerUsername, sum(likesCount) from read_json('" + file
                    + "', format = 'array') where likesCount >= 0 group by 1")) {
                while (rows.next()) {
                    likes.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return likes;
    }

    /** Of the whole process: the collector's work and DuckDB's own threads count. */
    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static double median(double[] all) {
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
