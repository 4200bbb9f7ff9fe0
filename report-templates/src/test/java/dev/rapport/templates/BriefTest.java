package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.api.RapportException;
import dev.rapport.judged.outcome.Brought;
import dev.rapport.report.Reports;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Document;
import dev.rapport.report.document.Medium;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.testkit.sample.SampleRun;
import dev.rapport.testkit.template.Extracted;
import java.util.List;
import org.junit.jupiter.api.Test;

class BriefTest {

    private static Document document(String language) {
        return Reports.document("brief", SampleRun.agreed(language, Edition.CLIENT), Packs.standard());
    }

    private static String paper(String language) {
        return Extracted.pdf(new Reports().pdf("brief", SampleRun.agreed(language, Edition.CLIENT), Packs.standard()));
    }

    @Test
    void theHeadlineCountsCreatorsPiecesAndWhatIsOpen() {
        assertThat(headline("en"))
                .isEqualTo("2 creators are asked for 2 pieces of content; 3 points are still to agree.");
        assertThat(headline("de")).isEqualTo("2 Creators werden um 2 Inhalte gebeten; 3 Punkte sind noch zu klären.");
    }

    private static String headline(String language) {
        return ((Block.Headline) document(language).sections().get(0).blocks().get(0)).text();
    }

    @Test
    void everyCreatorHasAPage() {
        List<String> pages =
                Extracted.pages(new Reports().pdf("brief", SampleRun.agreed("en", Edition.CLIENT), Packs.standard()));
        assertThat(pages).hasSizeGreaterThanOrEqualTo(4);
        assertThat(pages.get(1)).contains("BRIEF 1 OF 2", "zoe.backt", "ZOE10", "20 March 2026");
        assertThat(pages.get(2)).contains("BRIEF 2 OF 2", "sakura_kuchen").doesNotContain("ZOE10");
    }

    @Test
    void wordsOfDisclosureStandWithPlaceAndSourceAndACountryWithoutSaysSo() {
        assertThat(paper("en").replaceAll("\\s+", " "))
                .contains(
                        "One of these is enough, at the start of the text: Werbung · Anzeige.",
                        "Named as not enough: #ad.",
                        "media authorities; 2017",
                        "Your account names this country: Germany.",
                        "No rule was found: a person must look before you post.")
                .contains(
                        "4 of the 5 best were published between 18 and 24 o’clock; of all that were looked at 9 of 25");
        assertThat(paper("de").replaceAll("\\s+", " "))
                .contains(
                        "Eines davon genügt, am Anfang des Textes", "4 der 5 besten erschienen zwischen 18 und 24 Uhr");
    }

    @Test
    void noFeeStandsInWhatIsHandedOutAndOneInTheAgencysEdition() {
        assertThat(Bytes.of(new Reports().xlsx("brief", SampleRun.agreed("en", Edition.CLIENT), Packs.standard())))
                .doesNotContain("4711.11");
        assertThat(paper("en")).contains("No fee stands in a brief").doesNotContain("4,711", "4,710");
    }

    @Test
    void theWorkbookHasEveryPieceOnASheet() {
        assertThat(document("en").sections(Medium.WORKBOOK))
                .extracting(section -> section.title())
                .containsExactly(
                        "Briefs", "What is asked", "Pieces", "Disclosure", "Best posts", "Still to agree", "Method");
    }

    @Test
    void withoutAnybodyToBriefTheWayIsSaid() {
        ReportInput nobody = SampleRun.brought(SampleRun.client(), Brought.NOTHING);
        assertThat(Reports.names(nobody)).doesNotContain("brief", "ugc");
        assertThatThrownBy(() -> Reports.document("brief", nobody, Packs.standard()))
                .isInstanceOf(RapportException.class)
                .hasMessageContaining("nobody-briefed")
                .hasMessageContaining("deliverables.csv");
    }
}
