package dev.rapport.benchmarks;

import dev.rapport.Engine;
import dev.rapport.Scoring;
import dev.rapport.api.Progress;
import dev.rapport.api.model.Creator;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How soon an edited rule file is live in an engine that scores all the while; whether a score fails meanwhile; and whether heap and
 * metaspace stay flat over a thousand edits.
 */
public final class Reloading {

    private Reloading() {}

    public static void main(String[] args) throws InterruptedException {
        int edits = Integer.getInteger("edits", 1_000);
        Workspace workspace = Workspace.make();
        try (Engine engine = workspace.open()) {
            List<Creator> creators = List.of(OneCreator.anna());
            engine.scoring().score(creators, Progress.NONE);
            AtomicBoolean over = new AtomicBoolean();
            AtomicLong scores = new AtomicLong();
            AtomicLong failed = new AtomicLong();
            Thread scoring = new Thread(() -> {
                while (!over.get()) {
                    try {
                        engine.scoring().score(creators, Progress.NONE);
                        scores.incrementAndGet();
                    } catch (RuntimeException e) {
                        failed.incrementAndGet();
                    }
                }
            });
            scoring.start();
            System.out.println("| edits | median to live, ms | 95 % | heap, MB | metaspace, MB | scores | failed |");
            List<Double> times = new ArrayList<>();
            for (int i = 1; i <= edits; i++) {
                boolean fires = i % 2 == 0;
                workspace.edit(fires ? OneCreator.FOLLOWERS - i : OneCreator.FOLLOWERS + i);
                long before = System.nanoTime();
                engine.rules().reload();
                boolean fired = isLarge(engine.scoring().score(creators, Progress.NONE));
                times.add((System.nanoTime() - before) / 1e6);
                if (fired != fires) {
                    throw new IllegalStateException("The edit (" + i + ") is not live.");
                }
                if (i % Math.max(1, edits / 10) == 0) {
                    times.sort(null);
                    System.out.printf(
                            Locale.ROOT,
                            "| %d | %.0f | %.0f | %.1f | %.1f | %d | %d |%n",
                            i,
                            times.get(times.size() / 2),
                            times.get(times.size() * 95 / 100),
                            heap(),
                            metaspace(),
                            scores.get(),
                            failed.get());
                    times.clear();
                }
            }
            over.set(true);
            scoring.join();
        } finally {
            workspace.delete();
        }
    }

    private static boolean isLarge(Scoring scoring) {
        return scoring.judgements().get(0).decision().reasons().stream()
                .anyMatch(reason -> reason.rule().equals("fit/very-large"));
    }

    private static double heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    private static double metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getName().equals("Metaspace"))
                        .map(MemoryPoolMXBean::getUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / 1e6;
    }
}
