package dev.rapport.core.intake;

import dev.rapport.api.CancelledException;
import dev.rapport.api.Progress;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Imports many files, one on each core. Reports come in the order of the files, and what is stored is the same as if one had been
 * read after the other: of two files with the same content the earlier one is read.
 */
public final class ImportRun {

    /** A large file must not hold up the small ones behind it. */
    private static final int AHEAD_PER_CORE = 16;

    private final Importer importer;
    private final Function<Path, String> shown;
    private final ImportOptions options;
    private final int cores;
    private final AtomicBoolean stopped = new AtomicBoolean();

    /** @param shown path for people and reports */
    public ImportRun(Importer importer, Function<Path, String> shown, ImportOptions options) {
        this(importer, shown, options, Runtime.getRuntime().availableProcessors());
    }

    ImportRun(Importer importer, Function<Path, String> shown, ImportOptions options, int cores) {
        this.importer = importer;
        this.shown = shown;
        this.options = options;
        this.cores = cores;
    }

    /** Reads them all; when it is cancelled or the store fails, whole files stay. */
    public List<FileReport> read(List<Path> files, Progress progress) {
        int beside = Math.max(1, Math.min(cores, files.size()));
        ExecutorService pool = Executors.newFixedThreadPool(beside, work -> {
            Thread thread = new Thread(work, "rapport-import");
            thread.setDaemon(true);
            return thread;
        });
        try {
            return read(files, progress, pool, beside);
        } finally {
            end(pool);
        }
    }

    private List<FileReport> read(List<Path> files, Progress progress, ExecutorService pool, int beside) {
        List<FileReport> done = new ArrayList<>();
        Deque<Future<FileReport>> running = new ArrayDeque<>();
        Map<String, Future<FileReport>> contents = new HashMap<>();
        for (Path file : files) {
            if (progress.isCancelled()) {
                throw new CancelledException();
            }
            if (running.size() >= AHEAD_PER_CORE * cores) {
                take(running, files, done, progress);
            }
            String sha256 = importer.checksum(file);
            Optional<Future<FileReport>> same = Optional.ofNullable(contents.get(sha256));
            Future<FileReport> report = pool.submit(() -> {
                same.ifPresent(ImportRun::result);
                if (stopped.get()) {
                    throw new CancelledException();
                }
                return importer.read(file, shown.apply(file), sha256, options, beside);
            });
            running.add(report);
            if (!sha256.isEmpty()) {
                contents.put(sha256, report);
            }
        }
        while (!running.isEmpty()) {
            take(running, files, done, progress);
        }
        return done;
    }

    /** Waits for the next file in order: what is told is the file whose report comes next. */
    private void take(Deque<Future<FileReport>> running, List<Path> files, List<FileReport> done, Progress progress) {
        progress.step(shown.apply(files.get(done.size())), done.size(), files.size());
        done.add(result(running.remove()));
    }

    private static FileReport result(Future<FileReport> report) {
        try {
            return report.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Waits for the files that are being read. Nobody is interrupted: an interrupt would close the store's own files. */
    private void end(ExecutorService pool) {
        stopped.set(true);
        pool.shutdown();
        boolean interrupted = false;
        while (true) {
            try {
                if (pool.awaitTermination(1, TimeUnit.MINUTES)) {
                    break;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
