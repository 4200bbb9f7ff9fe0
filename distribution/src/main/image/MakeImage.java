import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a folder that holds Rapport and the Java that it needs, for people who have none: jlink cuts the runtime, jpackage puts a program in
 * front of it (a script on Linux), and the classes of a demo, of --help and of explain are archived in the form that this Java loads at once.
 */
final class MakeImage {

    /** All of Java SE, and what jlink cannot see: Unsafe, elliptic curves for TLS, zip files as folders, charsets and languages. */
    private static final String MODULES = "java.se,jdk.unsupported,jdk.crypto.ec,jdk.zipfs,jdk.charsets,jdk.localedata";

    /** What only builds of others, a cluster, or who has Java needs. */
    private static final Set<String> LEFT_OUT = Set.of("bin", "lib", "repository", "spark", "SHA256SUMS");

    /** As in bin/rapport; here one set for all verbs, because the program reads them from a file, and most starts are short. */
    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            // The archive need not be moved in memory: this process listens to nobody, and moving it costs a third of a start.
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-Xlog:disable",
            "-Djava.awt.headless=true");

    private static final boolean IS_WINDOWS = File.separatorChar == '\\';
    private static final boolean IS_MAC = System.getProperty("os.name").startsWith("Mac");

    private final Path distribution;
    private final Path target;
    private final String version;
    private final Path scripts;

    private MakeImage(Path distribution, Path target, String version, Path scripts) {
        this.distribution = distribution;
        this.target = target;
        this.version = version;
        this.scripts = scripts;
    }

    /** @param arguments the unpacked distribution, the folder to write to, the version, and the folder of this file */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path target = Path.of(arguments[1]).toAbsolutePath();
        delete(target);
        new MakeImage(
                        Path.of(arguments[0]).toAbsolutePath(),
                        // As the script finds it: the archive is for one class path, letter by letter.
                        Files.createDirectories(target).toRealPath(),
                        arguments[2],
                        Path.of(arguments[3]).toAbsolutePath())
                .make();
    }

    private void make() throws IOException, InterruptedException {
        Path runtime = runtime();
        Path input = Files.createDirectories(target.resolve("input"));
        copy(distribution.resolve("lib"), input.resolve("lib"));
        program(runtime, input);
        delete(runtime);
        delete(input);
        Path image = target.resolve(IS_MAC ? "rapport.app" : "rapport");
        Path app = image.resolve(IS_MAC ? "Contents/app" : IS_WINDOWS ? "app" : "lib/app");
        Path java = image.resolve(
                IS_MAC ? "Contents/runtime/Contents/Home/bin/java" : IS_WINDOWS ? "runtime/bin/java.exe" : "lib/runtime/bin/java");
        try (Stream<Path> parts = Files.list(distribution)) {
            for (Path part : parts.filter(one -> !LEFT_OUT.contains(one.getFileName().toString())).collect(Collectors.toList())) {
                copy(part, app.resolve(part.getFileName().toString()));
            }
        }
        Files.deleteIfExists(app.resolve("cache/rapport.jsa"));
        if (!IS_WINDOWS && !IS_MAC) {
            // The script in front of Java starts in a third of the time that jpackage's own program takes.
            Files.delete(image.resolve("bin/rapport"));
            Files.deleteIfExists(image.resolve("lib/libapplauncher.so"));
            for (String name : List.of("rapport", "rapport-archive")) {
                Path script = image.resolve("bin").resolve(name);
                Files.copy(scripts.resolve(name), script, StandardCopyOption.COPY_ATTRIBUTES);
                script.toFile().setExecutable(true);
            }
        }
        archive(java, app);
        run(tool("java"), scripts.resolveSibling("pack").resolve("Checksums.java").toString(), app.toString());
    }

    private Path runtime() throws IOException, InterruptedException {
        Path runtime = target.resolve("runtime");
        String zip = Runtime.version().feature() >= 21 ? "zip-6" : "2";
        run(tool("jlink"), "--add-modules", MODULES, "--no-header-files", "--no-man-pages", "--compress", zip, "--output", runtime.toString());
        return runtime;
    }

    private void program(Path runtime, Path input) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                tool("jpackage"), "--type", "app-image", "--name", "rapport", "--app-version", version.replaceFirst("-.*", "")));
        command.addAll(List.of("--input", input.toString(), "--runtime-image", runtime.toString(), "--dest", target.toString()));
        command.addAll(List.of("--main-jar", "lib/rapport-cli-" + version + ".jar", "--main-class", "dev.rapport.cli.Main"));
        List<String> options = new ArrayList<>(FLAGS);
        options.add("-Drapport.home=$APPDIR");
        options.add("-XX:SharedArchiveFile=$APPDIR/cache/rapport.jsa");
        for (String option : options) {
            command.addAll(List.of("--java-options", option));
        }
        if (IS_WINDOWS) {
            command.add("--win-console");
        }
        run(command.toArray(String[]::new));
    }

    /** The class path must be the program's own, letter by letter: jpackage wrote it down. */
    private void archive(Path java, Path app) throws IOException, InterruptedException {
        String classPath = Files.readAllLines(app.resolve("rapport.cfg")).stream()
                .filter(line -> line.startsWith("app.classpath="))
                .map(line -> line.substring("app.classpath=".length()).replace("$APPDIR", app.toString()))
                .collect(Collectors.joining(File.pathSeparator));
        Path training = Files.createDirectories(target.resolve("training"));
        String workspace = training.resolve("demo").toString();
        Set<String> classes = new LinkedHashSet<>();
        for (List<String> verb : List.of(
                List.of("demo", "--out", workspace),
                List.of("--help"),
                List.of("explain", "-w", workspace, "zoe.backt"),
                List.of("run", "-w", workspace))) {
            Path list = training.resolve("classes.txt");
            List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:DumpLoadedClassList=" + list, "-Drapport.home=" + app));
            command.addAll(FLAGS);
            command.addAll(List.of("-cp", classPath, "dev.rapport.cli.Main"));
            command.addAll(verb);
            run(command.toArray(String[]::new));
            classes.addAll(Files.readAllLines(list));
        }
        Path list = Files.write(app.resolve("cache/rapport.classes"), classes);
        run(java.toString(), "-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + app.resolve("cache/rapport.jsa"),
                "-XX:+UseSerialGC", "-Xlog:disable", "-cp", classPath);
        delete(training);
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", IS_WINDOWS ? name + ".exe" : name).toString();
    }

    private void run(String... command) throws IOException, InterruptedException {
        Path log = target.resolve("image.log");
        int code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(Arrays.toString(command) + " ended with " + code + ": " + Files.readString(log));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.collect(Collectors.toList())) {
                Path there = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(path, there, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).collect(Collectors.toList())) {
                Files.delete(path);
            }
        }
    }
}
