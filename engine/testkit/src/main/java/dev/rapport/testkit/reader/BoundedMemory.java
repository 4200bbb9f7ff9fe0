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
            WatchedFile watched = new WatchedFile(large.get());
            MeasuringSink sink = new MeasuringSink(watched);
            sink.take(subject.reader(), format);
            Expect.that(
                    sink.firstAt() < LARGE / 2,
                    () -> words(large.get()) + " the first record came after " + sink.firstAt()
                            + " bytes. A reader must not hold the file in memory. Maybe read record by record.");
            Expect.that(
                    sink.held() < MOST_HELD,
                    () -> words(large.get()) + " the reader held " + (sink.held() >> 20)
                            + " MiB more near the end than near the beginning. Maybe it gathers records in a list before it hands them over.");
        });
    }

    private static String words(ExportFile large) {
        return "In a generated file of " + (large.size() >> 20) + " MiB (the records of the fixture, many times)";
    }
}
