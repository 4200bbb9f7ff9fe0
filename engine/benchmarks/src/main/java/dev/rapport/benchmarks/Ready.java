package dev.rapport.benchmarks;

import dev.rapport.Engine;
import dev.rapport.EngineConfig;
import dev.rapport.Scoring;
import dev.rapport.api.Progress;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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
            System.out.printf(Locale.ROOT, "all rules compiled: %.0f ms%n", round(workspace.folder(), List.of()));
            Path archive = workspace.folder().resolve("classes.jsa");
            round(workspace.folder(), List.of("-XX:ArchiveClassesAtExit=" + archive));
            String use = "-XX:SharedArchiveFile=" + archive;
            report("unchanged pack", workspace.folder(), List.of());
            report("... with the quick compiler alone", workspace.folder(), List.of("-XX:TieredStopAtLevel=1"));
            report("... with a class archive", workspace.folder(), List.of(use));
            report(
                    "... with both, as the launcher starts short verbs",
                    workspace.folder(),
                    List.of(use, "-XX:TieredStopAtLevel=1"));
        } finally {
            workspace.delete();
        }
    }

    private static void report(String name, Path folder, List<String> options)
            throws IOException, InterruptedException {
        List<Double> rounds = new ArrayList<>();
        for (int i = 0; i < Integer.getInteger("rounds", 11); i++) {
            rounds.add(round(folder, options));
        }
        rounds.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f ms (median of %d processes; best %.0f, worst %.0f)%n",
                name,
                rounds.get(rounds.size() / 2),
                rounds.size(),
                rounds.get(0),
                rounds.get(rounds.size() - 1));
    }

    private static double round(Path folder, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-Xlog:disable", "-cp", jars(), Ready.class.getName(), folder.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return Double.parseDouble(said.strip());
    }

    /** The class path without folders, from which no archive can be made: for each, the jar that was packed beside it. */
    private static String jars() throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                try (Stream<Path> beside = Files.list(path.toAbsolutePath().getParent())) {
                    beside.map(Path::toString)
                            .filter(name -> name.endsWith(".jar") && !name.contains("-sources"))
                            .forEach(jars::add);
                }
            } else {
                jars.add(entry);
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    private static void judge(Path folder) {
        try (Engine engine = Engine.openUnchecked(EngineConfig.of(folder, folder.resolve("home")))) {
            Scoring scoring = engine.scoring().score(List.of(OneCreator.anna()), Progress.NONE);
            long started = ManagementFactory.getRuntimeMXBean().getStartTime();
            System.out.println(System.currentTimeMillis() - started);
            if (scoring.judgements().size() != 1) {
                throw new IllegalStateException("Nobody was judged.");
            }
        }
    }
}
