package dev.rapport.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Basis;
import dev.rapport.api.model.Clicks;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Until when a file of results knows something, whoever copied it since. */
class ResultRecordsTest {

    private static final Instant COPIED = Instant.parse("2026-11-29T08:00:00Z");

    private final ResultRecords records = new ResultRecords(ZoneId.of("UTC"), name -> name);

    private String asOf(String path) {
        return records.file(path, "", COPIED).asOf().toString();
    }

    @Test
    void aFileWithoutDaysIsOfTheDayInItsName() {
        assertThat(asOf("results/links 2026-03-01.csv")).isEqualTo("2026-03-01T00:00:00Z");
        assertThat(asOf("results/2026-03-01/links.csv")).isEqualTo(COPIED.toString());
    }

    @Test
    void noNameMakesAFileOlderThanItsNewestDay() {
        records.clicks(new Clicks(
                Trace.NONE,
                Moment.at(Instant.parse("2026-03-05T09:00:00Z")),
                Count.exact(3),
                Basis.COUNTED,
                Source.UNSET));
        assertThat(asOf("results/links 2026-03-01.csv")).isEqualTo("2026-03-05T09:00:00Z");
        assertThat(asOf("results/links 2026-03-09.csv")).isEqualTo("2026-03-09T00:00:00Z");
    }

    @Test
    void whatTheFileSaysItselfHolds() {
        records.exportedAt(Instant.parse("2026-03-07T10:00:00Z"));
        assertThat(asOf("results/links 2026-03-01.csv")).isEqualTo("2026-03-07T10:00:00Z");
    }
}
