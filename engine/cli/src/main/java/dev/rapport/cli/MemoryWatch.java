package dev.rapport.cli;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Sees when nearly all of the time goes into looking for memory. The virtual machine goes on so for hours without ever running out of it,
 * and a person waits in front of it.
 */
final class MemoryWatch {

    /** Whoever is done sooner never pays for the watch. */
    private static final Duration FIRST = Duration.ofSeconds(15);

    /** Time that is looked at together. */
    private static final Duration WINDOW = Duration.ofSeconds(20);

    private static final double TOO_MUCH = 0.95;

    private final LongSupplier collecting;
    private final LongSupplier clock;
    private long before;
    private long since;

    /**
     * A watch that begins now.
     *
     * @param collecting milliseconds spent looking for memory so far
     * @param clock milliseconds
     */
    MemoryWatch(LongSupplier collecting, LongSupplier clock) {
        this.collecting = collecting;
        this.clock = clock;
        this.before = collecting.getAsLong();
        this.since = clock.getAsLong();
    }

    /** Calls somebody once it is hopeless, from a thread that keeps no process alive. */
    static void start(Runnable hopeless) {
        Thread thread = new Thread(() -> watch(hopeless), "rapport-memory");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
    }

    private static void watch(Runnable hopeless) {
        try {
            Thread.sleep(FIRST.toMillis());
            MemoryWatch watch = new MemoryWatch(MemoryWatch::collected, () -> System.nanoTime() / 1_000_000);
            do {
                Thread.sleep(WINDOW.toMillis());
            } while (!watch.isHopeless());
            hopeless.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether next to nothing else was done since it was last asked. */
    boolean isHopeless() {
        long now = collecting.getAsLong();
        long time = clock.getAsLong();
        double share = (double) (now - before) / Math.max(1, time - since);
        before = now;
        since = time;
        return share > TOO_MUCH;
    }

    private static long collected() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }
}
