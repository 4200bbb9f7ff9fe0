package dev.rapport.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.judged.Exchange;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rate that cannot be meant is told, because it would change every price. */
class ExchangeReaderTest {

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @Test
    void aRateAndItsOppositeOfOneDayMustFit() throws IOException {
        assertThat(read("2026-02-27,USD,EUR,0.97\n2026-02-27,EUR,USD,0.97\n").rates())
                .hasSize(2);
        assertThat(said())
                .containsExactly(
                        "currencies.csv:3:4 contradicting-lines Maybe 1.031, or from and to are swapped; the other is at currencies.csv:2:4.");
    }

    @Test
    void aRateAndItsOppositeMayLieApartAsBanksBuyAndSell() throws IOException {
        read("2026-02-27,USD,EUR,0.97\n2026-02-27,EUR,USD,1.05\n2026-03-27,EUR,USD,1.5\n");
        assertThat(said()).isEmpty();
    }

    @Test
    void aCurrencyHasNoRateToItselfAndNoneOfTomorrow() throws IOException {
        assertThat(read("2026-02-27,EUR,EUR,0.97\n2199-02-27,USD,EUR,0.97\n").rates())
                .isEmpty();
        assertThat(said())
                .containsExactly(
                        "currencies.csv:2:3 bad-rate Maybe another currency is meant.",
                        "currencies.csv:3:1 future-date Maybe another year is meant.");
    }

    @Test
    void aNoteBelowTheRatesIsOneMessage() throws IOException {
        assertThat(read("2026-02-27,USD,EUR,0.97\nall from the bank,,,\n").rates())
                .hasSize(1);
        assertThat(said())
                .containsExactly("currencies.csv:3:1 bad-rate Maybe it is a note or a row of sums: delete it.");
    }

    @Test
    void aRateThatIsFarFromWhatCurrenciesAreWorthIsUnlikely() throws IOException {
        read("2026-02-27,USD,EUR,97\n2026-02-27,JPY,EUR,0.0061\n2026-02-27,USD,INR,84\n");
        assertThat(problems.all())
                .extracting(problem -> problem.severity().id() + " " + problem.code())
                .containsExactly("warning unlikely-rate");
    }

    private Exchange read(String rows) throws IOException {
        Files.writeString(folder.resolve("currencies.csv"), "date,from,to,rate\n" + rows);
        return ExchangeReader.read(new Workspace(folder), problems);
    }

    private List<String> said() {
        return problems.all().stream()
                .map(problem -> problem.place() + " " + problem.code() + " " + problem.hint())
                .toList();
    }
}
