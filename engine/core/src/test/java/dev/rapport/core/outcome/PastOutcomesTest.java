package dev.rapport.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rapport.core.workspace.BookingsReader;
import dev.rapport.core.workspace.OutcomesFile;
import dev.rapport.core.workspace.Workspace;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.PastOutcome;
import dev.rapport.judged.outcome.Measurement;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of results for the forecasts of later campaigns. */
class PastOutcomesTest {

    private static final String SHEET =
            """
            id,creator,platform,deliverable,planned,fee,code,campaign,permalink,clicks,views,orders,status
            b1,lena,instagram,post,2026-03-05,300,LENA10,Spring,https://instagram.com/p/1,200,9000,,
            b2,tom,instagram,post,2026-03-06,200,TOM5,Spring,,100,4000,,cancelled
            b3,eva,instagram,post,2026-03-06,200,EVA5,Spring,https://instagram.com/p/3,150,5000,,
            b4,ida,tiktok,video,2025-11-06,200,,Winter,,80,,3,
            """;

    @TempDir
    Path folder;

    @Test
    void liveBookingsAndThoseOfBeforeThatWereKeptByHandAreKeptWithoutANameAndReadAgain() throws IOException {
        List<PastOutcome> kept = keep(
                List.of(),
                new Shop("a", "2026-03-30")
                        .order("1", "2026-03-10", "10.00", "LENA10")
                        .order("2", "2026-03-10", "10.00", "LENA10"));
        assertThat(kept)
                .extracting(PastOutcome::campaign, PastOutcome::day, PastOutcome::platform, PastOutcome::clicks)
                .containsExactly(
                        tuple("Spring", LocalDate.of(2026, 3, 5), "instagram", 200.0),
                        tuple("Spring", LocalDate.of(2026, 3, 6), "instagram", 150.0),
                        tuple("Winter", LocalDate.of(2025, 11, 6), "tiktok", 80.0));
        assertThat(kept).extracting(PastOutcome::orders).contains(OptionalDouble.of(2), OptionalDouble.of(3));
        Workspace workspace = new Workspace(folder);
        OutcomesFile.write(workspace, kept);
        assertThat(Files.readString(folder.resolve("outcomes.csv"))).doesNotContain("lena", "LENA10", "ida");
        Problems problems = new Problems();
        assertThat(OutcomesFile.read(workspace, problems)).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void aCodeInDoubtTeachesNothingAndFilesThatAreGoneTakeNothingBack() throws IOException {
        Shop shop = new Shop("a", "2026-03-30")
                .order("1", "2026-03-10", "10.00", "LENA10")
                .order("2", "2026-03-10", "10.00", "EVA5");
        List<PastOutcome> kept = keep(List.of(), shop);
        assertThat(kept).hasSize(3);
        List<PastOutcome> gone = keep(kept, new Shop("b", "2026-03-30").order("9", "2026-03-10", "10.00"));
        assertThat(gone).isEqualTo(kept);
        List<PastOutcome> leaked = keep(kept, shop.order("3", "2026-01-10", "10.00", "EVA5"));
        assertThat(leaked).hasSize(2).extracting(PastOutcome::clicks).doesNotContain(150.0);
    }

    @Test
    void aLineThatCannotBeReadIsToldWithItsPlace() throws IOException {
        Files.writeString(
                folder.resolve("outcomes.csv"), "key,campaign,date,clicks,orders\nk,Spring,2026-03-05,many,3\n");
        Problems problems = new Problems();
        assertThat(OutcomesFile.read(new Workspace(folder), problems)).isEmpty();
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("bad-number");
            assertThat(problem.place()).isEqualTo("outcomes.csv:2:4");
        });
    }

    private List<PastOutcome> keep(List<PastOutcome> before, Shop... shops) throws IOException {
        SmallCampaign campaign = new SmallCampaign(folder);
        campaign.measuring(Exchange.NONE);
        Files.writeString(folder.resolve("deliverables.csv"), SHEET);
        BookingsReader.Read sheet = BookingsReader.read(new Workspace(folder), Currency.getInstance("EUR"));
        Measurement measured = new Measuring(campaign.campaign(), Exchange.NONE, sheet.bookings())
                .of(Arrays.stream(shops).map(Shop::file).toList(), Optional.empty(), new SmallCampaign.Nothing());
        return new PastOutcomes(new SmallCampaign.Nothing(), name -> Integer.toHexString(name.hashCode()))
                .of(before, measured, sheet.bookings());
    }
}
