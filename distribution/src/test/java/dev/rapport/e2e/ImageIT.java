package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder with its own Java, on a machine that has none. */
@Tag("thorough")
class ImageIT {

    private static final Path IMAGE = Path.of(System.getProperty("rapport.image"));

    @TempDir
    Path folder;

    private String options = "";

    private record Answer(int code, String said) {}

    @BeforeEach
    void isThere() {
        assumeThat(IMAGE.resolve("bin/rapport"))
                .as("the image for Linux, which mvn verify -Pimage makes")
                .exists();
    }

    @Test
    void theDemoRunsWithoutAnyJava() throws Exception {
        Answer answer = run(IMAGE, "bin/rapport", "demo", "--out", "demo");
        assertThat(answer.code()).as(answer.said()).isZero();
        assertThat(folder.resolve("demo/out/shortlist.pdf")).isNotEmptyFile();
        Answer explained = run(IMAGE, "bin/rapport", "explain", "-w", "demo", "zoe.backt");
        assertThat(explained.said()).contains("decision shortlist");
        Answer doctor = run(IMAGE, "bin/rapport", "doctor", "-w", "demo");
        assertThat(doctor.code()).as(doctor.said()).isZero();
        assertThat(doctor.said()).contains("as they were packed");
    }

    @Test
    void aLinkStartsItAndItTakesOptionsOfJava() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("my rapport"), IMAGE.resolve("bin/rapport"));
        Answer answer = run(folder, link.getFileName().toString(), "--version");
        assertThat(answer.code()).as(answer.said()).isZero();
        assertThat(answer.said()).contains(IMAGE.toRealPath().toString());
        options = "-Xmx100m -XX:+PrintCommandLineFlags";
        assertThat(run(IMAGE, "bin/rapport", "--version").said()).contains("-XX:MaxHeapSize=104857600");
    }

    @Test
    void rulesOfOnesOwnAreCompiledWithIt() throws Exception {
        assertThat(run(IMAGE, "bin/rapport", "init", "work").code()).isZero();
        Path rules = Files.createDirectories(folder.resolve("work/rules/fit"));
        Files.writeString(
                folder.resolve("work/rules/pack.yaml"),
                "id: mine\nversion: 1.0.0\nneeds-api: \">=1.0.0 & <2.0.0\"\nextends: standard\n");
        Files.writeString(
                rules.resolve("big.drl"),
                "rule \"fit/big\"\n  @category(brand) @points(5)\n  @why(\"big\")\nwhen\n  Candidate( followers >= 5 )\nthen\nend\n");
        Answer answer = run(IMAGE, "bin/rapport", "score", "-w", "work");
        assertThat(answer.code()).as(answer.said()).isZero();
    }

    /** Java ends with an error where it may not do without the archive and cannot take it. */
    @Test
    void itsArchiveOfClassesFitsAndAfterAMoveFitsAgain() throws Exception {
        assertThat(withArchiveOnly(IMAGE).code()).isZero();
        Path moved = folder.resolve("moved here");
        assertThat(new ProcessBuilder("cp", "-rp", IMAGE.toString(), moved.toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(run(moved, "bin/rapport", "--version").said()).contains("moved here");
        if (hasCaches()) {
            assertThat(moved.resolve("bin/rapport-archive")).doesNotExist();
        } else {
            assertThat(run(moved, "bin/rapport-archive").code()).isZero();
        }
        Answer answer = withArchiveOnly(moved);
        assertThat(answer.code()).as(answer.said()).isZero();
    }

    @Test
    void whatIsAnsweredAtOnceHasACacheOfItsOwn() throws Exception {
        assumeThat(hasCaches()).as("an image with Java 25 or later").isTrue();
        options = "-XX:+PrintCommandLineFlags";
        assertThat(run(IMAGE, "bin/rapport", "--help").said()).contains("short.aot");
        assertThat(run(IMAGE, "bin/rapport", "report", "--help").said()).contains("rapport.aot");
    }

    /** What a Java from 25 on keeps; it fits wherever the folder lies. */
    private static boolean hasCaches() {
        return Files.exists(IMAGE.resolve("lib/app/cache/rapport.aot"));
    }

    private Answer withArchiveOnly(Path image) throws Exception {
        Path app = image.resolve("lib/app");
        String classPath = Files.readAllLines(app.resolve("rapport.cfg")).stream()
                .filter(line -> line.startsWith("app.classpath="))
                .map(line -> line.replace("app.classpath=", "").replace("$APPDIR", app.toString()))
                .collect(Collectors.joining(File.pathSeparator));
        Path cache = app.resolve("cache");
        List<String> archive = hasCaches()
                ? List.of("-XX:AOTMode=on", "-XX:AOTCache=" + cache.resolve("rapport.aot"))
                : List.of("-Xshare:on", "-XX:SharedArchiveFile=" + cache.resolve("rapport.jsa"));
        List<String> arguments = new ArrayList<>(archive);
        arguments.addAll(List.of("-XX:+UseSerialGC", "-cp", classPath, "dev.rapport.cli.Main", "--version"));
        return run(image, "lib/runtime/bin/java", arguments.toArray(String[]::new));
    }

    /** Without a variable that could lead to a Java; scripts find what every system has. */
    private Answer run(Path image, String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(image.resolve(program).toString()));
        command.addAll(List.of(arguments));
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", withoutJava().toString());
        builder.environment().put("RAPPORT_JAVA_OPTS", options);
        Process process = builder.start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        return new Answer(process.exitValue(), Files.readString(said));
    }

    /** A path on which the shell's usual programs are, and no Java. */
    private Path withoutJava() throws IOException {
        Path bin = folder.resolve("bin");
        if (!Files.exists(bin)) {
            Files.createDirectories(bin);
            for (String name : List.of("sed", "paste", "rm", "dirname", "readlink")) {
                Path program = List.of(Path.of("/bin", name), Path.of("/usr/bin", name)).stream()
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElseThrow();
                Path script = Files.writeString(bin.resolve(name), "#!/bin/sh\nexec " + program + " \"$@\"\n");
                assertThat(script.toFile().setExecutable(true)).isTrue();
            }
        }
        return bin;
    }
}
