package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.rapport.api.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who has just got Rapport: which one it is, that it is whole, and its manual. */
class GettingIT {

    private static final Path HOME = Rapport.home();

    @TempDir
    Path folder;

    @Test
    void theVersionSaysBuildJavaAndAChecksumOfEverything() throws IOException {
        String said = new Rapport(folder).run("--version").out();
        assertThat(said)
                .startsWith("rapport ")
                .containsPattern("(?m)^build +(unknown|\\S+) of \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$")
                .contains("Java    " + Runtime.version())
                .contains(HOME.toString())
                .contains(Sha256.of(Files.readAllBytes(HOME.resolve("SHA256SUMS"))));
    }

    @Test
    void everyFileHasItsChecksumInTheFormThatSha256sumReads() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        for (String line : Files.readAllLines(HOME.resolve("SHA256SUMS"))) {
            assertThat(line).matches("[0-9a-f]{64}  \\S.*");
            listed.put(line.substring(66), line.substring(0, 64));
        }
        Map<String, String> there = new TreeMap<>();
        try (Stream<Path> all = Files.walk(HOME)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                there.put(HOME.relativize(file).toString().replace('\\', '/'), Sha256.of(Files.readAllBytes(file)));
            }
        }
        there.keySet().removeAll(List.of("SHA256SUMS", "cache/rapport.jsa"));
        assertThat(there).hasSizeGreaterThan(300).isEqualTo(listed);
    }

    @Test
    void doctorNamesAJarThatIsNotTheOneThatWasPacked() throws IOException {
        Path copy = HomeCopy.in(Files.createDirectories(folder.resolve("copy")));
        Rapport rapport = new Rapport(folder, copy);
        rapport.run("init", "work");
        assertThat(rapport.run("doctor", "-w", "work").out()).contains("bin and lib are as they were packed");
        Path jar;
        try (Stream<Path> jars = Files.list(copy.resolve("lib"))) {
            jar = jars.filter(file -> file.getFileName().toString().startsWith("jspecify"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(jar);
        Files.delete(jar);
        Files.write(jar, bytes);
        assertThat(rapport.run("doctor", "-w", "work").code())
                .as("a copy of it is the same")
                .isZero();
        bytes[bytes.length - 1] ^= 1;
        Files.write(jar, bytes);
        Rapport.Answer answer = rapport.run("doctor", "-w", "work");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.out()).contains("lib/" + jar.getFileName() + " not as packed. Maybe unpack");
    }

    @Test
    void everyVerbHasAManualPageOfThisVersion() throws IOException {
        String version =
                new Rapport(folder).run("--version").out().lines().findFirst().orElseThrow();
        try (Stream<Path> pages = Files.list(HOME.resolve("share/man/man1"))) {
            assertThat(pages).hasSizeGreaterThan(40).allSatisfy(page -> assertThat(Files.readString(page))
                    .contains("Source: " + version));
        }
        for (String verb : List.of("", "-demo", "-explain", "-rules-backtest", "-store-move", "-help")) {
            assertThat(HOME.resolve("share/man/man1/rapport" + verb + ".1")).exists();
        }
    }

    @Test
    void theManualIsSetWithoutAWarning() throws IOException, InterruptedException {
        assumeThat(List.of("/usr/bin/groff", "/usr/local/bin/groff"))
                .as("groff, which sets manual pages")
                .anyMatch(program -> Files.isExecutable(Path.of(program)));
        try (Stream<Path> pages = Files.list(HOME.resolve("share/man/man1"))) {
            for (Path page : pages.sorted().toList()) {
                Path said = folder.resolve("said.txt");
                Path warned = folder.resolve("warned.txt");
                Process process = new ProcessBuilder("groff", "-man", "-Tutf8", "-ww", "-P-bcou", page.toString())
                        .redirectOutput(said.toFile())
                        .redirectError(warned.toFile())
                        .start();
                assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
                assertThat(Files.readString(warned)).as(page.toString()).isEmpty();
                String name = page.getFileName().toString().replace(".1", "");
                // A long name breaks over lines where the page says what it is.
                assertThat(Files.readString(said))
                        .as(name)
                        .contains("NAME", "SYNOPSIS", name.replace('-', ' ').split(" ")[0]);
            }
        }
    }
}
