package dev.rapport.benchmarks;

import dev.rapport.core.intake.FileReport;
import dev.rapport.core.intake.ImportOptions;
import dev.rapport.core.intake.Importer;
import dev.rapport.core.intake.KeptFields;
import dev.rapport.core.store.CreatorReader;
import dev.rapport.core.store.Store;
import dev.rapport.core.store.Surroundings;
import dev.rapport.core.workspace.StoreAddress;
import dev.rapport.judged.Joins;
import dev.rapport.loader.PluginCatalog;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What it costs to share a store: 10,000 made-up creators in one file, imported into files of a workspace and into a PostgreSQL of the same
 * machine, and read back. Time on the clock, because half of the work is the server's, and medians of rounds in turn. {@code -Dplugins=} a
 * folder of packed plugins.
 */
public final class Sharing {

    private static final int CREATORS = 10_000;
    private static final int WARM = 2;
    private static final int COUNTED = 5;

    private final PluginCatalog catalog;
    private final Path file;

    private Sharing(PluginCatalog catalog, Path file) {
        this.catalog = catalog;
        this.file = file;
    }

    public static void main(String[] args) throws IOException {
        Path work = Files.createTempDirectory("sharing");
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                PluginCatalog catalog =
                        PluginCatalog.load(Path.of(System.getProperty("plugins")), work.resolve("copies"))) {
            new Sharing(catalog, ManyPosts.write(work.resolve("posts.json"), CREATORS)).measure(work, server.getPort());
        } finally {
            Keeping.delete(work);
        }
    }

    private void measure(Path work, int port) {
        List<double[]> own = new ArrayList<>();
        List<double[]> shared = new ArrayList<>();
        Surroundings surroundings = new Surroundings(Map.of(), work, "postgres");
        for (int round = 0; round < WARM + COUNTED; round++) {
            double[] here = round(Store.open(work.resolve("store" + round)));
            StoreAddress address = new StoreAddress(
                    "localhost", port, "postgres", "postgres", Optional.empty(), "round_" + round, Map.of());
            double[] there = round(Store.open(address, surroundings));
            if (round >= WARM) {
                own.add(here);
                shared.add(there);
            }
        }
        System.out.println(
                "| 10,000 creators | in the workspace, s | in PostgreSQL, s | ratio |\n|---|---:|---:|---:|");
        List<String> names = List.of("import", "read back, all creators", "the same file again");
        for (int i = 0; i < names.size(); i++) {
            double here = median(own, i);
            double there = median(shared, i);
            System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %.2f |%n", names.get(i), here, there, there / here);
        }
    }

    private double[] round(Store opened) {
        try (Store store = opened) {
            return new double[] {seconds(() -> keep(store)), seconds(() -> readBack(store)), seconds(() -> keep(store))
            };
        }
    }

    private static double seconds(Runnable way) {
        long before = System.nanoTime();
        way.run();
        return (System.nanoTime() - before) / 1e9;
    }

    private static double median(List<double[]> rounds, int at) {
        return rounds.stream().map(round -> round[at]).sorted().toList().get(rounds.size() / 2);
    }

    private void keep(Store store) {
        FileReport report =
                new Importer(catalog, store, KeptFields.NONE).read(file, "posts.json", ImportOptions.DEFAULT);
        if (report.accounts() != CREATORS) {
            throw new IllegalStateException("Not all was read: " + report);
        }
    }

    private static void readBack(Store store) {
        int[] creators = {0};
        try (CreatorReader reader = new CreatorReader(store)) {
            reader.forEach(Joins.NONE, creator -> creators[0]++);
        }
        if (creators[0] != CREATORS) {
            throw new IllegalStateException("Not all came back: " + creators[0]);
        }
    }
}
