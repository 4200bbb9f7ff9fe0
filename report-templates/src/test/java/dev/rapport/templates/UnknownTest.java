package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.report.Reports;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.testkit.sample.SampleRun;
import dev.rapport.testkit.template.Extracted;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnknownTest {

    private final Reports reports = new Reports();

    static List<ReportInput> inputs() {
        return List.of(
                SampleRun.unknown(),
                SampleRun.client(),
                SampleRun.internal(),
                SampleRun.german(),
                SampleRun.brought("en", Edition.CLIENT),
                SampleRun.brought("de", Edition.INTERNAL),
                SampleRun.agreed("en", Edition.INTERNAL),
                SampleRun.agreed("de", Edition.CLIENT),
                SampleRun.input(List.of(), "en", Edition.CLIENT));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void unknownIsNeverWrittenAsANumberOrAsNull(ReportInput input) {
        for (String report : Reports.names(input)) {
            String all = Extracted.pdf(reports.pdf(report, input, Packs.standard()))
                    + String.join("\n", Extracted.grid(reports.xlsx(report, input, Packs.standard())))
                    + Extracted.html(reports.html(report, input, Packs.standard()));
            assertThat(all)
                    .as(report)
                    .doesNotContain("NaN", "null", "Infinity", "Optional[", "\uFFFD", "{0}", "{page}", "one:");
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void aCreatorOfWhomNothingIsKnownHasEmptyCells(ReportInput input) {
        List<String> rows = Extracted.grid(reports.xlsx("shortlist", input, Packs.standard())).stream()
                .filter(line -> line.contains("=nobody.knows |") && line.contains("B"))
                .toList();
        assertThat(rows).allSatisfy(row -> assertThat(row).doesNotContain("=0.0"));
    }
}
