package shop;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapport.EngineConfig;
import dev.rapport.api.RapportException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortlistTest {

    private static final Path HOME = Path.of(System.getProperty("rapport.home")).toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void writesTheReportsOfTheMadeUpAgency() throws IOException {
        Path workspace = folder.resolve("agency");
        Path sample = HOME.resolve("samples/agency");
        try (Stream<Path> all = Files.walk(sample)) {
            for (Path path : all.toList()) {
                Files.copy(path, workspace.resolve(sample.relativize(path).toString()));
            }
        }
        List<Path> written = Shortlist.write(EngineConfig.of(workspace, HOME));
        assertTrue(written.contains(workspace.resolve("out/shortlist.pdf")), written::toString);
        assertTrue(Files.size(workspace.resolve("out/shortlist.pdf")) > 20_000);
    }

    @Test
    void aFolderThatIsNoWorkspaceIsNamed() {
        RapportException failure =
                assertThrows(RapportException.class, () -> Shortlist.write(EngineConfig.of(folder, HOME)));
        assertTrue(failure.getMessage().contains("no-workspace"), failure.getMessage());
    }
}
