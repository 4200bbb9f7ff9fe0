package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine that others use as well. */
class SharedMachineIT {

    @TempDir
    Path folder;

    @Test
    void workbooksAreWrittenWhereSomebodyElseWasFirstAndNothingIsLeftBehind() throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        // The workbook library's own folder, as another user's that may not be written.
        Files.writeString(temporary.resolve("poifiles"), "somebody else's");
        Rapport rapport = new Rapport(folder).with("-XX:TieredStopAtLevel=1 -Djava.io.tmpdir=" + temporary);
        Rapport.Answer demo = rapport.run("demo");
        assertThat(demo.code()).as(demo.err()).isIn(0, 3);
        assertThat(folder.resolve("rapport-demo/out/shortlist.xlsx")).isNotEmptyFile();
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.map(file -> file.getFileName().toString())
                            .filter(name -> name.contains("workbook") || name.contains("poi")))
                    .containsExactly("poifiles");
        }
    }
}
