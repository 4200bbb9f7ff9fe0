package dev.rapport.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.api.plugin.ResultReader;
import dev.rapport.api.plugin.ResultSink;
import dev.rapport.loader.PluginCatalog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin that never comes back costs its file and no other one. */
class OversightTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    private final CountDownLatch end = new CountDownLatch(1);

    @TempDir
    Path folder;

    @AfterEach
    void letThemGo() {
        end.countDown();
    }

    @Test
    void aReaderThatNeverReturnsIsGivenUpAndTheImportGoesOn() {
        LineReader stuck = new LineReader("alpha") {
            @Override
            public void read(ExportFile file, String format, ModelSink sink) throws IOException {
                super.read(file, format, sink);
                await();
            }
        };
        try (Trial trial = new Trial(folder, SHORT, stuck, new LineReader("beta"))) {
            FileReport report = trial.read(trial.lines("a.txt", "alpha", "profile\tadam\t2\t5"));
            assertThat(report.isRefused()).isTrue();
            assertThat(Trial.codes(report)).containsExactly("reader-stuck");
            assertThat(report.issues().get(0).message()).contains("alpha:lines").contains("stood still for 300 ms");
            assertThat(trial.read(trial.lines("b.txt", "beta", "profile\teve\t3\t7"))
                            .accounts())
                    .isEqualTo(1);
            assertThat(trial.store.files()).hasSize(1);
        }
    }

    @Test
    void whatComesFromItLaterIsTurnedAway() throws Exception {
        CountDownLatch went = new CountDownLatch(1);
        LineReader late = new LineReader("alpha") {
            @Override
            public void read(ExportFile file, String format, ModelSink sink) throws IOException {
                await();
                try {
                    super.read(file, format, sink);
                } finally {
                    went.countDown();
                }
            }
        };
        try (Trial trial = new Trial(folder, SHORT, late)) {
            trial.read(trial.lines("a.txt", "alpha", "profile\tadam\t2\t5"));
            end.countDown();
            went.await();
            assertThat(trial.creators()).isEmpty();
        }
    }

    @Test
    void aReaderThatIsSlowAndMovesIsLeftAlone() {
        LineReader slow = new LineReader("alpha") {
            @Override
            public void read(ExportFile file, String format, ModelSink sink) throws IOException {
                for (int i = 0; i < 8; i++) {
                    pause(SHORT.toMillis() / 3);
                    sink.issue(ReadIssue.info("slow", "The file is read slowly.", ""));
                }
                super.read(file, format, sink);
            }
        };
        try (Trial trial = new Trial(folder, SHORT, slow)) {
            FileReport report = trial.read(trial.lines("a.txt", "alpha", "profile\tadam\t2\t5"));
            assertThat(report.accounts()).isEqualTo(1);
        }
    }

    @Test
    void aReaderThatNeverReturnsFromALookIsAskedNoMore() {
        LineReader stuck = new LineReader("alpha") {
            @Override
            public List<Claim> recognise(ExportFile file) {
                await();
                return List.of();
            }
        };
        try (Trial trial = new Trial(folder, SHORT, stuck, new LineReader("beta"))) {
            for (String name : List.of("a.txt", "b.txt")) {
                FileReport report = trial.read(trial.lines(name, "beta", "profile\t" + name + "\t3\t7"));
                assertThat(report.accounts()).isEqualTo(1);
                assertThat(Trial.codes(report)).containsExactly("recogniser-failed");
                assertThat(report.issues().get(0).message()).contains("(alpha)").contains("not asked any more");
            }
        }
    }

    @Test
    void aClaimOfAFormatThatThePluginDoesNotHaveIsNoClaim() {
        LineReader misspells = new LineReader("alpha") {
            @Override
            public List<Claim> recognise(ExportFile file) {
                return List.of(Claim.exact("lnies"));
            }
        };
        try (Trial trial = new Trial(folder, misspells, new LineReader("alpha"))) {
            FileReport report = trial.read(trial.lines("a.txt", "alpha", "profile\tadam\t2\t5"));
            assertThat(report.accounts()).isEqualTo(1);
            assertThat(report.issues())
                    .anySatisfy(issue -> assertThat(issue.message()).contains("(lnies)"));
        }
    }

    @Test
    void aReaderOfResultsThatNeverReturnsIsGivenUpToo() {
        ResultReader stuck = new ResultReader() {
            @Override
            public String origin() {
                return "trial-shop";
            }

            @Override
            public List<ReaderFormat> formats() {
                return List.of(ReaderFormat.of("any", "Anything"));
            }

            @Override
            public List<Claim> recognise(ExportFile file) {
                return List.of(Claim.exact("any"));
            }

            @Override
            public void read(ExportFile file, String format, ResultSink sink) {
                await();
            }
        };
        try (Trial trial = new Trial(folder)) {
            Path file =
                    trial.write("orders.csv", "a,b\n".getBytes(java.nio.charset.StandardCharsets.UTF_8), Instant.EPOCH);
            ResultFile read = new ResultFiles(PluginCatalog.of(List.of(stuck)), ZoneId.of("UTC"), 1, SHORT)
                    .read(file, "orders.csv");
            assertThat(read.isRefused()).isTrue();
            assertThat(read.issues()).extracting(ReadIssue::code).containsExactly("reader-stuck");
        }
    }

    private void await() {
        boolean waits = true;
        while (waits) {
            try {
                end.await();
                waits = false;
            } catch (InterruptedException e) {
                // Like a loop that listens to nobody.
            }
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
