package dev.rapport.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs several ways of doing the same thing in turn, and gives the median of the CPU time of this thread for each: on a machine that does
 * other work at the same time, seconds on the clock say nothing, and what ran in the same minute can be compared.
 */
final class Cpu {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<String, Runnable> ways = new LinkedHashMap<>();

    Cpu way(String name, Runnable run) {
        ways.put(name, run);
        return this;
    }

    /** Median CPU nanoseconds of each way, after one round for the compiler that does not count. */
    Map<String, Long> rounds(int warm, int counted) {
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int round = 0; round < warm + counted; round++) {
            boolean counts = round >= warm;
            ways.forEach((name, run) -> {
                long before = THREADS.getCurrentThreadCpuTime();
                run.run();
                long spent = THREADS.getCurrentThreadCpuTime() - before;
                if (counts) {
                    times.computeIfAbsent(name, unused -> new ArrayList<>()).add(spent);
                }
            });
        }
        Map<String, Long> medians = new LinkedHashMap<>();
        times.forEach(
                (name, all) -> medians.put(name, all.stream().sorted().toList().get(all.size() / 2)));
        return medians;
    }
}
