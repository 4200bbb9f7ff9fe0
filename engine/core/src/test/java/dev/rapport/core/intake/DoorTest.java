package dev.rapport.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.Progress;
import dev.rapport.api.model.Creator;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.written.container.ArchiveLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is packed is counted at the door, whoever would unpack it, and the next file is read. */
class DoorTest {

    private static final Instant NOW = Instant.parse("2026-01-10T00:00:00Z");
    private static final ArchiveLimits SMALL = new ArchiveLimits(50, 60L << 20, 100, 3);
    private static final String ADAM = "LINES alpha\nprofile\tadam\t2\t5\n";
    private static final String CELLS = "<c><v>7</v></c>";

    @TempDir
    Path folder;

    private final WorkbookReader workbooks = new WorkbookReader();
    private Trial trial;

    @BeforeEach
    void openAStore() {
        trial = new Trial(folder, SMALL, new LineReader("alpha"), workbooks);
    }

    @AfterEach
    void theNextFileIsReadAllTheSame() {
        FileReport next = trial.read(trial.lines("next.txt", "alpha", "profile\tzoe\t1\t1200"));
        assertThat(next.accounts()).isEqualTo(1);
        assertThat(trial.creators()).extracting(Creator::id).contains("alpha:zoe");
        trial.close();
    }

    @Test
    void aUsualWorkbookReachesItsReaderWhole() {
        assertThat(Trial.codes(read("list.xlsx", Zips.workbook("<sst/>", CELLS.repeat(100_000)))))
                .containsExactly("nothing-inside");
        assertThat(workbooks.opened).hasValue(1);
    }

    @Test
    void aWorkbookWhoseSheetSwellsNeverReachesItsReader() {
        assertThat(codes("sheet.xlsx", Zips.workbook("<sst/>", CELLS.repeat(2_000_000))))
                .containsExactly("workbook-too-large");
        assertThat(workbooks.opened).hasValue(0);
    }

    @Test
    void aWorkbookWhoseTextsSwellNeverReachesItsReader() {
        assertThat(codes("texts.xlsx", Zips.workbook("<si><t/></si>".repeat(2_000_000), CELLS)))
                .containsExactly("workbook-too-large");
        assertThat(workbooks.opened).hasValue(0);
    }

    @Test
    void partsThatAreEachSmallEnoughAreCountedTogether() {
        String[] parts = new String[2 * 12];
        for (int i = 0; i < parts.length; i += 2) {
            parts[i] = i == 0 ? "[Content_Types].xml" : i == 2 ? "xl/workbook.xml" : "xl/worksheets/sheet" + i + ".xml";
            parts[i + 1] = CELLS.repeat(500_000);
        }
        assertThat(codes("many.xlsx", Zips.of(parts))).containsExactly("workbook-too-large");
    }

