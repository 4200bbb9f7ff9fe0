package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.report.Reports;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.testkit.sample.SampleRun;
import dev.rapport.testkit.template.Extracted;
import org.junit.jupiter.api.Test;

class ManyTest {

    private final Reports reports = new Reports();
    private final ReportInput input = SampleRun.many(340);

    @Test
    void thePdfListsThreeHundredAndSaysWhereTheOthersAre() {
        String text = Extracted.pdf(reports.pdf("shortlist", input, Packs.standard()));
        assertThat(text)
                .contains("Creator Number 299")
                .doesNotContain("Creator Number 300")
                .contains("300 of 340");
    }

    @Test
    void theWorkbookAndThePageListEverybody() {
        assertThat(String.join("\n", Extracted.grid(reports.xlsx("shortlist", input, Packs.standard()))))
                .contains("Creator Number 339");
        assertThat(Extracted.html(reports.html("shortlist", input, Packs.standard())))
                .contains("Creator Number 339");
    }
}
