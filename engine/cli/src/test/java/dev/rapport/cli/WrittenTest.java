package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a person wrote and nobody uses is said by every verb, with its place. */
class WrittenTest {

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
        System.setProperty("rapport.home", folder.resolve("home").toString());
        run("init", work.toString());
    }

    @Test
    void everyVerbSaysWhatIsNotUsed() throws IOException {
        Files.writeString(work.resolve("rate.csv"), "x");
        Files.createDirectories(work.resolve("Rules"));
        for (String verb : new String[] {"score", "import", "creators list", "doctor"}) {
            assertThat(said(verb)).as(verb).contains("rate.csv", "unused-file", "Maybe copy its rows into one of them");
        }
        assertThat(said("rules check")).contains("Rules", "Maybe rename it to rules.");
    }

    @Test
    void everythingThatIsWrongAnywhereIsSaidAtOnceAndNothingIsDone() throws IOException {
        Files.writeString(work.resolve("campaign.yaml"), "budget: a lot\n");
        Files.writeString(work.resolve("rates.csv"), "instagram,zoe,,post,620,EUR,\n");
        Files.writeString(
                work.resolve("decisions.csv"), "platform,handle,id,decision,why,who,date\ninstagram,zoe,,maybe,,,\n");
        Files.createDirectories(work.resolve("rules/fit"));
        Files.writeString(work.resolve("rules/fit/a.drl"), "x");
        for (String verb : new String[] {"score", "run", "plan", "doctor"}) {
            assertThat(said(verb))
                    .as(verb)
                    .contains("bad-budget", "no-heading", "unknown-decision", "no-pack")
                    .doesNotContain("internal-error");
        }
    }

    private String said(String verb) {
        out.reset();
        err.reset();
        String[] words = (verb + " -w " + work).split(" ");
        run(words);
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    private int run(String... args) {
        return Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    }
}
