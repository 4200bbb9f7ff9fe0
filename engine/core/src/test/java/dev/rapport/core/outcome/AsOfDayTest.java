package dev.rapport.core.outcome;

import static dev.rapport.core.outcome.SmallCampaign.booking;
import static dev.rapport.core.outcome.SmallCampaign.creator;
import static dev.rapport.core.outcome.SmallCampaign.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Moment;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.core.intake.ResultFile;
import dev.rapport.core.workspace.BookingsReader;
import dev.rapport.core.workspace.Workspace;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.outcome.Booking;
import dev.rapport.judged.outcome.Measurement;
import dev.rapport.judged.outcome.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A campaign as it was on a day. */
class AsOfDayTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 3, 10));

    @TempDir
    Path folder;

    @Test
    void laterRowsDoNotCountAndAreTold() throws IOException {
        ResultFile file = new Shop("a", "2026-03-30")
                .order("1", "2026-03-10", "10.00", "TOM5")
                .order("2", "2026-03-11", "20.00", "TOM5")
                .answer("1", "2026-03-12", "tom")
                .file();
        Measuring measuring = new SmallCampaign(folder).measuring(Exchange.NONE);
        Measurement measured = measuring.of(List.of(file), DAY, new SmallCampaign.Nothing());
        assertThat(booking(measured, "b3").actual().orders()).hasValue(1);
        assertThat(measured.totals().actual().revenue().orElseThrow()).isEqualByComparingTo("10.00");
        assertThat(measured.creators().get(1).surveyed()).isEmpty();
        ResultFile told = measuring.told(List.of(file), DAY).get(0);
        assertThat(told.used()).isEqualTo(1);
        assertThat(told.issues())
                .extracting(ReadIssue::message)
                .singleElement()
                .asString()
                .contains("2 of 3");
        assertThat(measuring.told(List.of(file), Optional.empty()).get(0).issues())
                .isEmpty();
    }

    @Test
    void theDayEndsInTheCampaignsZone() throws IOException {
        ResultFile file = new Shop("a", "2026-03-30")
                .order("1", Moment.at(Instant.parse("2026-03-10T23:30:00Z")), "10.00", "TOM5")
                .file();
        Measurement measured =
                new SmallCampaign(folder).measuring(Exchange.NONE).of(List.of(file), DAY, new SmallCampaign.Nothing());
        assertThat(measured.totals().actual().orders()).isNotEqualTo(OptionalDouble.of(1));
    }

    @Test
    void aPostThatWasNotThereYetIsMissing() throws IOException {
        assertThat(status(Optional.empty())).isEqualTo(Status.LIVE);
        assertThat(status(DAY)).isNotEqualTo(Status.LIVE);
    }

    @Test
    void anAddressThatWasWrittenDownSinceMakesNothingLiveBeforeItsDay() throws IOException {
        new SmallCampaign(folder).measuring(Exchange.NONE);
        Files.writeString(
                folder.resolve("deliverables.csv"),
                "id,creator,platform,deliverable,planned,permalink\nb1,lena,instagram,post,2026-03-20,https://www.instagram.com/p/Cx1/\n");
        Booking booked = BookingsReader.read(new Workspace(folder), Currency.getInstance("EUR"))
                .bookings()
                .get(0);
        Measuring one = new Measuring(new SmallCampaign(folder).campaign(), Exchange.NONE, List.of(booked));
        assertThat(booking(one.of(List.of(), DAY, new SmallCampaign.Nothing()), "b1")
                        .status())
                .isEqualTo(Status.PLANNED);
        assertThat(booking(one.of(List.of(), Optional.empty(), new SmallCampaign.Nothing()), "b1")
                        .status())
                .isEqualTo(Status.LIVE);
    }

    private Status status(Optional<LocalDate> day) throws IOException {
        Measuring measuring = new SmallCampaign(folder).measuring(Exchange.NONE);
        day.ifPresent(measuring::until);
        measuring.take(creator("tom", post("tom", "t1", "2026-03-15", "My bread, code TOM5")));
        return booking(measuring.of(List.of(), day, new SmallCampaign.Nothing()), "b3")
                .status();
    }
}
