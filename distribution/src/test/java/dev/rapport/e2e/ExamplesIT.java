package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs that an embedder begins with, as they lie in the distribution, built and run with nothing but it and Maven Central. */
@Tag("thorough")
class ExamplesIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plain", "spring-boot"})
    void isBuiltAndItsTestsRun(String name) throws IOException, InterruptedException {
        Path sample = Rapport.home().resolve("samples").resolve(name);
        Path project = folder.resolve(name);
        try (Stream<Path> all = Files.walk(sample)) {
            for (Path path : all.toList()) {
                Files.copy(path, project.resolve(sample.relativize(path).toString()));
            }
        }
        Files.createDirectories(project.resolve(".mvn"));
        Files.writeString(project.resolve(".mvn/maven.config"), "-Drapport.home=" + Rapport.home() + "\n");
        MavenBuild.Result built = new MavenBuild(folder.resolve("local")).verify(project);
        assertThat(built.code()).as(built.log()).isZero();
        assertThat(built.log())
                .as("plugins that load say nothing in a log of somebody else's")
                .doesNotContain("PluginManager", "PluginStatusProvider", "Log4j API could not find");
        assertThat(built.log()).containsPattern("Tests run: [12], Failures: 0, Errors: 0, Skipped: 0");
    }
}
