package dev.rapport.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.loader.PluginCatalog;
import dev.rapport.testkit.reader.FileOnDisk;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How fast JSON of any platform becomes the full model on one core, beside Jackson that only streams it: {@code -Dplugins=} a folder of
 * packed plugins, {@code -Dfiles=} files, with commas between. A round reads 20 MB: a list is repeated in
 * one file, anything else is read again and again, its opening with it.
 */
public final class Importing {

    private static final int BYTES = 20_000_000;
    private static final int WARM = 20;
    private static final int COUNTED = 21;

    private Importing() {}

    public static void main(String[] args) throws IOException {
        Path work = Files.createTempDirectory("importing");
        System.out.println(
                "| file | format | records | MB per CPU second | of bare streaming |\n|---|---|---:|---:|---:|");
        try (PluginCatalog catalog =
                PluginCatalog.load(Path.of(System.getProperty("plugins")), work.resolve("copies"))) {
            List<PlatformReader> readers = catalog.plugins().stream()
                    .flatMap(plugin -> plugin.readers().stream())
                    .toList();
            for (String name : System.getProperty("files").split(",")) {
                measure(new FileOnDisk(repeated(Path.of(name), work)), Path.of(name), readers);
            }
        } finally {
            try (Stream<Path> all = Files.walk(work)) {
                all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
            }
        }
    }

    private record Reading(PlatformReader reader, Claim claim) {}

    private static void measure(ExportFile file, Path given, List<PlatformReader> readers) {
        Optional<Reading> best = readers.stream()
                .flatMap(reader -> reader.recognise(file).stream().map(claim -> new Reading(reader, claim)))
                .min(Comparator.comparing(reading -> reading.claim().confidence()));
        if (best.isEmpty()) {
            System.out.println("| " + given.getFileName() + " | nobody reads it | | | |");
            return;
        }
        CountingSink sink = new CountingSink();
        long times = Math.max(1, BYTES / file.size());
        Map<String, Long> nanos = new Cpu()
                .way("bare", () -> {
                    for (long i = 0; i < times; i++) {
                        stream(file);
                    }
                })
                .way("ours", () -> {
                    for (long i = 0; i < times; i++) {
                        read(file, best.get(), sink);
                    }
                })
                .rounds(WARM, COUNTED);
        long bare = nanos.getOrDefault("bare", 0L);
        long ours = nanos.getOrDefault("ours", 1L);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s %s | %d | %.0f | %.2f |%n",
                given.getFileName(),
                best.get().reader().platform(),
                best.get().claim().format(),
                sink.records() / times / (WARM + COUNTED),
                file.size() * times * 1e3 / ours,
                (double) bare / ours);
    }

    private static void read(ExportFile file, Reading reading, CountingSink sink) {
        try {
            reading.reader().read(file, reading.claim().format(), sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stream(ExportFile file) {
        try (InputStream in = file.open();
                JsonParser parser = new JsonFactory().createParser(in)) {
            while (parser.nextToken() != null) {
                // only looked at
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A list, with its elements again and again; anything else as it is. */
    private static Path repeated(Path file, Path work) throws IOException {
        byte[] all = Files.readAllBytes(file);
        int end = all.length;
        while (end > 0 && Character.isWhitespace(all[end - 1])) {
            end--;
        }
        if (all.length == 0 || all[0] != '[' || all[end - 1] != ']') {
            return file;
        }
        byte[] elements = Arrays.copyOfRange(all, 1, end - 1);
        Path repeated = work.resolve(file.getFileName().toString());
        try (var out = Files.newOutputStream(repeated)) {
            out.write('[');
            for (int written = 0; written < BYTES; written += elements.length) {
                if (written > 0) {
                    out.write(',');
                }
                out.write(elements);
            }
            out.write(']');
        }
        return repeated;
    }
}
