package dev.rapport;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what an engine does. Thread-safe. */
final class Meter {

    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);
    private static final long MILLION = 1_000_000;

    /** What is counted. */
    enum Count {
        FILES,
        REFUSED,
        RECORDS,
        REJECTED,
        JUDGED,
        PLANS,
        REPORTS
    }

    private final Map<Count, LongAdder> counts = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> nanos = new ConcurrentHashMap<>();

    void add(Count what, long number) {
        counts.computeIfAbsent(what, unused -> new LongAdder()).add(number);
    }

    /** Does something and remembers how long it took, failures as well. */
    <T> T time(String stage, Supplier<T> work) {
        long begin = System.nanoTime();
        try {
            return work.get();
        } finally {
            long took = System.nanoTime() - begin;
            nanos.computeIfAbsent(stage, unused -> new LongAdder()).add(took);
            LOG.debug("{} took {} ms", stage, took / MILLION);
        }
    }

    Counters counters() {
        Map<String, Long> millis = new TreeMap<>();
        nanos.forEach((stage, sum) -> millis.put(stage, sum.sum() / MILLION));
        return new Counters(
                of(Count.FILES),
                of(Count.REFUSED),
                of(Count.RECORDS),
                of(Count.REJECTED),
                of(Count.JUDGED),
                of(Count.PLANS),
                of(Count.REPORTS),
                millis);
    }

    private long of(Count what) {
        LongAdder sum = counts.get(what);
        return sum == null ? 0 : sum.sum();
    }
}
