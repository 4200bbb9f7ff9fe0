package dev.rapport.benchmarks;

import dev.rapport.Engine;
import dev.rapport.EngineConfig;
import dev.rapport.Scoring;
import dev.rapport.api.Progress;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How soon after the start of a process the unchanged pack has judged its first creator: each round is a process of its own, and the
 * first one, which compiles, is told apart.
 */
public final class Ready {

    private Ready() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 1) {
            judge(Path.of(args[0]));
            return;
        }
        Workspace workspace = Workspace.make();
        try {
            double compiled = round(workspace.folder());
            List<Double> rounds = new ArrayList<>();
            for (int i = 0; i < Integer.getInteger("rounds", 11); i++) {
                rounds.add(round(workspace.folder()));
            }
            rounds.sort(null);
            System.out.printf(
                    Locale.ROOT,
                    "first creator judged after %.0f ms (median of %d processes; best %.0f, worst %.0f); %.0f ms when all rules"
                            + " had to be compiled%n",
                    rounds.get(rounds.size() / 2),
                    rounds.size(),
                    rounds.get(0),
                    rounds.get(rounds.size() - 1),
                    compiled);
        } finally {
            workspace.delete();
        }
    }

    private static double round(Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Ready.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return Double.parseDouble(said.strip());
    }

    private static void judge(Path folder) {
        try (Engine engine = Engine.open(EngineConfig.of(folder, folder.resolve("home")))) {
            Scoring scoring = engine.score(List.of(OneCreator.anna()), Progress.NONE);
            long started = ManagementFactory.getRuntimeMXBean().getStartTime();
            System.out.println(System.currentTimeMillis() - started);
            if (scoring.judgements().size() != 1) {
                throw new IllegalStateException("Nobody was judged.");
            }
        }
    }
}
