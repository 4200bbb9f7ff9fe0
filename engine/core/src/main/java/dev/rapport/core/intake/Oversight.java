package dev.rapport.core.intake;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.loader.ForwardingFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a plugin work in a thread beside the import, and gives it up when it stands still: Java has no way to stop a thread, so it is left
 * behind as a daemon, and whatever it still reads or gives is turned away.
 */
final class Oversight {

    /** A reader that reads and gives nothing for so long will not come back. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(Oversight.class);
    private static final int LOOKS = 20;

    /** An archive of many files asks tens of thousands of questions: a thread for each costs more than all the answers. */
    private static final ExecutorService THREADS =
            new ThreadPoolExecutor(0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                Thread thread = new Thread(work, "rapport-plugin");
                thread.setDaemon(true);
                return thread;
            });

    private final Duration patience;

    /** Held while the plugin is inside of the engine, where it cannot stand still. */
    private final ReentrantLock inside = new ReentrantLock();

    private volatile long moves;
    private volatile boolean isGivenUp;

    Oversight(Duration patience) {
        this.patience = patience;
    }

    /**
     * What the work gives; what it throws is thrown here.
     *
     * @throws StandsStill when it was given up
     */
    <T> T over(Callable<T> work) throws IOException, StandsStill {
        AtomicReference<Thread> thread = new AtomicReference<>(Thread.currentThread());
        Future<T> task = THREADS.submit(() -> {
            thread.set(Thread.currentThread());
            return work.call();
        });
        boolean interrupted = false;
        long seen = moves;
        long since = System.nanoTime();
        try {
            while (true) {
                try {
                    return task.get(Math.max(1, patience.toMillis() / LOOKS), TimeUnit.MILLISECONDS);
                } catch (InterruptedException e) {
                    // As for the import itself: what was begun is ended, because an interrupt would close the store's
                    // files.
                    interrupted = true;
                } catch (TimeoutException e) {
                    if (seen != moves || inside.isLocked()) {
                        seen = moves;
                        since = System.nanoTime();
                    } else if (System.nanoTime() - since > patience.toNanos() && giveUp()) {
                        LOG.warn("A plugin stands still at {}.", (Object)
                                Objects.requireNonNull(thread.get()).getStackTrace());
                        throw new StandsStill(patience);
                    }
                }
            }
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** What a reader does with a file and the sink that takes what it finds. */
    @FunctionalInterface
    interface Reading<S> {
        void read(ExportFile file, S sink) throws IOException;
    }

    /**
     * Lets a reader read, and gives it up when it stands still; nothing comes from it then any more.
     *
     * @param patience how long it may stand still
     * @throws StandsStill when it was given up
     */
    static <S> void read(Duration patience, Class<S> type, S sink, ExportFile file, Reading<S> reading)
            throws IOException, StandsStill {
        Oversight oversight = new Oversight(patience);
        S overseen = oversight.sink(type, sink);
        oversight.over(() -> {
            reading.read(oversight.file(file), overseen);
            return true;
        });
    }

    /** Says that the work goes on. */
    void moved() {
        moves++;
    }

    /** The file, whose reading is a move. */
    ExportFile file(ExportFile file) {
        return new Overseen(file);
    }

    /** The sink, whose taking is a move. */
    <S> S sink(Class<S> type, S sink) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    enter();
                    try {
                        return method.invoke(sink, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    } finally {
                        inside.unlock();
                    }
                }));
    }

    private void enter() {
        inside.lock();
        moves++;
        if (isGivenUp) {
            inside.unlock();
            throw new TurnedAway();
        }
    }

    /** False when it has just come back. */
    private boolean giveUp() {
        if (!inside.tryLock()) {
            return false;
        }
        isGivenUp = true;
        inside.unlock();
        return true;
    }

    private static RuntimeException thrown(@Nullable Throwable cause) throws IOException {
        if (cause instanceof IOException io) {
            throw io;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
    }

    /** Told to a plugin that was given up and goes on all the same. */
    private static final class TurnedAway extends Error {

        private static final long serialVersionUID = 1L;

        TurnedAway() {
            super("the plugin was given up", null, false, false);
        }
    }

    private final class Overseen extends ForwardingFile {

        Overseen(ExportFile file) {
            super(file);
        }

        @Override
        public InputStream open() throws IOException {
            return new FilterInputStream(super.open()) {
                @Override
                public int read() throws IOException {
                    come();
                    return super.read();
                }

                @Override
                public int read(byte[] target, int offset, int length) throws IOException {
                    come();
                    return super.read(target, offset, length);
                }

                private void come() {
                    moves++;
                    if (isGivenUp) {
                        throw new TurnedAway();
                    }
                }
            };
        }

        @Override
        public List<ExportFile> siblings() {
            return super.siblings().stream().map(Oversight.this::file).toList();
        }
    }
}
