package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All real files at once, through the packed plugins, to the reports; where they lie beside the checkout. */
@Tag("thorough")
class RealFilesIT {

    @TempDir
    Path folder;

    @Test
    void allRealFilesGoAllTheWay() {
        Path instagram = Shared.folder("cases/instagram");
        Path youtube = Shared.folder("cases/youtube");
        assumeTrue(Files.isDirectory(instagram), "the real files are not beside the checkout");
        Rapport rapport = new Rapport(folder);
        rapport.run("init", "work");
        Rapport.Answer imported =
                rapport.run("import", "-w", "work", instagram.toString(), youtube.toString(), "--json");
        assertThat(imported.code()).as(imported.err()).isIn(0, 3);
        for (JsonNode file : imported.json().path("files")) {
            assertThat(file.path("platform").asText())
                    .as(file.path("path").asText())
                    .isIn("instagram", "youtube", "facebook");
            assertThat(file.path("issues"))
                    .as(file.path("path").asText())
                    .noneMatch(issue -> issue.path("code").asText().equals("reader-failed"));
        }
        List<JsonNode> scored = rapport.run("score", "-w", "work", "--json").jsonLines();
        assertThat(scored).hasSizeGreaterThan(500);
        assertThat(rapport.run("score", "-w", "work", "--json").out())
                // A name may hold these letters; a value may not be one of them.
                .doesNotContainPattern("[:\\[,]\\s*(NaN|null|-?Infinity)\\b");
        assertThat(rapport.run("report", "-w", "work").code()).isZero();
        assertThat(folder.resolve("work/out/shortlist.pdf")).isNotEmptyFile();
    }
}