    @Test
    void aPartThatAWorkbookKeepsOffItsOwnListIsCountedToo() throws IOException {
        byte[] hidden = Zips.of("xl/worksheets/sheet1.xml", CELLS.repeat(2_000_000));
        int list = new String(hidden, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(hidden, 0, list);
        both.write(Zips.workbook("<sst/>", CELLS));
        assertThat(codes("hidden.xlsx", both.toByteArray())).containsExactly("workbook-too-large");
        assertThat(workbooks.opened).hasValue(0);
    }

    @Test
    void aWorkbookInAnotherContainerIsCountedThere() throws IOException {
        byte[] bomb = Zips.workbook("<sst/>", CELLS.repeat(2_000_000));
        assertThat(codes("bomb.xlsx.gz", Zips.gzip(bomb))).containsExactly("workbook-too-large");
        FileReport zip =
                read("both.zip", Zips.ofBytes("bomb.xlsx", bomb, "adam.txt", ADAM.getBytes(StandardCharsets.UTF_8)));
        assertThat(Trial.codes(zip)).containsExactly("workbook-too-large");
        assertThat(zip.issues().get(0).place()).isEqualTo("bomb.xlsx");
        assertThat(zip.accounts()).as("the other entry").isEqualTo(1);
        assertThat(workbooks.opened).hasValue(0);
    }

    @Test
    void whatIsPackedWithXzIsReadAsTheFileInside() throws IOException {
        byte[] packed = Zips.xz(ADAM.getBytes(StandardCharsets.UTF_8));
        assertThat(read("adam.txt.xz", packed).accounts()).isEqualTo(1);
        assertThat(read("adam.zip", Zips.ofBytes("adam.txt.xz", packed)).accounts())
                .isEqualTo(1);
        assertThat(read("adam.txt.xz.gz", Zips.gzip(packed)).accounts()).isEqualTo(1);
    }

    @Test
    void anXzThatSwellsIsStopped() {
        byte[] swelling = ("LINES alpha\n" + "x".repeat(8_000_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(codes("bomb.xz", Zips.xz(swelling))).containsExactly("archive-bomb");
        assertThat(codes("bomb.xz.gz", Zips.gzip(Zips.xz(swelling)))).containsExactly("archive-bomb");
    }

    @Test
    void ofAnXzThatWasCutOffWhatIsWholeIsKept() {
        Random numbers = new Random(1);
        StringBuilder lines = new StringBuilder("LINES alpha\n");
        for (int i = 0; i < 20_000; i++) {
            lines.append("profile\tc")
                    .append(numbers.nextLong())
                    .append("\tid")
                    .append(i)
                    .append("\t5\n");
        }
        byte[] whole = Zips.xz(lines.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(read("cut.xz", Arrays.copyOf(whole, whole.length / 2)).accounts())
                .isPositive()
                .isLessThan(20_000);
        assertThat(codes("stump.xz", Arrays.copyOf(whole, 20))).isNotEmpty();
    }

    @Test
    void whatIsPackedAgainAndAgainIsNotFollowedForEver() {
        byte[] packed = ADAM.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 4; i++) {
            packed = Zips.gzip(packed);
        }
        assertThat(codes("deep.gz", packed)).containsExactly("archive-too-deep");
    }

    @Test
    void aFileThatExhaustsTheMemoryIsRefusedAndLeavesNothing() {
        try (Trial other = new Trial(folder.resolve("o"), new Hungry(Integer.MAX_VALUE))) {
            FileReport report = other.read(other.lines("hungry.txt", "hungry", "profile\tadam\t2\t5"));
            assertThat(report.isRefused()).isTrue();
            assertThat(Trial.codes(report)).containsExactly("out-of-memory");
            assertThat(report.issues().get(0).message()).contains("MiB").contains("Maybe");
            assertThat(other.creators()).isEmpty();
            assertThat(other.store.files()).isEmpty();
        }
    }

    @Test
    void aFileThatHadTooLittleMemoryBesideOthersIsReadAgainAlone() {
        try (Trial other = new Trial(folder.resolve("o"), new Hungry(1), new LineReader("alpha"))) {
            List<Path> files = List.of(
                    other.lines("hungry.txt", "hungry", "profile\tadam\t2\t5"),
                    other.lines("other.txt", "alpha", "profile\tzoe\t1\t1200"));
            List<FileReport> reports = other.readAll(files, 2, Progress.NONE);
            assertThat(reports).extracting(FileReport::accounts).containsExactly(1L, 1L);
            assertThat(reports).allSatisfy(report -> assertThat(report.issues()).isEmpty());
        }
    }

    private List<String> codes(String name, byte[] content) {
        FileReport report = read(name, content);
        assertThat(report.isRefused()).isTrue();
        return Trial.codes(report);
    }

    private FileReport read(String name, byte[] content) {
        return trial.read(trial.write(name, content, NOW));
    }

    /** Claims workbooks and takes them whole, as libraries do. */
    private static final class WorkbookReader extends LineReader {

        private final AtomicInteger opened = new AtomicInteger();

        WorkbookReader() {
            super("sheet");
        }

        @Override
        public List<Claim> recognise(ExportFile file) {
            byte[] head = file.head();
            return head.length > 2 && head[0] == 'P' && head[1] == 'K' ? List.of(Claim.shape("lines")) : List.of();
        }

        @Override
        public void read(ExportFile file, String format, ModelSink sink) throws IOException {
            opened.incrementAndGet();
            try (InputStream in = file.open()) {
                in.readAllBytes();
            }
        }
    }

    /** Runs out of memory so many times, after it gave a record. */
    private static final class Hungry extends LineReader {

        private final AtomicInteger times;

        Hungry(int times) {
            super("hungry");
            this.times = new AtomicInteger(times);
        }

        @Override
        public void read(ExportFile file, String format, ModelSink sink) throws IOException {
            super.read(file, format, sink);
            if (times.getAndDecrement() > 0) {
                throw new OutOfMemoryError("made by the test");
            }
        }
    }
}
