package dev.rapport.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.api.CancelledException;
import dev.rapport.api.Progress;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportRunTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void reportsComeInTheOrderOfTheFilesAndAreThoseOfOneAfterTheOther() {
        try (Trial together = new Trial(folder, new LineReader("photo"));
                Trial oneByOne = new Trial(folder, new LineReader("photo"))) {
            List<Path> files = files(together, 60);
            List<FileReport> expected = files.stream().map(oneByOne::read).toList();
            assertThat(together.readAll(files, 4, Progress.NONE)).isEqualTo(expected);
            assertThat(together.creators()).isEqualTo(oneByOne.creators());
        }
    }

    @Test
    void ofTwoFilesWithTheSameContentTheEarlierOneIsRead() {
        try (Trial trial = new Trial(folder, new LineReader("photo"))) {
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                files.add(trial.lines("copy-" + i + ".txt", "photo", "profile\tmia\t7\t5000"));
            }
            List<FileReport> reports = trial.readAll(files, 4, Progress.NONE);
            assertThat(reports).extracting(FileReport::accounts).containsOnly(1L);
            assertThat(trial.store.files()).hasSize(1);
            assertThat(trial.store.files().get(0).path()).isEqualTo("copy-0.txt");
        }
    }

    @Test
    void twoFilesAreReadAtTheSameTime() {
        CountDownLatch both = new CountDownLatch(2);
        LineReader meeting = new LineReader("photo") {
            @Override
            public void read(ExportFile file, String format, ModelSink sink) throws IOException {
                both.countDown();
                try {
                    assertThat(both.await(5, TimeUnit.MINUTES)).isTrue();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                super.read(file, format, sink);
            }
        };
        try (Trial trial = new Trial(folder, meeting)) {
            assertThat(trial.readAll(files(trial, 2), 2, Progress.NONE))
                    .allMatch(report -> report.issues().isEmpty());
        }
    }

    @Test
    void whatWasFinishedBeforeItWasCancelledStays() {
        try (Trial trial = new Trial(folder, new LineReader("photo"))) {
            List<Path> files = files(trial, 100);
            Progress impatient = new Progress() {
                private boolean enough;

                @Override
                public void report(String step, long done, long total) {
                    enough = done >= 10;
                }

                @Override
                public boolean isCancelled() {
                    return enough;
                }
            };
            assertThatThrownBy(() -> trial.readAll(files, 2, impatient)).isInstanceOf(CancelledException.class);
            assertThat(trial.creators()).hasSizeGreaterThanOrEqualTo(10);
        }
    }

    private static List<Path> files(Trial trial, int count) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(trial.lines(
                    "file-" + i + ".txt",
                    "photo",
                    "profile\tcreator" + i + "\t" + i + "\t" + (1000 + i),
                    "post\tcreator" + i + "\tp" + i + "\t1700000000\t10\t2\tHello"));
        }
        return files;
    }
}
