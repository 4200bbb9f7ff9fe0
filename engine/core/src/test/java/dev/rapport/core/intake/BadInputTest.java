package dev.rapport.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Creator;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.Confidence;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.api.plugin.ResultReader;
import dev.rapport.api.plugin.ResultSink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever comes in, the import says what is wrong, goes on, and keeps what was there before. */
class BadInputTest {

    private static final Instant NOW = Instant.parse("2026-01-10T00:00:00Z");

    @TempDir
    Path folder;

    private Trial trial;
    private Creator before;

    @BeforeEach
    void somethingWasImportedBefore() {
        trial = new Trial(folder, new LineReader("alpha"), new LineReader("beta"));
        trial.read(trial.lines("before.txt", "alpha", "profile\tzoe\t1\t1200", "post\tzoe\tp1\t1767000000\t10\t2\thi"));
        before = trial.creators().get(0);
    }

    @AfterEach
    void whatWasImportedBeforeIsStillThere() {
        assertThat(trial.creators()).contains(before);
        trial.close();
    }

    @Test
    void aTruncatedFileKeepsItsWholeRecordsAndNamesTheBrokenOne() {
        Path file = trial.write(
                "cut.txt",
                "LINES alpha\npost\tadam\tp7\t1767000000\t10\t2\thi\npost\tadam\tp8\t17670"
                        .getBytes(StandardCharsets.UTF_8),
                NOW);
        FileReport report = trial.read(file);
        assertThat(report.posts()).isEqualTo(1);
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.issues().get(0).place()).isEqualTo("3:1");
    }

    @Test
    void aReaderOfOnePlatformAddsNothingToAccountsOfAnother() {
        LineReader of = new LineReader("gamma") {
            @Override
            public void read(ExportFile file, String format, ModelSink sink) {
                sink.account(Account.of(AccountRef.of("gamma", "", "own")).build());
                sink.account(Account.of(AccountRef.of("alpha", "", "zoe"))
                        .name("bought")
                        .build());
                sink.owner(AccountRef.of("alpha", "", "zoe"));
            }
        };
        try (Trial other = new Trial(folder.resolve("elsewhere"), of)) {
            FileReport report = other.read(other.lines("own.txt", "gamma"));
            assertThat(report.rejected()).isEqualTo(2);
            assertThat(report.issues()).extracting(ReadIssue::code).contains("other-platform");
            assertThat(other.creators()).singleElement().satisfies(creator -> assertThat(
                            creator.accounts().get(0).account().ref().platform())
                    .isEqualTo("gamma"));
        }
    }

    @Test
    void aSpreadsheetOfAnotherProgramIsNamedWithAWayOut() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
        assertThat(trial.read(trial.write("creators.xls", old, NOW)).issues())
                .singleElement()
                .satisfies(
                        issue -> assertThat(issue.message()).contains("before 2007", "Maybe save it as .xlsx or CSV"));
        byte[] open = Zips.stored("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        assertThat(trial.read(trial.write("creators.ods", open, NOW)).issues())
                .singleElement()
                .satisfies(
                        issue -> assertThat(issue.message()).contains("OpenDocument", "Maybe save it as .xlsx or CSV"));
    }

    @Test
    void aFileThatBreaksBeforeItsFirstWholeRecordIsRefused() {
        LineReader cut = new LineReader("gamma") {
            @Override
            public void read(ExportFile file, String format, ModelSink sink) {
                sink.issue(ReadIssue.warning("truncated", "The file ends in the middle of a record.", "1:9"));
            }
        };
        try (Trial other = new Trial(folder.resolve("cut"), cut)) {
            FileReport report = other.read(other.lines("cut.txt", "gamma"));
            assertThat(report.isRefused()).isTrue();
            assertThat(report.issues()).extracting(ReadIssue::code).containsExactly("truncated");
        }
    }

    @Test
    void ofAFileWithoutRecordsItIsSaidThatItHasNone() {
        FileReport report = trial.read(trial.write("none.txt", "LINES alpha\n".getBytes(StandardCharsets.UTF_8), NOW));
        assertThat(report.isRefused()).isFalse();
        assertThat(report.issues()).extracting(ReadIssue::code).containsExactly("nothing-inside");
    }

    @Test
    void whatTellsAFileMayStandBehindItsFirstBytes() throws IOException {
        LineReader late = new LineReader("delta") {
            @Override
            public List<Claim> recognise(ExportFile file) {
                return new String(file.head(), StandardCharsets.UTF_8).contains("\tMARK\t")
                        ? List.of(Claim.exact("lines"))
                        : List.of();
            }
        };
        try (Trial other = new Trial(folder.resolve("late"), late)) {
            String[] lines = new String[3_001];
            Arrays.fill(lines, "profile\tzoe\t1\t1200\tbaking and nothing else, every day");
            lines[3_000] = "profile\tmia\t2\t5000\tMARK\t";
            FileReport report = other.read(other.lines("late.txt", "delta", lines));
            assertThat(report.accounts()).isEqualTo(2);
            byte[] packed = Zips.gzip(Files.readAllBytes(folder.resolve("late/late.txt")));
            assertThat(other.read(other.write("late.txt.gz", packed, NOW)).accounts())
                    .isEqualTo(2);
            lines[3_000] = "profile\tmia\t2\t5000\t";
            assertThat(Trial.codes(other.read(other.lines("never.txt", "delta", lines))))
                    .containsExactly("unrecognised");
        }
    }

    @Test
    void aFileOfAnotherPlatformUnderAWrongNameIsReadForWhatItIs() {
        FileReport report = trial.read(trial.lines("alpha-export.json", "beta", "profile\tadam\t2\t5"));
        assertThat(report.platform()).isEqualTo("beta");
        assertThat(trial.creators()).extracting(Creator::id).contains("beta:adam");
    }

    @Test
    void aNumberOfMillionsOfDigitsIsRejectedWithItsRecord() {
        String digits = "9".repeat(5_000_000);
        FileReport report = trial.read(trial.lines(
                "digits.txt",
                "alpha",
                "profile\tadam\t2\t" + digits,
                "profile\t" + digits + "\t\t5",
                "profile\teve\t" + digits + "\t5",
                "profile\tada\t3\t7"));
        assertThat(report.rejected()).isEqualTo(3);
        assertThat(report.accounts()).isEqualTo(1);
        assertThat(report.issues())
                .allSatisfy(issue -> assertThat(issue.message()).hasSizeLessThan(600));
    }

    @Test
    void aNumberThatIsNoneIsRejectedAndTheRestIsKept() {
        FileReport report = trial.read(
                trial.lines("nan.txt", "alpha", "profile\tadam\t2\tNaN", "profile\teve\t3\t-5", "profile\tada\t4\t7"));
        assertThat(report.rejected()).isEqualTo(2);
        assertThat(report.accounts()).isEqualTo(1);
    }

    @Test
    void anEmptyFileSaysThatItIsEmpty() {
        assertThat(Trial.codes(trial.read(trial.write("empty.json", new byte[0], NOW))))
                .containsExactly("empty-file");
    }

    @Test
    void aCellThatBeginsWithAnEqualsSignStaysText() {
        trial.read(trial.lines("formula.txt", "alpha", "profile\tadam\t2\t5\t=HYPERLINK(\"http://x\")"));
        assertThat(trial.creators())
                .flatExtracting(Creator::accounts)
                .extracting(data -> data.account().bio())
                .contains("=HYPERLINK(\"http://x\")");
    }

    @Test
    void aReaderThatThrowsKeepsWhatItReadBefore() {
        for (Throwable failure :
                List.of(new IllegalStateException("secret"), new StackOverflowError(), new NoClassDefFoundError("x"))) {
            try (Trial other = new Trial(folder.resolve("t"), new FailingReader(failure))) {
                FileReport report = other.read(other.lines("bad" + failure.hashCode(), "alpha", "profile\tadam\t2\t5"));
                assertThat(Trial.codes(report)).containsExactly("reader-failed");
                assertThat(report.accounts()).isEqualTo(1);
                assertThat(report.issues().get(0).message())
                        .contains("alpha:lines")
                        .doesNotContain("secret");
            }
        }
    }

    @Test
    void aReaderThatFailsBeforeItReadsAnythingLeavesNothing() {
        LineReader reader = new LineReader("alpha") {
            @Override
            public void read(ExportFile file, String format, ModelSink sink) throws IOException {
                throw new IOException("no");
            }
        };
        try (Trial other = new Trial(folder.resolve("t"), reader)) {
            FileReport report = other.read(other.lines("bad.txt", "alpha", "profile\tadam\t2\t5"));
            assertThat(report.isRefused()).isTrue();
            assertThat(other.store.files()).isEmpty();
        }
    }

    @Test
    void aReaderThatFailsToLookDoesNotKeepOthersFromReading() {
        LineReader broken = new LineReader("broken") {
            @Override
            public List<Claim> recognise(ExportFile file) {
                throw new StackOverflowError();
            }
        };
        LineReader nothing = new LineReader("nothing") {
            @Override
            @SuppressWarnings("NullAway")
            public List<Claim> recognise(ExportFile file) {
                return null;
            }
        };
        try (Trial other = new Trial(folder.resolve("t"), broken, nothing, new LineReader("alpha"))) {
            assertThat(other.read(other.lines("a.txt", "alpha", "profile\tadam\t2\t5"))
                            .accounts())
                    .isEqualTo(1);
            FileReport unknown = other.read(other.lines("b.txt", "gamma", "profile\tadam\t2\t5"));
            assertThat(Trial.codes(unknown)).containsExactly("recogniser-failed", "recogniser-failed", "unrecognised");
            assertThat(unknown.issues().get(0).message())
                    .contains("broken")
                    .contains("StackOverflowError")
                    .contains("Maybe");
        }
    }

    @Test
    void twoReadersThatAreEquallySureAreBothNamedAndAPersonSettlesIt() {
        LineReader first = new LineReader("alpha");
        LineReader second = new LineReader("other") {
            @Override
            public List<Claim> recognise(ExportFile file) {
                return List.of(Claim.exact("lines"));
            }
        };
        try (Trial other = new Trial(folder.resolve("t"), first, second)) {
            Path file = other.lines("a.txt", "alpha", "profile\tadam\t2\t5");
            FileReport open = other.read(file);
            assertThat(Trial.codes(open)).containsExactly("ambiguous");
            assertThat(open.issues().get(0).message()).contains("alpha:lines", "other:lines", "--as");
            assertThat(other.store.files()).isEmpty();
            assertThat(other.read(file, as("other:lines")).platform()).isEqualTo("other");
            assertThat(other.read(file).platform())
                    .as("what was settled stays settled")
                    .isEqualTo("other");
            Path zip = other.write("a.zip", Zips.of("x/a.txt", "LINES alpha\nprofile\teve\t9\t5\n"), NOW);
            assertThat(other.read(zip, as("alpha:lines")).accounts()).isEqualTo(1);
        }
    }

    @Test
    void theReaderOfOnePlatformKnowsAFileCloserThanOneOfAny() {
        LineReader ofAny = new LineReader("any") {
            @Override
            public List<Claim> recognise(ExportFile file) {
                return List.of(Claim.exact("lines"));
            }
        };
        try (Trial other = new Trial(folder.resolve("c"), ofAny, new LineReader("alpha"))) {
            assertThat(other.read(other.lines("a.txt", "alpha", "profile\tadam\t2\t5"))
                            .platform())
                    .isEqualTo("alpha");
        }
    }

    @Test
    void resultsAmongExportsAreToldWhereTheyBelong() {
        for (Confidence unsure : List.of(Confidence.SHAPE, Confidence.FALLBACK)) {
            LineReader list = new LineReader("list") {
                @Override
                public List<Claim> recognise(ExportFile file) {
                    return List.of(new Claim("lines", unsure));
                }
            };
            try (Trial other = new Trial(folder.resolve("r" + unsure), list, new Results(Confidence.SHAPE))) {
                FileReport report = other.read(other.lines("sheet.csv", "nobody", "profile\tadam\t2\t5"));
                boolean isSurer = unsure == Confidence.FALLBACK;
                assertThat(report.isRefused()).isEqualTo(isSurer);
                assertThat(Trial.codes(report)).isEqualTo(isSurer ? List.of("results-not-export") : List.of());
                assertThat(report.accounts()).isEqualTo(isSurer ? 0 : 1);
                assertThat(report.issues())
                        .allSatisfy(issue -> assertThat(issue.message()).contains("results/", "trial-shop:orders"));
            }
        }
    }

    /** Takes everything for results. */
    private record Results(Confidence confidence) implements ResultReader {

        @Override
        public String origin() {
            return "trial-shop";
        }

        @Override
        public List<ReaderFormat> formats() {
            return List.of(ReaderFormat.of("orders", "Orders"));
        }

        @Override
        public List<Claim> recognise(ExportFile file) {
            return List.of(new Claim("orders", confidence));
        }

        @Override
        public void read(ExportFile file, String format, ResultSink sink) {}
    }

    @Test
    void anUnknownReaderIsSaidAndNothingIsKept() {
        FileReport report = trial.read(trial.lines("a.txt", "alpha", "profile\tadam\t2\t5"), as("alpha:pictures"));
        assertThat(Trial.codes(report)).containsExactly("unknown-reader");
        assertThat(trial.store.files()).hasSize(1);
    }

    @Test
    void whatIsNoFileIsUnreadable() throws IOException {
        Files.createDirectories(folder.resolve("inner"));
        assertThat(Trial.codes(trial.read(folder.resolve("absent.json")))).containsExactly("unreadable");
        assertThat(trial.read(folder.resolve("inner")).issues().get(0).message())
                .contains("a folder");
        assertThat(Trial.codes(trial.read(Path.of("/dev/zero"), ImportOptions.DEFAULT)))
                .containsExactly("unreadable");
    }

    @Test
    void aRefusedFileLeavesNothingOfItself() {
        FileReport report = trial.read(
                trial.lines("error.txt", "alpha", "profile\tadam\t2\t5", "refuse\tapi-error\tIt is an error answer."));
        assertThat(Trial.codes(report)).containsExactly("api-error");
        assertThat(report.isRefused()).isTrue();
        assertThat(trial.store.files()).hasSize(1);
        assertThat(trial.creators()).hasSize(1);
    }

    private static ImportOptions as(String reader) {
        return new ImportOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(reader));
    }

    /** Reads, and then fails. */
    private static final class FailingReader extends LineReader {

        private final Throwable failure;

        FailingReader(Throwable failure) {
            super("alpha");
            this.failure = failure;
        }

        @Override
        public void read(ExportFile file, String format, ModelSink sink) throws IOException {
            super.read(file, format, sink);
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }
    }
}
