package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.report.Reports;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.testkit.sample.SampleRun;
import dev.rapport.testkit.template.Extracted;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientEditionTest {

    private static final int FOUR = 4;

    private final Reports reports = new Reports();

    private String everything(String report, ReportInput input) {
        return Bytes.of(reports.pdf(report, input, Packs.standard()))
                + Bytes.of(reports.xlsx(report, input, Packs.standard()))
                + Bytes.of(reports.html(report, input, Packs.standard()));
    }

    private String both(ReportInput input) {
        return Reports.names(input).stream()
                .map(report -> everything(report, input))
                .collect(Collectors.joining());
    }

    @Test
    void noByteOfAnyFileHoldsWhatOnlyTheAgencyMayRead() {
        String all = both(Marked.run(Edition.CLIENT));
        assertThat(all).contains(Marked.FOR_THE_CLIENT);
        for (String marker : Marked.FOR_THE_AGENCY) {
            assertThat(all.contains(marker)).as(marker).isFalse();
        }
    }

    @Test
    void anOpenBookShowsFeesAndTheAgencysShareAndNothingElseOfTheAgencys() {
        String all = both(Marked.open());
        assertThat(all).contains("What the cost is made of", "with an open book");
        for (String marker : Marked.FOR_THE_AGENCY) {
            assertThat(all.contains(marker)).as(marker).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"shortlist", "plan", "results"})
    void thePartsOfAnOpenBookAddUpToTheCost(String report) {
        List<String> sheet = Extracted.grid(reports.xlsx(report, Marked.open(), Packs.standard()));
        int from = sheet.indexOf("== What the cost is made of");
        assertThat(from).isNotNegative();
        List<double[]> lines = sheet.subList(from, sheet.size()).stream()
                .skip(1)
                .takeWhile(line -> !line.startsWith("== "))
                .map(ClientEditionTest::amounts)
                .filter(amounts -> amounts.length == FOUR)
                .toList();
        assertThat(lines).isNotEmpty().allSatisfy(amounts -> assertThat(amounts[0] + amounts[1] + amounts[2])
                .isCloseTo(amounts[FOUR - 1], within(0.005)));
    }

    /** Fee, share, gift and cost, where all are there. */
    private static double[] amounts(String line) {
        return java.util.regex.Pattern.compile("[C-F]\\d+=(?:\\([^)]*\\)+ )?(\\d+\\.\\d+)")
                .matcher(line)
                .results()
                .mapToDouble(amount -> Double.parseDouble(amount.group(1)))
                .toArray();
    }

    @Test
    void withoutTheKeyNothingOfAnOpenBookIsThere() {
        assertThat(both(Marked.run(Edition.CLIENT))).doesNotContain("What the cost is made of", "open book");
        assertThat(both(Marked.run(Edition.INTERNAL))).doesNotContain("What the cost is made of", "open book");
    }

    @Test
    void howItWasMadeNamesNothingOfTheAgencysEither() {
        String made = Reports.made(Marked.run(Edition.CLIENT), Packs.standard()).toString();
        assertThat(made).contains("list.csv");
        assertThat(Marked.FOR_THE_AGENCY).noneMatch(made::contains);
    }

    @Test
    void theAgencyReadsAllOfIt() {
        String all = both(Marked.run(Edition.INTERNAL));
        assertThat(Marked.FOR_THE_AGENCY)
                .allSatisfy(
                        marker -> assertThat(all.contains(marker)).as(marker).isTrue());
    }

    @Test
    void theMarkedRunHasEveryReport() {
        assertThat(Reports.names(Marked.run(Edition.CLIENT))).isEqualTo(Reports.names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"shortlist", "plan", "brief", "results", "partners", "ugc"})
    void theAgencysEditionIsMarkedOnEveryPageOnEverySheetAndInItsTitle(String report) {
        ReportInput input = Marked.run(Edition.INTERNAL);
        assertThat(Extracted.pages(reports.pdf(report, input, Packs.standard())))
                .allSatisfy(page -> assertThat(page).contains("INTERNAL"));
        assertThat(Extracted.grid(reports.xlsx(report, input, Packs.standard())))
                .filteredOn(line -> line.startsWith("== "))
                .isNotEmpty()
                .allSatisfy(sheet -> assertThat(sheet).contains("INTERNAL"));
        assertThat(new String(reports.html(report, input, Packs.standard()), java.nio.charset.StandardCharsets.UTF_8))
                .contains("<title>INTERNAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shortlist", "plan", "results", "partners"})
    void theClientsEditionBearsNoMark(String report) {
        assertThat(everything(report, SampleRun.brought("en", Edition.CLIENT))).doesNotContain("INTERNAL");
    }

    @Test
    void aReasonThatReadsAFeeIsToldTheClientWithoutIt() {
        assertThat(both(Marked.run(Edition.CLIENT))).contains("What it costs was compared with what is usual.");
    }

    @Test
    void aNoteOfTheAgencyStaysWithTheAgencyUnlessItsPackSaysOtherwise() {
        assertThat(everything("shortlist", SampleRun.noted(Edition.CLIENT)))
                .contains("Vegan: yes", "the agency's own judgement")
                .doesNotContain("warm", "sounded");
        assertThat(everything("shortlist", SampleRun.noted(Edition.INTERNAL)))
                .contains("Vegan: yes", "how warm on the phone: 2.25 (1 to 5)")
                .contains("sounded cold, 2.25 of 5");
    }

    @Test
    void noHarshWordStandsBesideAName() {
        assertThat(everything("shortlist", SampleRun.client()).toLowerCase(Locale.ROOT))
                .contains("signs of inauthentic followers")
                .doesNotContain("fake", "bought followers", "doubtful");
    }
}
