package dev.rapport.testkit.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process that is ended from outside when it is silent for too long or prints without end. What it started is ended with it, also what it
 * leaves behind.
 */
final class LimitedProcess {

    /** What it prints goes to files, and a disk is not without end either. */
    static final long MOST_PRINTED = 32L << 20;

    private static final int LOOK_EVERY_MILLIS = 50;

    /** How it came to its end. */
    enum End {
        ITSELF,
        SILENT,
        FLOODED
    }

    /** @param code its exit code */
    record Ended(End how, int code) {}

    private final ProcessBuilder builder;
    private final Path written;
    private final List<Path> printed;
    private final Map<Long, ProcessHandle> offspring = new HashMap<>();

    /**
     * A process that is still to be started.
     *
     * @param written the file that grows while the process works
     * @param printed the files that hold what it prints
     */
    LimitedProcess(ProcessBuilder builder, Path written, List<Path> printed) {
        this.builder = builder;
        this.written = written;
        this.printed = List.copyOf(printed);
    }

    /** @param seconds for which it may write nothing */
    Ended run(int seconds) throws IOException, InterruptedException {
        Process process = builder.start();
        Thread end = new Thread(() -> endAll(process));
        Runtime.getRuntime().addShutdownHook(end);
        End how;
        try {
            process.getOutputStream().close();
            how = watched(process, TimeUnit.SECONDS.toNanos(seconds));
        } finally {
            endAll(process);
            Runtime.getRuntime().removeShutdownHook(end);
        }
        return new Ended(how, process.waitFor());
    }

    private End watched(Process process, long patience) throws IOException, InterruptedException {
        long size = -1;
        long since = System.nanoTime();
        while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            // Whoever loses its parent is found nowhere afterwards.
            process.descendants().forEach(child -> offspring.putIfAbsent(child.pid(), child));
            long now = size(written);
            if (now != size) {
                size = now;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > patience) {
                return End.SILENT;
            }
            long sum = 0;
            for (Path file : printed) {
                sum += size(file);
            }
            if (sum > MOST_PRINTED) {
                return End.FLOODED;
            }
        }
        return End.ITSELF;
    }

    private void endAll(Process process) {
        // The parent first, so that nothing new is started meanwhile.
        List<ProcessHandle> last = process.descendants().toList();
        process.destroyForcibly();
        last.forEach(ProcessHandle::destroyForcibly);
        offspring.values().forEach(ProcessHandle::destroyForcibly);
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }
}
