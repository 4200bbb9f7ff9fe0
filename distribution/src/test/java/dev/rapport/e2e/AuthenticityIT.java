package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The authenticity rules on public labelled accounts (InstaFake), where that folder lies beside the checkout. */
class AuthenticityIT {

    @TempDir
    Path folder;

    @Test
    void tellsInauthenticAccountsFromOthers() throws IOException {
        Path labelled = Shared.folder("labelled/instafake");
        assumeTrue(Files.isDirectory(labelled), "the labelled accounts are not beside the checkout");
        Map<String, Boolean> labels = new HashMap<>();
        for (String line : Files.readAllLines(labelled.resolve("labels.csv")).stream()
                .skip(1)
                .toList()) {
            String[] cells = line.split(",");
            labels.put(cells[0], cells[2].equals("1"));
        }
        Rapport rapport = new Rapport(folder);
        rapport.run("init", "work");
        assertThat(rapport.run(
                                "import",
                                "-w",
                                "work",
                                labelled.resolve("accounts.csv").toString())
                        .code())
                .isZero();
        List<JsonNode> scored = rapport.run("score", "-w", "work", "--json").jsonLines();
        int right = 0;
        int found = 0;
        int said = 0;
        for (JsonNode creator : scored) {
            boolean isFake =
                    labels.get(creator.path("accounts").path(0).path("id").asText());
            boolean saysSo = creator.path("authenticity").asText().equals("inauthentic");
            right += isFake == saysSo ? 1 : 0;
            found += isFake && saysSo ? 1 : 0;
            said += saysSo ? 1 : 0;
        }
        long fakes = labels.values().stream().filter(fake -> fake).count();
        assertThat(scored).hasSize(labels.size());
        assertThat((double) right / scored.size()).as("accuracy").isGreaterThanOrEqualTo(0.96);
        assertThat(2.0 * found / (said + fakes)).as("F1").isGreaterThanOrEqualTo(0.89);
    }
}
