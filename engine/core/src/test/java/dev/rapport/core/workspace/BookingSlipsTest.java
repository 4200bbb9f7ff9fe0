package dev.rapport.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slips in deliverables.csv: each is told once, where it stands, and nothing that was written is lost without a word. */
class BookingSlipsTest {

    @TempDir
    private Path folder;

    @Test
    void aColumnThatStandsTwiceOrHasNoHeadingIsTold() throws IOException {
        assertThat(said("creator,fee,cost,\nzoe,520,480,called twice\n"))
                .containsExactly("1:3 duplicate-column", "1:4 extra-cell");
    }

    @Test
    void aRowWithACellTooManyIsToldAndNotUsed() throws IOException {
        assertThat(said("creator,fee,code\nzoe,520,00,ZOE10\n")).containsExactly("2:4 extra-cell");
        assertThat(read().bookings()).isEmpty();
    }

    @Test
    void aNoteBetweenTheRowsIsNoBookingOfTheCreatorAbove() throws IOException {
        assertThat(
                        said(
                                "id,creator,deliverable,fee,note\n1,zoe,post,520,\nall of this is agreed,,,,\n3,,reel,600,\n,,,,ask again\n"))
                .containsExactly("3:1 no-creator", "4:2 creator-above", "5:1 no-creator");
        assertThat(read().bookings()).hasSize(2);
    }

    @Test
    void aFormulaThatWentWrongIsToldAndIsNotUnknown() throws IOException {
        assertThat(said("creator,fee,rights until\nzoe,520,#REF!\n")).containsExactly("2:3 formula-failed");
    }

    @Test
    void aMarkWithASignTooManyIsTold() throws IOException {
        assertThat(said("creator,code,link,affiliate,permalink\n"
                        + "a,\"\"\"ZOE10\"\"\",https://x.example/a,a-1,https://www.instagram.com/p/C1/\n"
                        + "b,(IDA10),\"https://x.example/b, https://x.example/c\",=b-1,instagram .com/p/C2/\n"
                        + "c,yes,planned,null,posted\n"
                        + "d,MIA10; MIA20,x.example/d?utm_source=d,d_1,instagram.com/p/C3\n"
                        + "e,-,n/a,?,tbd\n"))
                .containsExactlyInAnyOrder(
                        "2:2 odd-mark",
                        "3:2 odd-mark",
                        "3:3 odd-mark",
                        "3:4 odd-mark",
                        "3:5 odd-mark",
                        "4:2 odd-mark",
                        "4:3 odd-mark",
                        "4:4 odd-mark",
                        "4:5 odd-mark");
    }

    @Test
    void aDayThatIsALengthOfTimeOrOfAnotherCenturyIsToldAndOneWithDotsIsReadAndSaidOnce() throws IOException {
        assertThat(said("creator,planned\na,03.04.2026\nb,2026-04-03 - 2026-04-06\nc,1900-04-03\nd,2206-04-03\n"
                        + "e,13.04.2026\nf,4.4.2026\ng,2026-04-03 14:30\nh,05.04.2026\ni,05/04/2026\n"))
                .containsExactly(
                        "2:2 day-first", "3:2 bad-date", "4:2 unlikely-date", "5:2 unlikely-date", "10:2 bad-date");
        assertThat(read().bookings().get(0).planned()).contains(LocalDate.of(2026, 4, 3));
    }

    @Test
    void aShareIsNoCountAndAChannelThatIsNearlyAnotherIsASlip() throws IOException {
        assertThat(said("creator,reach,channels\nzoe,9000 %,paid ads; websie\nida,9.000,our own wall\n"))
                .containsExactlyInAnyOrder("2:2 bad-number", "2:3 odd-mark");
    }

    @Test
    void aPlatformThatThereIsNotAndAChannelThatIsNoneAreToldOfContentToo() throws IOException {
        Files.writeString(
                folder.resolve("assets.csv"),
                "creator,platform,channels\nzoe,instagrm,website\nida,IG,n/a\nmia,,website; newsletter\n");
        Problems problems = new Problems();
        assertThat(AssetsReader.read(new Workspace(folder), problems)).hasSize(3);
        assertThat(problems.all())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly("assets.csv:2:2 unknown-platform", "assets.csv:3:3 odd-mark");
    }

    @Test
    void aRowWithoutACreatorCountsForTheOneAboveItAndThatIsSaid() throws IOException {
        assertThat(said("creator,fee\nzoe,520\n,480\n")).containsExactly("3:1 creator-above");
    }

    private List<String> said(String sheet) throws IOException {
        Files.writeString(folder.resolve("deliverables.csv"), sheet);
        return read().problems().all().stream()
                .map(problem -> problem.place().replaceFirst("^deliverables.csv:", "") + " " + problem.code())
                .toList();
    }

    private BookingsReader.Read read() {
        return BookingsReader.read(new Workspace(folder), Currency.getInstance("EUR"));
    }
}
