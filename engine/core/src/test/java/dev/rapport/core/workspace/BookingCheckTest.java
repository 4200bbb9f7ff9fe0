package dev.rapport.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.AccountRef;
import dev.rapport.judged.Joins;
import dev.rapport.judged.outcome.Booking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bookings against each other and against who is known. */
class BookingCheckTest {

    private static final AccountRef ZOE = AccountRef.of("instagram", "801", "zoe.backt");

    @TempDir
    private Path folder;

    @Test
    void aCodeOfTwoCreatorsIsNamedWhereItStandsTheSecondTime() throws IOException {
        List<Booking> bookings = bookings("zoe.backt,post,ZOE10\nida,post,zoe10\nzoe.backt,reel,ZOE10\n");
        assertThat(BookingCheck.codes(bookings))
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly("deliverables.csv:3:1 code-of-two");
    }

    @Test
    void aBookingOfSomebodyWhomNoFileBroughtIsNamed() throws IOException {
        List<Booking> bookings = bookings(
                "@Zoe.Backt,post,A\ninstagram:zoe.backt,post,B\n801,post,C\nthe-joined,post,D\nzoe.bakt,post,E\n");
        Joins joins = new Joins(List.of(new Joins.Join("the-joined", ZOE)));
        assertThat(BookingCheck.strangers(bookings, List.of(ZOE), joins))
                .extracting(problem -> problem.place() + " " + problem.hint())
                .containsExactly("deliverables.csv:6:1 Maybe zoe.backt.");
    }

    private List<Booking> bookings(String rows) throws IOException {
        Files.writeString(folder.resolve("deliverables.csv"), "creator,deliverable,code\n" + rows);
        return BookingsReader.read(new Workspace(folder), Currency.getInstance("EUR"))
                .bookings();
    }
}
