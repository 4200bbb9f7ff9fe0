package dev.rapport.benchmarks;

import dev.rapport.judged.facts.Candidate;
import dev.rapport.scoring.rules.Judge;
import dev.rapport.scoring.rules.pack.PackLoader;
import dev.rapport.scoring.rules.run.CompiledPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Whether a pack of 5,000 rules compiles and runs in 512 MB, in a process of its own. */
public final class ManyRules {

    private static final String MANIFEST =
            """
            id: many
            version: 1.0.0
            needs-api: ">=1.0.0 & <2.0.0"
            categories:
              fit: {weight: 1, base: 0, cap: 100, title: Fit}
            """;

    private static final String RULE =
            """
            rule "fit/r%d"
              @category(fit) @points(1)
              @why("{followers}")
            when
              Candidate( followers >= %d, engagementRate < 0.%d )
            then
            end
            """;

    private ManyRules() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 0) {
            int rules = Integer.getInteger("count", 5_000);
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            Process process = new ProcessBuilder(
                            java,
                            "-Xmx512m",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ManyRules.class.getName(),
                            String.valueOf(rules))
                    .inheritIO()
                    .start();
            System.exit(process.waitFor());
        }
        run(Integer.parseInt(args[0]));
    }

    private static void run(int rules) throws IOException {
        Path pack = Files.createTempDirectory("rapport-many").resolve("many");
        Files.createDirectories(pack.resolve("fit"));
        Files.writeString(pack.resolve("pack.yaml"), MANIFEST);
        int files = rules / 10;
        for (int file = 0; file < files; file++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 10; i++) {
                int number = file * 10 + i;
                text.append(RULE.formatted(number, number * 20, number % 90 + 10));
            }
            Files.writeString(pack.resolve("fit/f" + file + ".drl"), text);
        }
        long begin = System.nanoTime();
        CompiledPack compiled = CompiledPack.of(new PackLoader(List.of(pack.getParent())).load(pack));
        long ready = System.nanoTime();
        Judge judge = new Judge(compiled, "en", "EUR");
        int reasons = 0;
        List<Candidate> candidates = SeededCandidates.of(200, 7);
        for (Candidate candidate : candidates) {
            reasons += judge.judge(candidate, UnaryOperator.identity())
                    .decision()
                    .reasons()
                    .size();
        }
        System.out.printf(
                Locale.ROOT,
                "%d rules ready in %.1f s; %d candidates, %d reasons in %.1f s; at most %d MB of heap allowed%n",
                compiled.pack().rules().size(),
                (ready - begin) / 1e9,
                candidates.size(),
                reasons,
                (System.nanoTime() - ready) / 1e9,
                Runtime.getRuntime().maxMemory() / 1_000_000);
    }
}
