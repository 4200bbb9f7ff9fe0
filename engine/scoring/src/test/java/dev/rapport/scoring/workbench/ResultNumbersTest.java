package dev.rapport.scoring.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.scoring.workbench.backtest.CreatorResult;
import dev.rapport.scoring.workbench.backtest.ResultSheets;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of results as agencies in Europe write them. */
class ResultNumbersTest {

    @TempDir
    Path folder;

    @Test
    void amountsAndCountsAreReadWithTheirSeparators() throws IOException {
        Problems problems = new Problems();
        List<CreatorResult> results =
                read("creator;fee;clicks;revenue\nzoe;700,00;1.520;1.640,00\nida;€ 5;12;-3,5\n", problems);
        assertThat(problems.all()).isEmpty();
        assertThat(results)
                .extracting(one -> one.fee().orElse(0) + " " + one.clicks().orElse(0) + " "
                        + one.revenue().orElse(0))
                .containsExactly("700.0 1520.0 1640.0", "5.0 12.0 -3.5");
    }

    @Test
    void whatIsNoNumberIsTold() throws IOException {
        Problems problems = new Problems();
        read("creator,fee,clicks\nzoe,a lot,5 %\n", problems);
        assertThat(problems.all())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly("may.csv:2:2 bad-number", "may.csv:2:3 bad-number");
    }

    private List<CreatorResult> read(String text, Problems problems) throws IOException {
        return ResultSheets.read(List.of(Files.writeString(folder.resolve("may.csv"), text)), problems);
    }
}
