package dev.rapport.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slips in outcomes.csv: what it says moves the forecasts of later campaigns. */
class OutcomesFileTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aCampaignWithItsNiches() throws IOException {
        Files.writeString(folder.resolve("campaign.yaml"), "budget: 3000 EUR\nniches: {baking: [bread]}\n");
    }

    @Test
    void aNicheThatNoCampaignHasIsTold() throws IOException {
        assertThat(said("k1,2025-10-14,bakign,9500,210,13\nk2,2025-10-14,surfing,9500,210,13\n"
                        + "k3,2025-10-14,Baking,9500,210,13\nk4,2025-10-14,\"baking, bread\",9500,210,13\n"))
                .containsExactly("warning 2:3 unknown-niche", "info 3:3 unknown-niche", "warning 5:3 unknown-niche");
    }

    @Test
    void aBookingThatStandsTwiceCountsOnce() throws IOException {
        assertThat(said("k1,2025-10-14,,9500,210,13\nk1,2025-10-14,,9500,210,13\nk1,2025-10-14,,9500,211,13\n"
                        + ",2025-10-14,,9500,210,13\n,2025-10-15,,9500,210,13\n"))
                .containsExactly("warning 3:1 duplicate-line", "error 4:5 contradicting-lines");
    }

    @Test
    void aShareOrANumberThatTwoReadersReadDifferentlyIsNoCount() throws IOException {
        assertThat(said("k1,2025-10-14,,9500 %,210,13\nk2,2025-10-14,,9500,1.500,13\n"))
                .containsExactly("error 2:4 bad-number", "error 3:5 bad-number");
    }

    private List<String> said(String rows) throws IOException {
        Files.writeString(folder.resolve("outcomes.csv"), "key,date,niches,views,clicks,orders\n" + rows);
        Problems problems = new Problems();
        OutcomesFile.read(new Workspace(folder), problems);
        return problems.all().stream()
                .map(problem -> problem.severity().id() + " " + problem.place().replaceFirst("^outcomes.csv:", "") + " "
                        + problem.code())
                .toList();
    }
}
