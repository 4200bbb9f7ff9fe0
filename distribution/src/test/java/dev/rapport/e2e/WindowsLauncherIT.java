package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher for Windows, run by Wine's cmd where Wine is installed. A script of this system stands for java.exe and writes down what it was
 * given; for exit codes, which Wine does not bring from such a script, a program of Wine itself does.
 */
@Tag("thorough")
class WindowsLauncherIT {

    private static final List<Path> PLACES = List.of(Path.of("/usr/lib/wine/wine64"), Path.of("/usr/bin/wine64"));

    @TempDir
    static Path folder;

    private static Path wine = Path.of("");
    private static Path home = Path.of("");

    @BeforeAll
    static void lookForWine() throws IOException {
        List<Path> found = PLACES.stream().filter(Files::isExecutable).toList();
        assumeTrue(!found.isEmpty(), "Wine (wine64) is not installed: nobody ran rapport.cmd");
        wine = found.get(0);
        home = folder.resolve("my home");
        Files.createDirectories(home.resolve("lib"));
        Files.createDirectories(home.resolve("cache"));
        Files.createDirectories(home.resolve("bin"));
        Files.copy(Rapport.home().resolve("bin/rapport.cmd"), home.resolve("bin/rapport.cmd"));
    }

    /** What Wine keeps running would hold the folder. */
    @AfterAll
    static void endWine() throws IOException, InterruptedException {
        Path server = wine.resolveSibling("wineserver");
        if (Files.isExecutable(server)) {
            start(server.toString(), "-k").waitFor(1, TimeUnit.MINUTES);
        }
    }

    @Test
    void givesJavaItsFlagsAndTheWordsAsTheyWereTypedFromAFolderWithBlanks() throws IOException, InterruptedException {
        List<String> given = given("plan", "-w \"my workspace\" --out=\"C:\\my dir\\x\" name=value");
        assertThat(given)
                .startsWith("-XX:+UseSerialGC", "-Xshare:auto", "-XX:TieredStopAtLevel=1")
                .contains("-cp", windows(home) + "\\bin\\..\\lib\\*", "-Drapport.home=" + windows(home) + "\\bin\\..")
                .endsWith("dev.rapport.cli.Main", "plan", "-w", "my workspace", "--out=C:\\my dir\\x", "name=value");
    }

    @Test
    void isPatientForTheVerbsThatReadAndJudgeMuch() throws IOException, InterruptedException {
        for (String verb : List.of("score", "rules backtest")) {
            assertThat(given(verb, ""))
                    .as(verb)
                    .contains("-XX:Tier4InvocationThreshold=200000", "-XX:Tier4BackEdgeThreshold=1000000")
                    .doesNotContain("-XX:TieredStopAtLevel=1");
        }
        assertThat(given("rules check", "")).contains("-XX:TieredStopAtLevel=1");
    }

    @Test
    void usesTheArchiveThatWasKept() throws IOException, InterruptedException {
        Path archive = Files.createFile(home.resolve("cache/rapport.jsa"));
        assertThat(given("explain", "zoe"))
                .containsSequence(
                        "-XX:SharedArchiveFile=" + windows(home) + "\\bin\\..\\cache\\rapport.jsa", "-Xlog:disable");
        Files.delete(archive);
        assertThat(given("explain", "zoe"))
                .noneMatch(flag -> flag.startsWith("-XX:SharedArchiveFile"))
                .contains("-Xshare:auto");
    }

    @Test
    void endsWithTheCodeOfTheProgram() throws IOException, InterruptedException {
        Path java = Files.createDirectories(folder.resolve("program/bin"));
        run(java.getParent(), "plan", "");
        Files.copy(folder.resolve("wine/drive_c/windows/system32/reg.exe"), java.resolve("java.exe"));
        // It knows no flag of Java, says so and ends with 1.
        assertThat(run(java.getParent(), "plan", "")).isEqualTo(1);
    }

    /** What java.exe was given, a line for each word. */
    private static List<String> given(String verb, String words) throws IOException, InterruptedException {
        Path java = Files.createDirectories(folder.resolve("my java/bin"));
        Path said = folder.resolve("given.txt");
        Files.deleteIfExists(said);
        Path script = Files.writeString(
                java.resolve("java.exe"),
                "#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + said + ".part'\nmv '" + said + ".part' '" + said + "'\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        run(java.getParent(), verb, words);
        for (int i = 0; i < 600 && !Files.exists(said); i++) {
            Thread.sleep(50);
        }
        return Files.readAllLines(said);
    }

    private static int run(Path javaHome, String verb, String words) throws IOException, InterruptedException {
        // A command line with quotes at its beginning is a riddle to cmd; in a file it is none.
        Path batch = Files.writeString(
                folder.resolve("run.bat"),
                String.join(
                        "\r\n",
                        "@echo off",
                        "set \"JAVA_HOME=" + windows(javaHome) + "\"",
                        "call \"" + windows(home) + "\\bin\\rapport.cmd\" " + verb + " " + words,
                        "exit /b %ERRORLEVEL%",
                        ""));
        Process process = start(wine.toString(), "cmd", "/c", windows(batch));
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("cmd did not end");
        }
        return process.exitValue();
    }

    private static Process start(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("WINEPREFIX", folder.resolve("wine").toString());
        builder.environment().put("WINEDEBUG", "-all");
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private static String windows(Path path) {
        return "Z:" + path.toAbsolutePath().toString().replace('/', '\\');
    }
}
