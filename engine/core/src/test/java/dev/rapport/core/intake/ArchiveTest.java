package dev.rapport.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Creator;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.written.container.ArchiveLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives that lie, climb, swell or are broken. */
class ArchiveTest {

    private static final Instant NOW = Instant.parse("2026-01-10T00:00:00Z");
    private static final ArchiveLimits SMALL = new ArchiveLimits(50, 20L << 20, 100, 3);
    private static final String ZOE = "LINES alpha\nprofile\tzoe\t1\t1200\n";
    private static final String ADAM = "LINES alpha\nprofile\tadam\t2\t5\n";

    @TempDir
    Path folder;

    private Trial trial;

    @BeforeEach
    void somethingWasImportedBefore() {
        trial = new Trial(folder.resolve("w"), SMALL, new LineReader("alpha"));
        trial.read(trial.write("before.zip", Zips.of("zoe.txt", ZOE), NOW));
    }

    @AfterEach
    void whatWasImportedBeforeIsStillThere() {
        assertThat(trial.creators()).extracting(Creator::id).contains("alpha:zoe");
        assertThat(trial.store.files()).extracting(file -> file.path()).contains("before.zip");
        trial.close();
    }

    @Test
    void anArchiveWithoutFilesSaysSo() {
        assertThat(codes(Zips.of())).containsExactly("empty-archive");
    }

    @Test
    void anArchiveOfPicturesIsUnrecognised() {
        assertThat(codes(Zips.of("a.jpg", "\u00ff\u00d8"))).containsExactly("unrecognised");
    }

    @Test
    void aBombOfHighRatioIsStopped() {
        assertThat(codes(Zips.of("b.txt", "LINES alpha\n" + "x".repeat(8_000_000))))
                .containsExactly("archive-bomb");
        assertThat(trial.creators()).hasSize(1);
    }

    @Test
    void aGzipIsReadAsTheFileInside() throws IOException {
        assertThat(read(Zips.gzip(ADAM)).accounts()).isEqualTo(1);
        assertThat(trial.creators()).extracting(Creator::id).contains("alpha:adam");
    }

    @Test
    void aGzipThatSwellsIsStopped() throws IOException {
        assertThat(codes(Zips.gzip("LINES alpha\n" + "x".repeat(8_000_000)))).containsExactly("archive-bomb");
    }

    @Test
    void aGzipThatWasCutOffSaysSo() throws IOException {
        byte[] whole = Zips.gzip(ADAM);
        assertThat(codes(Arrays.copyOf(whole, whole.length - 12))).containsExactly("archive-damaged");
    }

    @Test
    void aBombOfManyEntriesIsStopped() {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < 51; i++) {
            entries.addAll(List.of("e" + i, "x"));
        }
        assertThat(codes(Zips.of(entries.toArray(String[]::new)))).containsExactly("archive-too-large");
    }

    @Test
    void aBombIsStoppedThoughItsReaderTakesTheFailureForADamagedFile() {
        LineReader forgiving = new LineReader("alpha") {
            @Override
            public void read(ExportFile file, String format, ModelSink sink) {
                try (InputStream in = file.open()) {
                    in.skip(1L << 30);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
        try (Trial other = new Trial(folder.resolve("o"), SMALL, forgiving)) {
            byte[] bomb = Zips.of("b.txt", "LINES alpha\n" + "\n".repeat(8_000_000));
            assertThat(Trial.codes(other.read(other.write("b.zip", bomb, NOW)))).containsExactly("archive-bomb");
        }
    }

    @Test
    void aPathThatClimbsOutIsLeftOutAndTheRestIsKept() throws IOException {
        for (String name : List.of(
                "../evil.txt", "a/../../evil.txt", "/etc/evil.txt", "..\\evil.txt", "C:\\evil.txt", "C:/evil.txt")) {
            FileReport report = read(Zips.of(name, ZOE.replace("zoe", "evil"), "adam.txt", ADAM));
            assertThat(report.issues()).as(name).extracting(ReadIssue::code).containsExactly("archive-path");
            assertThat(report.accounts()).as(name).isEqualTo(1);
        }
        assertThat(trial.creators()).extracting(Creator::id).containsExactly("alpha:adam", "alpha:zoe");
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(path -> path.toString().contains("evil"))).isEmpty();
        }
    }

    @Test
    void anArchiveWithAPasswordSaysSo() {
        assertThat(codes(Zips.encrypted(Zips.of("adam.txt", ADAM)))).containsExactly("archive-encrypted");
    }

    @Test
    void aDamagedArchiveSaysSo() {
        byte[] whole = Zips.of("adam.txt", ADAM, "more.txt", ADAM.repeat(50));
        assertThat(codes(Arrays.copyOf(whole, whole.length / 2))).containsExactly("archive-damaged");
        assertThat(codes(Arrays.copyOf(whole, 10))).containsExactly("archive-damaged");
    }

    @Test
    void aDamagedEntryDoesNotTakeTheOthersWithIt() {
        byte[] zip = Zips.of("adam.txt", ADAM, "zz.txt", "LINES alpha\n" + "profile\teve\t3\t5\n".repeat(40));
        int second = new String(zip, StandardCharsets.ISO_8859_1).indexOf("zz.txt");
        Arrays.fill(zip, second + 10, second + 40, (byte) 0x55);
        FileReport report = read(zip);
        assertThat(report.accounts()).isPositive();
    }

    @Test
    void namesInAnOldCodePageDoNotMatter() {
        byte[] zip = Zips.of(StandardCharsets.ISO_8859_1, "Übersicht/adäm.txt", ADAM);
        assertThat(read(zip).accounts()).isEqualTo(1);
    }

    @Test
    void theHeadsOfManyEntriesAreNotHeldAtOnce() {
        String big = "x".repeat(64 * 1024);
        try (Trial other = new Trial(
                folder.resolve("m"), new ArchiveLimits(20_000, 20L << 30, 2000, 3), new LineReader("alpha"))) {
            List<String> entries = new ArrayList<>(List.of("a.txt", ADAM));
            for (int i = 0; i < 20_000 - 1; i++) {
                entries.addAll(List.of("e" + i, i % 20 == 0 ? big : ""));
            }
            byte[] zip = Zips.of(entries.toArray(String[]::new));
            assertThat(other.read(other.write("m.zip", zip, NOW)).accounts()).isEqualTo(1);
        }
    }

    private List<String> codes(byte[] zip) {
        FileReport report = read(zip);
        assertThat(report.isRefused()).isTrue();
        return Trial.codes(report);
    }

    private FileReport read(byte[] zip) {
        return trial.read(trial.write("a.zip", zip, NOW));
    }
}
