package dev.rapport.cli;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
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

    /** Times in a row that there was no memory to look at it. */
    private static final int STARVED = 2;

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
        // Where nothing is left even for the watch, the verb says so; a trace of the watch's own end would help nobody.
        thread.setUncaughtExceptionHandler((ended, why) -> {});
        thread.start();
    }

    private static void watch(Runnable hopeless) {
        try {
            Thread.sleep(FIRST.toMillis());
            Optional<MemoryWatch> watch = Optional.empty();
            int starved = 0;
            while (starved < STARVED) {
                try {
                    if (watch.isPresent() && watch.get().isHopeless()) {
                        break;
                    }
                    watch = watch.or(() ->
                            Optional.of(new MemoryWatch(MemoryWatch::collected, () -> System.nanoTime() / 1_000_000)));
                    starved = 0;
                } catch (OutOfMemoryError e) {
                    // The verb meets it too, and says so; unless nothing is left even for this for so long.
                    starved++;
                }
                Thread.sleep(WINDOW.toMillis());
            }
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
