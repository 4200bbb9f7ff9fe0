package dev.rapport.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a user waits for: import, score, plan and each report of many creators, by the packed distribution, each verb a process of its own.
 * Told is the CPU time of each, its peak of memory (where the system tells it), and how it compares to the import.
 *
 * <p>Properties: {@code home}, the unpacked distribution; {@code creators}, such as {@code 1000,10000}; {@code heap}, such as 512m.
 */
public final class WholeWay {

    private static final Duration LOOK = Duration.ofMillis(10);

    private WholeWay() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("home"));
        String heap = System.getProperty("heap", "512m");
        List<String> verbs = List.of(
                "import",
                "score",
                "plan",
                "explain creator.7",
                "report shortlist",
                "report plan",
                "report brief",
                "report partners",
                "report ugc",
                "plan --book",
                "report results");
        int[] sizes = Arrays.stream(System.getProperty("creators", "1000,10000").split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "%-20s %9s %9s %9s %9s %s%n",
                "-Xmx" + heap,
                "creators",
                "CPU s",
                "wall s",
                "peak MB",
                "of import");
        for (int creators : sizes) {
            Path workspace = Files.createTempDirectory("rapport-whole-way");
            try {
                ManyCreators.write(workspace, creators);
                System.out.printf(Locale.ROOT, "%-20s %9d %.0f MB of JSON%n", "", creators, size(workspace) / 1e6);
                double imported = 0;
                for (String verb : verbs) {
                    Spent spent = run(home, heap, workspace, verb);
                    imported = verb.equals("import") ? spent.cpu() : imported;
                    System.out.printf(
                            Locale.ROOT,
                            "%-20s %9d %9.1f %9.1f %9d %.2f%s%n",
                            verb,
                            creators,
                            spent.cpu(),
                            spent.wall(),
                            spent.peakMegabytes(),
                            spent.cpu() / imported,
                            spent.code() == 0 ? "" : "  exit code " + spent.code());
                }
            } finally {
                delete(workspace);
            }
        }
    }

    /** What a verb took. */
    private record Spent(double cpu, double wall, long peakMegabytes, int code) {}

    private static Spent run(Path home, String heap, Path workspace, String verb)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin").resolve("rapport").toString()));
        command.addAll(List.of(verb.split(" ")));
        command.addAll(List.of("-w", workspace.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(workspace.resolve("out.txt").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("RAPPORT_JAVA_OPTS", "-Xmx" + heap);
        long start = System.nanoTime();
        Process process = builder.start();
        Duration cpu = Duration.ZERO;
        long peak = 0;
        while (process.isAlive()) {
            cpu = process.info().totalCpuDuration().orElse(cpu);
            peak = Math.max(peak, peak(process.pid()));
            Thread.sleep(LOOK.toMillis());
        }
        return new Spent(cpu.toNanos() / 1e9, (System.nanoTime() - start) / 1e9, peak >> 10, process.exitValue());
    }

    /** Peak of resident memory in kilobytes, 0 where the system does not tell it. */
    private static long peak(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
