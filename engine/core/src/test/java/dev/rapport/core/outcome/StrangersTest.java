package dev.rapport.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Basis;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Sales;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.core.intake.ResultFile;
import dev.rapport.judged.Exchange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of creators with whom nothing is booked, and sheets without a day: both are told, and neither moves anything. */
class StrangersTest {

    private static final Optional<LocalDate> UNSAID = Optional.empty();

    @TempDir
    Path folder;

    @Test
    void aNameWithWhichNothingIsBookedIsToldWithTheOneThatIsMeant() throws IOException {
        assertThat(told(false, Basis.STATED, "mia", "lenna", "Tom", "instagram:lena", "@eva"))
                .containsExactly("not-booked: With (mia, lenna) nothing is booked, so that these rows count nowhere."
                        + " Maybe lenna is lena.");
        assertThat(told(false, Basis.STATED, "somebody.else"))
                .containsExactly("not-booked: With (somebody.else) nothing is booked, so that these rows count nowhere."
                        + " Maybe write what was agreed with them into deliverables.csv.");
    }

    @Test
    void whatANetworkCountsOfOthersIsNoMistake() throws IOException {
        assertThat(told(false, Basis.COUNTED, "lenna")).isEmpty();
    }

    @Test
    void aSheetWithoutADayIsToldAndMovesNoDay() throws IOException {
        assertThat(told(true, Basis.STATED, "lena")).singleElement().asString().startsWith("as-of-guessed: No day");
        Measuring measuring = measuring();
        ResultFile sheet = sheet(true, Basis.STATED, "lena");
        assertThat(measuring.told(List.of(sheet), Optional.of(LocalDate.of(2026, 3, 20))))
                .containsExactly(sheet);
        assertThat(measuring
                        .of(List.of(sheet), UNSAID, new SmallCampaign.Nothing())
                        .asOf())
                .isEqualTo("2026-03-31");
    }

    private List<String> told(boolean isTimeGuessed, Basis basis, String... creators) throws IOException {
        return measuring().told(List.of(sheet(isTimeGuessed, basis, creators)), UNSAID).get(0).issues().stream()
                .map(issue -> issue.code() + ": " + issue.message())
                .toList();
    }

    private Measuring measuring() throws IOException {
        return new SmallCampaign(folder).measuring(Exchange.NONE);
    }

    private static ResultFile sheet(boolean isTimeGuessed, Basis basis, String... creators) {
        List<Sales> sales = Arrays.stream(creators)
                .map(creator -> new Sales(
                        Trace.of().creator(creator).build(),
                        Moment.unknown(),
                        Count.exact(3),
                        Optional.empty(),
                        basis,
                        Source.UNSET))
                .toList();
        return new ResultFile(
                "results/hand.csv",
                "",
                "csv",
                "results-sheet 1",
                Instant.parse("2026-11-30T00:00:00Z"),
                isTimeGuessed,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                sales,
                List.of(),
                List.of(),
                0,
                List.of());
    }
}
