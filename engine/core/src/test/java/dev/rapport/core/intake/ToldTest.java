package dev.rapport.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rapport.api.plugin.ReadIssue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is accepted in silence, and what is refused is named for what it is. */
class ToldTest {

    private static final Instant NOW = Instant.parse("2026-01-10T00:00:00Z");

    @TempDir
    Path folder;

    private Trial trial;

    @BeforeEach
    void open() {
        trial = new Trial(folder, new LineReader("alpha"));
    }

    @AfterEach
    void close() {
        trial.close();
    }

    private FileReport read(String name, String text) {
        return trial.read(trial.write(name, text.getBytes(StandardCharsets.UTF_8), NOW));
    }

    @Test
    void aFileOfWhichNothingIsKeptIsNeverWithoutAWarning() {
        FileReport report = read("empty.txt", "LINES alpha\n");
        assertThat(report.isRefused()).isFalse();
        assertThat(report.issues()).extracting(ReadIssue::severity).containsExactly(ReadIssue.Severity.WARNING);
    }

    @Test
    void anIdThatTwoHandlesShareIsTold() {
        FileReport report = read("two.txt", "LINES alpha\nprofile\tzoe\t1\t1200\nprofile\tmax\t1\t70\n");
        assertThat(Trial.codes(report)).containsExactly("id-shared");
        assertThat(report.issues().get(0).message()).contains("(zoe)").contains("(max)");
    }

    @Test
    void aPostThatStandsTwiceWithOtherFiguresIsTold() {
        FileReport report = read(
                "days.txt",
                "LINES alpha\nprofile\tzoe\t1\t1200\n"
                        + "post\tzoe\tp1\t1700000000\t90\t4\tTea\n"
                        + "post\tzoe\tp1\t1700000000\t70\t\tTea\n"
                        + "post\tzoe\tp2\t1700000100\t5\t1\tCake\n"
                        + "post\tzoe\tp2\t1700000100\t5\t1\tCake\n");
        assertThat(Trial.codes(report)).containsExactly("post-again");
        assertThat(report.issues().get(0).message()).contains("(p1)");
        assertThat(trial.creators().get(0).accounts().get(0).posts())
                .extracting(
                        post -> post.likes().value(), post -> post.comments().value())
                .containsExactlyInAnyOrder(tuple(70L, 4L), tuple(5L, 1L));
    }

    @Test
    void jsonThatWasCutSaysSoAndWhere() {
        ReadIssue issue = read("cut.json", "{\n \"a\": [1, 2,\n 3").issues().get(0);
        assertThat(issue.code()).isEqualTo("truncated");
        assertThat(issue.message()).contains("ends too early");
        assertThat(issue.place()).startsWith("3:");
    }

    @Test
    void jsonThatIsNoneFromSomewhereOnSaysWhere() {
        ReadIssue issue = read("bad.json", "{\n \"a\": nonsense}").issues().get(0);
        assertThat(issue.code()).isEqualTo("json-damaged");
        assertThat(issue.place()).startsWith("2:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Name,Email,Financial Status,Subtotal,Discount Code|orders of a shop",
                "shortcode,caption,likes,comments|a table of posts",
                "Rank,Name,Username,Follower Count|names no platform",
                "Date,Sessions|single days",
                "colour,weight|headings no plugin knows"
            })
    void aTableThatNobodyKnowsIsNamedByItsHeadings(String headings, String said) {
        assertThat(read("table.csv", headings + "\nx,1\n").issues().get(0).message())
                .contains(said);
    }

    @ParameterizedTest
    @CsvSource({
        "Jan-01-2024_Mar-31-2024_123456789.csv,2024-03-31T00:00:00Z",
        "Content 2024-01-01_2024-03-31 Channel.csv,2024-03-31T00:00:00Z",
        "export_20240331.json,2024-03-31T00:00:00Z",
        "posts_1.json,",
        "7300000000000000001.json,",
        "2024-13-45.csv,"
    })
    void theLastDayInTheNameOfAFileIsItsDay(String name, String day) {
        assertThat(NameDates.until(name).map(Instant::toString).orElse("")).isEqualTo(day == null ? "" : day);
    }

    @Test
    void aFileThatWasOnlyCopiedIsAsOldAsItsNameSays() {
        trial.read(trial.write(
                "Jan-01-2024_Mar-31-2024_1.txt",
                "LINES alpha\nprofile\tzoe\t1\t1200\n".getBytes(StandardCharsets.UTF_8),
                NOW));
        assertThat(trial.creators().get(0).accounts().get(0).asOf()).isEqualTo(Instant.parse("2024-03-31T00:00:00Z"));
    }

    @Test
    void whereNoProfileSaysHowManyFollowTheHistoryDoes() {
        read("history.txt", "LINES alpha\nfollowers\tzoe\t1700000000\t10\nfollowers\tzoe\t1709283600\t12\n");
        assertThat(trial.creators()
                        .get(0)
                        .accounts()
                        .get(0)
                        .account()
                        .followers()
                        .value())
                .isEqualTo(12);
    }
}
