package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnersVerbTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path work;

    @BeforeEach
    void workspace() throws IOException {
        work = folder.resolve("work");
        Files.createDirectories(folder.resolve("home/plugins"));
        TrialHome.write(folder.resolve("home/rules/standard"));
        Files.createDirectories(folder.resolve("home/report-templates"));
        copy(Path.of("../../report-templates/packs"), folder.resolve("home/report-templates"));
        System.setProperty("rapport.home", folder.resolve("home").toString());
        run("init", work.toString());
        Files.writeString(
                work.resolve("collaborations.csv"),
                """
                platform,handle,date,deliverable,cost,currency,planned,delivered,orders,revenue
                instagram,zoe,2025-06-01,post,200,EUR,2025-06-01,2025-06-01,9,900
                instagram,zoe,2025-09-01,post,300,EUR,2025-08-31,2025-09-01,,
                instagram,ida,2025-09-01,,,,,,,
                """);
    }

    @Test
    void everyCreatorHasALineAndWhatIsUnknownHasNone() {
        assertThat(run("partners", "-w", work.toString())).isZero();
        assertThat(said().lines().toList())
                .anyMatch(line -> line.matches("instagram:zoe +2 +2025-06-01 .* 1 of 2 .*not enough known.*"))
                .anyMatch(line -> line.matches("instagram:ida +1 +2025-09-01 +- +- +- +- +not enough known.*"));
    }

    @Test
    void oneCreatorIsShownWithEveryCollaboration() {
        assertThat(run("partners", "instagram:zoe", "-w", work.toString())).isZero();
        assertThat(said()).contains("2025-08-31", "2025-09-01", "900.00").doesNotContain("ida");
        assertThat(run("partners", "nobody", "-w", work.toString())).isEqualTo(ExitCode.COULD_NOT);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("unknown-creator");
    }

    @Test
    void jsonHasWhatIsKnownAndLeavesOutTheRest() throws IOException {
        run("partners", "--json", "-w", work.toString());
        JsonNode zoe = new ObjectMapper().readTree(said()).at("/partners/0");
        assertThat(zoe.at("/creator").asText()).isEqualTo("instagram:zoe");
        assertThat(zoe.at("/onTime/n").asInt()).isEqualTo(1);
        assertThat(zoe.at("/onTime/of").asInt()).isEqualTo(2);
        assertThat(zoe.at("/collaborations/0/actual/orders").asInt()).isEqualTo(9);
        assertThat(zoe.at("/collaborations/1/actual").size()).isZero();
        assertThat(zoe.at("/recommendation").asText()).isEqualTo("unknown");
        assertThat(zoe.has("nextFee")).isFalse();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (java.util.stream.Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        return Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    }
}
