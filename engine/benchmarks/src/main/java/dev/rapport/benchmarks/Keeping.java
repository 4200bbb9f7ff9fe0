package dev.rapport.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.sun.management.OperatingSystemMXBean;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.core.intake.FileReport;
import dev.rapport.core.intake.ImportOptions;
import dev.rapport.core.intake.Importer;
import dev.rapport.core.intake.KeptFields;
import dev.rapport.core.store.CreatorReader;
import dev.rapport.core.store.Store;
import dev.rapport.judged.Joins;
import dev.rapport.loader.PluginCatalog;
import dev.rapport.testkit.reader.FileOnDisk;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the store costs: 10,000 made-up creators in one file, streamed by Jackson alone, read to the full model, imported into a store on
 * disk, and read back as creators. CPU time of the whole process, because the collector's work belongs to it. {@code -Dplugins=} a folder
 * of packed plugins.
 */
public final class Keeping {

    private static final int CREATORS = 10_000;
    private static final int WARM = 4;
    private static final int COUNTED = 5;

    private Keeping() {}

    private interface Way {
        void go() throws IOException;
    }

    public static void main(String[] args) throws IOException {
        Path work = Files.createTempDirectory("keeping");
        try (PluginCatalog catalog =
                PluginCatalog.load(Path.of(System.getProperty("plugins")), work.resolve("copies"))) {
            Path file = ManyPosts.write(work.resolve("posts.json"), CREATORS);
            Map<String, Way> ways = new LinkedHashMap<>();
            ways.put("Jackson, streaming only", () -> stream(file));
            ways.put("Rapport, full model", () -> read(file, catalog));
            ways.put("Rapport, into the store", () -> keep(file, catalog, work.resolve("store")));
            ways.put("Rapport, out of the store", () -> readBack(work.resolve("store")));
            measure(ways, Files.size(file) / 1e6);
        } finally {
            delete(work);
        }
    }

    private static void measure(Map<String, Way> ways, double megabytes) throws IOException {
        Map<String, List<Long>> spent = new LinkedHashMap<>();
        for (int round = 0; round < WARM + COUNTED; round++) {
            for (Map.Entry<String, Way> way : ways.entrySet()) {
                long before = cpu();
                way.getValue().go();
                long took = cpu() - before;
                if (round >= WARM) {
                    spent.computeIfAbsent(way.getKey(), unused -> new ArrayList<>())
                            .add(took);
                }
            }
        }
        System.out.println(
                "| " + (long) megabytes + " MB of JSON | CPU seconds | MB per CPU second |\n|---|---:|---:|");
        spent.forEach((name, all) -> {
            double seconds = all.stream().sorted().toList().get(all.size() / 2) / 1e9;
            System.out.printf(Locale.ROOT, "| %s | %.2f | %.0f |%n", name, seconds, megabytes / seconds);
        });
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void stream(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = new JsonFactory().createParser(in)) {
            while (parser.nextToken() != null) {
                // only looked at
            }
        }
    }

    private static void read(Path path, PluginCatalog catalog) throws IOException {
        ExportFile file = new FileOnDisk(path);
        for (PlatformReader reader : catalog.plugins().stream()
                .flatMap(plugin -> plugin.platformReaders().stream())
                .toList()) {
            for (Claim claim : reader.recognise(file)) {
                reader.read(file, claim.format(), new CountingSink());
            }
        }
    }

    private static void keep(Path file, PluginCatalog catalog, Path folder) throws IOException {
        delete(folder);
        try (Store store = Store.open(folder)) {
            FileReport report =
                    new Importer(catalog, store, KeptFields.NONE).read(file, "posts.json", ImportOptions.DEFAULT);
            if (report.accounts() != CREATORS) {
                throw new IllegalStateException("Not all was read: " + report);
            }
        }
    }

    private static void readBack(Path folder) {
        List<String> ids = new ArrayList<>();
        try (Store store = Store.open(folder);
                CreatorReader reader = new CreatorReader(store)) {
            reader.forEach(Joins.NONE, creator -> ids.add(creator.id()));
        }
        if (ids.size() != CREATORS) {
            throw new IllegalStateException("Not all came back: " + ids.size());
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
            }
        }
    }
}
