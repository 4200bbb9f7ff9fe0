package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.judged.Question;
import dev.rapport.judged.Since;
import dev.rapport.judged.Verdict;
import dev.rapport.judged.facts.Fact;
import dev.rapport.report.Reports;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.testkit.sample.SampleCreators;
import dev.rapport.testkit.sample.SampleRun;
import dev.rapport.testkit.template.Extracted;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report says whose decision is another than in the run before, and what to ask whom. */
class SinceLastTest {

    private static final Since.Because BY_DATA = new Since.Because(
            Since.Cause.DATA,
            "fit/audience",
            "audienceInMarkets 0.44 -> 0.7",
            List.of(
                    new Since.Moved("audienceInMarkets", "0.44", "0.7"),
                    new Since.Moved("reviews", "1", "0"),
                    new Since.Moved("fee", "4711.11", "4712")));
    private static final Since.Because BY_A_NUMBER =
            new Since.Because(Since.Cause.PARAMETER, "fit/niche", "nicheMin 0.2 -> 0.3", List.of());

    private final Reports reports = new Reports();

    @ParameterizedTest
    @ValueSource(strings = {"shortlist", "plan"})
    void onPaperItSaysWhoRoseFellCameAndLeftAndBecauseOfWhichData(String report) {
        String paper = paper(report, input(Edition.CLIENT, "en", turns()));
        assertThat(paper)
                .contains(
                        "Compared with run 00aa11bb (data until 1 February 2026): up 1, down 1, new 1, no longer there 1.")
                .contains("Up from review to Shortlist: Zoë", "(Audience in the markets 44 % → 70 %)")
                .contains("Down from Shortlist to review: 田中さくら (the rules changed)")
                .contains("No longer there, was left out: gone.away");
    }

    @Test
    void theAgencyReadsTheRuleAndItsNumberAndTheClientNeither() {
        assertThat(paper("shortlist", input(Edition.INTERNAL, "en", turns())))
                .contains("the rule fit/niche reads another number: nicheMin 0.2 -> 0.3");
        assertThat(everything("shortlist", input(Edition.CLIENT, "en", turns())))
                .doesNotContain("fit/niche", "nicheMin", "4711", "4712");
    }

    @Test
    void onPaperTheFirstStandAndInTheWorkbookAndOnThePageAll() {
        List<Since.Turn> many = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            many.add(new Since.Turn("gone" + i, Optional.of(Verdict.REVIEW), Optional.empty(), List.of()));
        }
        ReportInput input = input(Edition.CLIENT, "en", many);
        assertThat(paper("shortlist", input))
                .contains("And 14 more; the workbook and the HTML page have them all.")
                .doesNotContain("gone9");
        assertThat(String.join("\n", Extracted.grid(reports.xlsx("shortlist", input, Packs.standard()))))
                .contains("== Since last time", "gone9", "gone19");
        assertThat(page(input)).contains("gone9", "gone19");
    }

    @Test
    void whereNoDecisionChangedItSaysSoAndWithoutAnEarlierRunItSaysNothing() {
        assertThat(paper("plan", input(Edition.CLIENT, "en", List.of()))).contains("no decision has changed.");
        assertThat(everything("plan", SampleRun.client())).doesNotContain("Since last time", "Compared with run");
    }

    @Test
    void aGermanReportSaysItInGerman() {
        assertThat(paper("shortlist", input(Edition.CLIENT, "de", turns())))
                .contains("Verglichen mit Lauf 00aa11bb (Daten bis 1. Februar 2026)")
                .contains("Publikum in den Märkten 44 % → 70 %")
                .doesNotContain("Compared", "the rules changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shortlist", "plan"})
    void itEndsWithWhatIsNotKnownAndWhomToAsk(String report) {
        String paper = paper(report, input(Edition.CLIENT, "en", turns()));
        assertThat(paper)
                .contains("What is not known, and whom to ask")
                .contains("Audience in the markets: ask ", "It can move a score by up to 8.5 points.");
        assertThat(everything(report, SampleRun.client())).doesNotContain("It can move a score");
    }

    @Test
    void whatOnlyTheAgencyMayKnowTheClientIsNotToldToAskFor() {
        String fee = "up to 3.3 points";
        assertThat(paper("plan", input(Edition.CLIENT, "en", turns()))).doesNotContain(fee);
        assertThat(paper("plan", input(Edition.INTERNAL, "en", turns()))).contains(fee);
    }

    private static List<Since.Turn> turns() {
        List<String> ids =
                SampleCreators.all().stream().map(creator -> creator.id()).toList();
        return List.of(
                new Since.Turn(
                        ids.get(0), Optional.of(Verdict.REVIEW), Optional.of(Verdict.SHORTLIST), List.of(BY_DATA)),
                new Since.Turn(
                        ids.get(1), Optional.of(Verdict.SHORTLIST), Optional.of(Verdict.REVIEW), List.of(BY_A_NUMBER)),
                new Since.Turn(ids.get(2), Optional.empty(), Optional.of(Verdict.SHORTLIST), List.of()),
                new Since.Turn("gone.away", Optional.of(Verdict.REJECT), Optional.empty(), List.of()));
    }

    private static ReportInput input(Edition edition, String language, List<Since.Turn> turns) {
        return SampleRun.input(SampleCreators.all(), language, edition)
                .told(
                        Optional.of(new Since("00aa11bb", Instant.parse("2026-02-01T09:00:00Z"), turns)),
                        Map.of(
                                "zoe",
                                List.of(new Question(Fact.AUDIENCE_IN_MARKETS, 8.52), new Question(Fact.FEE, 3.3))));
    }

    private String paper(String report, ReportInput input) {
        return String.join(" ", Extracted.pages(reports.pdf(report, input, Packs.standard())))
                .replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    private String page(ReportInput input) {
        return new String(reports.html("shortlist", input, Packs.standard()), StandardCharsets.UTF_8);
    }

    private String everything(String report, ReportInput input) {
        return paper(report, input)
                + String.join("\n", Extracted.grid(reports.xlsx(report, input, Packs.standard())))
                + new String(reports.html(report, input, Packs.standard()), StandardCharsets.UTF_8);
    }
}
