package dev.rapport.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Post;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.written.table.WorkbookText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table is the same whether it came as CSV or as a sheet of a workbook. */
class WorkbookTest {

    private static final Instant NOW = Instant.parse("2026-01-10T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aSheetIsReadByTheReaderOfTheSameTableAsCsv() {
        try (Trial trial = new Trial(folder, new PostTable())) {
            FileReport report = trial.read(trial.write(
                    "posts.xlsx",
                    Workbooks.of("Posts", "post\tcaption\tlikes\np1\tcake, plum\t40\np2\ttrain\t12"),
                    NOW));
            assertThat(report.posts()).isEqualTo(2);
            assertThat(report.format()).isEqualTo("posts");
            assertThat(trial.creators().get(0).accounts().get(0).posts())
                    .extracting(Post::caption, post -> post.likes().value())
                    .containsExactlyInAnyOrder(Tuple.tuple("cake, plum", 40L), Tuple.tuple("train", 12L));
        }
    }

    @Test
    void everySheetIsReadAndOneThatNobodyKnowsIsTold() {
        try (Trial trial = new Trial(folder, new PostTable())) {
            FileReport report = trial.read(trial.write(
                    "posts.xlsx",
                    Workbooks.of(
                            "May", "post\tcaption\tlikes\np1\tcake\t40",
                            "Notes", "call her on Monday",
                            "June", "post\tcaption\tlikes\np2\ttrain\t12"),
                    NOW));
            assertThat(report.posts()).isEqualTo(2);
            assertThat(report.issues())
                    .extracting(ReadIssue::code, ReadIssue::place)
                    .containsExactly(Tuple.tuple("sheet-left-out", "Notes"));
        }
    }

    @Test
    void aRowThatIsWrongIsNamedWithItsSheet() {
        try (Trial trial = new Trial(folder, new PostTable())) {
            FileReport report = trial.read(trial.write(
                    "posts.xlsx", Workbooks.of("May", "post\tcaption\tlikes\n\tcake\t40\np2\ttrain\t12"), NOW));
            assertThat(report.rejected()).isEqualTo(1);
            assertThat(report.issues()).extracting(ReadIssue::place).containsExactly("May:2:1");
        }
    }

    /** As tools write them: notes and links behind the last heading, and rows that end at different cells. */
    @Test
    void cellsBeyondTheLastHeadingMakeTheHeadingsAsWideAsTheRows() throws IOException {
        byte[] book = Workbooks.of("May", "post\tcaption\tlikes\np1\tcake\t40\t\tseen\np2\ttrain\t12");
        try (InputStream text = WorkbookText.open(() -> new ByteArrayInputStream(book), 0, false)) {
            assertThat(new String(text.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("post,caption,likes,,\np1,cake,40,,seen\np2,train,12,,\n");
        }
    }

    @Test
    void anIdThatTheWorkbookCouldNotHoldIsShownAsTheRuinThatItIs() {
        try (Trial trial = new Trial(folder, new PostTable())) {
            trial.read(trial.write(
                    "posts.xlsx", Workbooks.of("May", "post\tcaption\tlikes\n7300000000000000001\tcake\t40"), NOW));
            assertThat(trial.creators().get(0).accounts().get(0).posts())
                    .extracting(Post::id)
                    .containsExactly("7.30000E+18");
        }
    }

    @Test
    void aWorkbookInAnArchiveIsReadTheSame() {
        try (Trial trial = new Trial(folder, new PostTable())) {
            FileReport report = trial.read(trial.write(
                    "all.zip",
                    Zips.withBytes("posts.xlsx", Workbooks.of("May", "post\tcaption\tlikes\np1\tcake\t40")),
                    NOW));
            assertThat(report.posts()).isEqualTo(1);
        }
    }

    /** Knows tables of posts as text, and no workbook. */
    private static final class PostTable implements PlatformReader {

        @Override
        public String platform() {
            return "alpha";
        }

        @Override
        public List<ReaderFormat> formats() {
            return List.of(ReaderFormat.of("posts", "Posts"));
        }

        @Override
        public List<Claim> recognise(ExportFile file) {
            return new String(file.head(), StandardCharsets.UTF_8).startsWith("post,caption,likes")
                    ? List.of(Claim.shape("posts"))
                    : List.of();
        }

        @Override
        public void read(ExportFile file, String format, ModelSink sink) throws IOException {
            AccountRef zoe = AccountRef.of("alpha", "", "zoe");
            sink.account(Account.of(zoe).build());
            int number = 0;
            for (String line : new String(file.open().readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                number++;
                String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
                if (number > 1 && cells[0].isEmpty()) {
                    sink.reject(ReadIssue.warning("no-id", "The row has no post.", number + ":1"));
                } else if (number > 1) {
                    sink.post(Post.of(zoe, cells[0])
                            .caption(cells[1].replace("\"", ""))
                            .likes(Count.exact(Long.parseLong(cells[2])))
                            .build());
                }
            }
        }
    }
}
