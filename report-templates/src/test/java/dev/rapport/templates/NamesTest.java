package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.report.Reports;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.testkit.sample.SampleCreator;
import dev.rapport.testkit.sample.SampleCreators;
import dev.rapport.testkit.sample.SampleRun;
import dev.rapport.testkit.template.Extracted;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    private final Reports reports = new Reports();
    private final ReportInput input = SampleRun.client();

    private List<String> names() {
        return SampleCreators.all().stream()
                .map(SampleCreator::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    @Test
    void everyNameIsFoundInTheTextOfThePdf() {
        String text = Extracted.folded(Extracted.pdf(reports.pdf("shortlist", input, Packs.standard())));
        assertThat(names()).allSatisfy(name -> assertThat(text).contains(Extracted.folded(findable(name))));
    }

    // The longest name is cut in the table and wraps on its page; what both show is enough.
    private static String findable(String name) {
        return name.length() > 60 ? name.substring(0, 40) : name;
    }

    @Test
    void everyNameStandsInTheWorkbookAsItIs() {
        String grid = String.join("\n", Extracted.grid(reports.xlsx("shortlist", input, Packs.standard())));
        assertThat(names()).allSatisfy(name -> assertThat(grid).contains("=" + name + " |"));
    }

    @Test
    void everyNameIsReadOnThePageAndNoneOfItRuns() {
        byte[] page = reports.html("shortlist", input, Packs.standard());
        assertThat(Extracted.html(page).replaceAll("\\s", ""))
                .contains(names().stream()
                        .filter(name -> !name.contains("<"))
                        .map(name -> name.replaceAll("\\s", ""))
                        .toList());
        assertThat(new String(page, StandardCharsets.UTF_8)).doesNotContain("<script>alert");
    }
}
