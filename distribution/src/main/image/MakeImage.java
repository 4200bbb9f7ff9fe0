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
 * The Java is the newest that lies beside the one that runs this: from 25 on, what its compiler learns is archived too, and the folder may be
 * moved.
 */
final class MakeImage {

    /** All of Java SE, and what jlink cannot see: Unsafe, elliptic curves for TLS, zip files as folders, charsets and languages. */
    private static final String MODULES = "java.se,jdk.unsupported,jdk.crypto.ec,jdk.zipfs,jdk.charsets,jdk.localedata";

    /** What only builds of others, a cluster, or who has Java needs. */
    private static final Set<String> LEFT_OUT = Set.of("bin", "lib", "repository", "spark", "SHA256SUMS");

    /** As in bin/rapport; here one set for all verbs, because the program reads them from a file, and most starts are short. */
    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            // The archive need not be moved in memory: this process listens to nobody, and moving it costs a third of a start.
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-Xlog:disable",
            "-Djava.awt.headless=true");

    private static final boolean IS_WINDOWS = File.separatorChar == '\\';
    private static final boolean IS_MAC = System.getProperty("os.name").startsWith("Mac");

    private final Jdk jdk;
    private final Path distribution;
    private final Path target;
    private final String version;
    private final Path scripts;

    private MakeImage(Jdk jdk, Path distribution, Path target, String version, Path scripts) {
        this.jdk = jdk;
        this.distribution = distribution;
        this.target = target;
        this.version = version;
        this.scripts = scripts;
    }

    /** A Java that can cut runtimes. */
    private record Jdk(Path home, int feature) {

        /** From it on a cache holds classes as they were linked, and what the compiler knows of them, wherever its folder is moved. */
        private static final int WITH_CACHE = 25;

        /** That of a folder; its number stands in the file that every build of it has. */
        static Stream<Jdk> in(Path home) {
            if (!Files.isExecutable(home.resolve("bin").resolve(program("jlink")))) {
                return Stream.empty();
            }
            try (Stream<String> lines = Files.lines(home.resolve("release"))) {
                return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                        .map(line -> new Jdk(home, Integer.parseInt(line.replaceAll("JAVA_VERSION=\"(\\d+).*", "$1"))))
                        .collect(Collectors.toList())
                        .stream();
            } catch (IOException | NumberFormatException e) {
                return Stream.empty();
            }
        }

        /** The newest of those beside the one that runs this, which is among them. */
        static Jdk newest() throws IOException {
            Path own = Path.of(System.getProperty("java.home")).toRealPath();
            try (Stream<Path> beside = Files.list(own.getParent())) {
                return beside.flatMap(Jdk::in)
                        .max(Comparator.comparingInt(Jdk::feature))
                        .orElse(new Jdk(own, Runtime.version().feature()));
            }
        }

        boolean caches() {
            return feature >= WITH_CACHE;
        }

        String tool(String name) {
            return home.resolve("bin").resolve(program(name)).toString();
        }

        private static String program(String name) {
            return IS_WINDOWS ? name + ".exe" : name;
        }
    }

    /**
     * @param arguments the unpacked distribution, the folder to write to, the version, the folder of this file, and the home of the Java to
     *     take where it is not the newest
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path target = Path.of(arguments[1]).toAbsolutePath();
        delete(target);
        Jdk jdk = arguments.length > 4 && !arguments[4].isBlank()
                ? Jdk.in(Path.of(arguments[4]).toRealPath())
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "no-jdk: (" + arguments[4] + ") is no folder of a Java with jlink. Maybe a runtime alone was meant."))
                : Jdk.newest();
        new MakeImage(
                        jdk,
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
            // A cache need not be made again after a move.
            for (String name : jdk.caches() ? List.of("rapport") : List.of("rapport", "rapport-archive")) {
                Path script = image.resolve("bin").resolve(name);
                Files.copy(scripts.resolve(name), script, StandardCopyOption.COPY_ATTRIBUTES);
                script.toFile().setExecutable(true);
            }
        }
        if (jdk.caches()) {
            caches(java, app);
        } else {
            archive(java, app);
        }
        run(jdk.tool("java"), scripts.resolveSibling("pack").resolve("Checksums.java").toString(), app.toString());
    }

    private Path runtime() throws IOException, InterruptedException {
        Path runtime = target.resolve("runtime");
        String zip = jdk.feature() >= 21 ? "zip-6" : "2";
        run(jdk.tool("jlink"), "--add-modules", MODULES, "--no-header-files", "--no-man-pages", "--compress", zip, "--output", runtime.toString());
        return runtime;
    }

    private void program(Path runtime, Path input) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                jdk.tool("jpackage"), "--type", "app-image", "--name", "rapport", "--app-version", version.replaceFirst("-.*", "")));
        command.addAll(List.of("--input", input.toString(), "--runtime-image", runtime.toString(), "--dest", target.toString()));
        command.addAll(List.of("--main-jar", "lib/rapport-cli-" + version + ".jar", "--main-class", "dev.rapport.cli.Main"));
        List<String> options = new ArrayList<>(FLAGS);
        options.add("-Drapport.home=$APPDIR");
        options.add(jdk.caches() ? "-XX:AOTCache=$APPDIR/cache/rapport.aot" : "-XX:SharedArchiveFile=$APPDIR/cache/rapport.jsa");
        for (String option : options) {
            command.addAll(List.of("--java-options", option));
        }
        if (IS_WINDOWS) {
            command.add("--win-console");
        }
        run(command.toArray(String[]::new));
    }

    /** The class path must be the program's own, letter by letter: jpackage wrote it down. */
    private static String classPath(Path app) throws IOException {
        return Files.readAllLines(app.resolve("rapport.cfg")).stream()
                .filter(line -> line.startsWith("app.classpath="))
                .map(line -> line.substring("app.classpath=".length()).replace("$APPDIR", app.toString()))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * Two caches, each by a process that does something and another that keeps what it learnt: a cache is loaded whole, and that of the reports
     * would be a third of a short start. Where a program of jpackage starts Java, the large one is for all.
     */
    private void caches(Path java, Path app) throws IOException, InterruptedException {
        Path training = Files.createDirectories(target.resolve("training"));
        for (String name : IS_WINDOWS || IS_MAC ? List.of("rapport.aot") : List.of("rapport.aot", "short.aot")) {
            List<String> command = new ArrayList<>(List.of(java.toString()));
            command.addAll(FLAGS);
            command.addAll(List.of("-XX:AOTCacheOutput=" + app.resolve("cache").resolve(name), "-Drapport.home=" + app));
            command.addAll(List.of("-cp", classPath(app), "dev.rapport.cli.Training", training.resolve("demo").toString()));
            run(command.toArray(String[]::new));
        }
        delete(training);
    }

    /** Lists of the classes of several commands, and one archive of all of them. */
    private void archive(Path java, Path app) throws IOException, InterruptedException {
        String classPath = classPath(app);
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
