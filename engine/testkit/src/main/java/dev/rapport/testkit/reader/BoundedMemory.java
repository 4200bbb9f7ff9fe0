package dev.rapport.testkit.reader;

import dev.rapport.api.plugin.ExportFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What a reader holds is bounded by one account and not by the file. */
final class BoundedMemory {

    private static final long LARGE = 6L << 20;
    private static final long MOST_HELD = 2L << 20;

    private BoundedMemory() {}

    static List<Check> largeFiles(Subject subject) throws IOException {
        return subject.eachFileOfMany((file, format) -> {
            Optional<LargeFile> large = LargeFile.of(file, LARGE);
            if (large.isEmpty() || !subject.read(file, format).grows()) {
                return;
            }
            MeasuringFile measured = new MeasuringFile(large.get());
            MeasuringFile.read(subject.reader(), measured, format);
            Expect.that(
                    measured.held() < MOST_HELD,
                    () -> words(large.get()) + " the reader held " + (measured.held() >> 20)
                            + " MiB more near the end than near the beginning. A reader must not hold the file in memory: hand"
                            + " records over record by record. Sums may be handed over at the end, because a sum is small.");
        });
    }

    private static String words(ExportFile large) {
        return "In a generated file of " + (large.size() >> 20) + " MiB (the records of the fixture, many times)";
    }
}
