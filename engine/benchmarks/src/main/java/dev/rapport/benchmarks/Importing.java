package dev.rapport.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.loader.PluginCatalog;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How fast JSON and CSV of any platform become the full model on one core, beside Jackson that only streams them: {@code -Dplugins=} a
 * folder of packed plugins, {@code -Dfiles=} files, folders and zips, with commas between. What nobody reads is counted for neither.
 */
public final class Importing {

    private static final int WARM = 20;
    private static final int COUNTED = 21;

    private Importing() {}

    public static void main(String[] args) throws IOException {
        Path work = Files.createTempDirectory("importing");
        System.out.println(
                "| set | files | formats | records | MB per CPU second | of bare streaming |\n|---|---:|---|---:|---:|---:|");
        try (PluginCatalog catalog =
                PluginCatalog.load(Path.of(System.getProperty("plugins")), work.resolve("copies"))) {
            List<PlatformReader> readers = catalog.plugins().stream()
                    .flatMap(plugin -> plugin.platformReaders().stream())
                    .toList();
            for (String name : System.getProperty("files").split(",")) {
                measure(FileSet.of(Path.of(name), work), readers);
            }
        } finally {
            try (Stream<Path> all = Files.walk(work)) {
                all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
            }
        }
    }

    private record Reading(ExportFile file, PlatformReader reader, Claim claim) {

        static Optional<Reading> of(ExportFile file, List<PlatformReader> readers) {
            return readers.stream()
                    .flatMap(reader -> reader.recognise(file).stream().map(claim -> new Reading(file, reader, claim)))
                    .min(Comparator.comparing(reading -> reading.claim().confidence()));
        }

        String format() {
            return reader.platform() + " " + claim.format();
        }
    }

    private static void measure(FileSet set, List<PlatformReader> readers) {
        List<Reading> readings = set.files().stream()
                .flatMap(file -> Reading.of(file, readers).stream())
                .toList();
        CountingSink sink = new CountingSink();
        Map<String, Long> nanos = new Cpu()
                .way("bare", () -> again(set.times(), readings, reading -> stream(reading.file())))
                .way("ours", () -> again(set.times(), readings, reading -> read(reading, sink)))
                .rounds(WARM, COUNTED);
        long bare = nanos.getOrDefault("bare", 0L);
        long ours = nanos.getOrDefault("ours", 1L);
        long bytes =
                readings.stream().mapToLong(reading -> reading.file().size()).sum() * set.times();
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %s | %d | %.0f | %.2f |%n",
                set.name(),
                readings.size(),
                readings.stream().map(Reading::format).collect(Collectors.toCollection(TreeSet::new)),
                sink.records() / set.times() / (WARM + COUNTED),
                bytes * 1e3 / ours,
                (double) bare / ours);
    }

    private interface Way {
        void go(Reading reading) throws IOException;
    }

    private static void again(long times, List<Reading> readings, Way way) {
        try {
            for (long i = 0; i < times; i++) {
                for (Reading reading : readings) {
                    way.go(reading);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Reading reading, CountingSink sink) throws IOException {
        reading.reader().read(reading.file(), reading.claim().format(), sink);
    }

    /** Tables by Jackson's own reader of CSV, without a schema: rows of cells that nobody asks for. */
    private static void stream(ExportFile file) throws IOException {
        String path = file.path().toLowerCase(Locale.ROOT);
        try (InputStream in = path.endsWith(".js") ? afterAssignment(file.open()) : file.open();
                JsonParser parser = (path.endsWith(".csv") ? new CsvFactory() : new JsonFactory()).createParser(in)) {
            while (parser.nextToken() != null) {
                // only looked at
            }
        } catch (JsonProcessingException cut) {
            // a file that was cut ends there; our readers say so, and give the records before it
        }
    }

    /** Archives that are read by a browser: {@code window.YTD.tweets.part0 = [}. */
    private static InputStream afterAssignment(InputStream file) throws IOException {
        InputStream script = new BufferedInputStream(file);
        int letter = script.read();
        while (letter >= 0 && letter != '=') {
            letter = script.read();
        }
        return script;
    }
}
