package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.report.Reports;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ClientEditionTest {

    private final Reports reports = new Reports();

    private String everything(ReportInput input) {
        return Extracted.pdf(reports.pdf(input, Packs.standard()))
                + String.join("\n", Extracted.grid(reports.xlsx(input, Packs.standard())))
                + Extracted.html(reports.html(input, Packs.standard()));
    }

    @Test
    void theClientReadsNeitherFeesNorTheAgencysShare() {
        String all = everything(SampleRun.client());
        assertThat(all).doesNotContain("fairPrice", "feeToFairPrice", "agency's share", "514.5");
        for (SampleCreator creator : SampleCreators.all()) {
            if (creator.cost() > 0) {
                assertThat(all).doesNotContain("=" + creator.fee() + " ");
            }
        }
    }

    @Test
    void theAgencyReadsThem() {
        assertThat(everything(SampleRun.internal())).contains("fairPrice", "agency's share", "514.53");
    }

    @Test
    void aNoteOfTheAgencyStaysWithTheAgencyUnlessItsPackSaysOtherwise() {
        assertThat(everything(SampleRun.noted(Edition.CLIENT)))
                .contains("Vegan: yes", "=Vegan |", "=yes |", "the agency's own judgement")
                .doesNotContain("warm", "sounded", "2.25");
        assertThat(everything(SampleRun.noted(Edition.INTERNAL)))
                .contains("Vegan: yes", "how warm on the phone: 2.25 (1 to 5)", "=how warm on the phone |", "=2.25 |")
                .contains("sounded cold, 2.25 of 5");
    }

    @Test
    void noHarshWordStandsBesideAName() {
        assertThat(everything(SampleRun.client()).toLowerCase(Locale.ROOT))
                .contains("signs of inauthentic followers")
                .doesNotContain("fake", "bought followers", "doubtful", "authenticity=inauthentic", "inauthentic >=");
    }
}
