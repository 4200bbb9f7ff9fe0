package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The authenticity rules on public labelled accounts (InstaFake), where that folder lies beside the checkout. */
@Tag("thorough")
class AuthenticityIT {

    @TempDir
    Path folder;

    @Test
    void tellsInauthenticAccountsFromOthers() throws IOException {
        Path labelled = Shared.folder("labelled/instafake");
        assumeTrue(Files.isDirectory(labelled), "the labelled accounts are not beside the checkout");
        Rapport rapport = new Rapport(folder);
        rapport.run("init", "work");
        assertThat(rapport.run(
                                "import",
                                "-w",
                                "work",
                                labelled.resolve("accounts.csv").toString())
                        .code())
                .isZero();
        JsonNode result = rapport.run(
                        "rules",
                        "benchmark",
                        "-w",
                        "work",
                        "--labels",
                        labelled.resolve("labels.csv").toString(),
                        "--json")
                .jsonLines()
                .get(0)
                .path(0);
        long rows = Files.readAllLines(labelled.resolve("labels.csv")).size() - 1;
        assertThat(result.path("accounts").asLong()).isEqualTo(rows);
        assertThat(result.path("accuracy").asDouble()).as("accuracy").isGreaterThanOrEqualTo(0.975);
        assertThat(result.path("f1").asDouble()).as("F1").isGreaterThanOrEqualTo(0.93);
        assertThat(result.path("auc").asDouble()).as("AUC").isGreaterThanOrEqualTo(0.985);
    }
}
