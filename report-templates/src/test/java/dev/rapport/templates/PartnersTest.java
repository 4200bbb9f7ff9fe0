package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.report.Reports;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Section;
import dev.rapport.report.document.Table;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.testkit.sample.SampleRun;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartnersTest {

    private static <T> Stream<T> all(ReportInput input, Class<T> kind) {
        return Reports.document("partners", input, Packs.standard()).sections().stream()
                .map(Section::blocks)
                .flatMap(List::stream)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static List<String> sentences(ReportInput input) {
        return all(input, Block.Listing.class)
                .flatMap(listing -> listing.sentences().stream())
                .toList();
    }

    @Test
    void theHeadlineSaysWithHowManyToGoOnAndHow() {
        assertThat(all(SampleRun.brought("en", Edition.CLIENT), Block.Headline.class)
                        .findFirst()
                        .orElseThrow()
                        .text())
                .isEqualTo("Of the 2 creators worked with before: go on with 1, too little is known of 1.");
        assertThat(all(SampleRun.brought("de", Edition.CLIENT), Block.Headline.class)
                        .findFirst()
                        .orElseThrow()
                        .text())
                .isEqualTo("Die 2 Creators, mit denen schon gearbeitet wurde: mit 1 fortsetzen, über 1 ist zu wenig"
                        + " bekannt.");
    }

    @Test
    void theClientReadsWhatTheNextOneMayCostAndTheAgencyTheFeeToo() {
        assertThat(sentences(SampleRun.brought("en", Edition.CLIENT)))
                .contains(
                        "Because: it earned what it cost.",
                        "The next reel breaks even at P50 where it costs €10,400 in all; where it costs €90, it loses money in"
                                + " one of four cases.")
                .noneMatch(sentence -> sentence.contains("fee of"));
        assertThat(sentences(SampleRun.brought("en", Edition.INTERNAL)))
                .contains("That is a fee of €8,820 to break even, and of €71.11 for a loss in one of four cases."
                        .replace("71.11", "71.10"));
    }

    @Test
    void whereOrdersAreFewItSaysSoInsteadOfAPrice() {
        assertThat(sentences(SampleRun.brought("en", Edition.CLIENT)))
                .contains(
                        "The next reel brings nothing in half of the cases or more, because orders are few: by orders alone"
                                + " no price breaks even at P50.");
    }

    @Test
    void whereNothingCanBeRecommendedItSaysWhatIsMissing() {
        assertThat(sentences(SampleRun.brought("en", Edition.CLIENT)))
                .contains("To say more, these would have to be known: Collaboration roi.");
    }

    @Test
    void whatWasDoneStandsOldestFirst() {
        Table works = all(SampleRun.brought("en", Edition.CLIENT), Table.class)
                .skip(1)
                .findFirst()
                .orElseThrow();
        assertThat(works.columns()).extracting(Column::id).doesNotContain("fee", "notes");
        assertThat(works.lines()).hasSize(2);
        assertThat(works.lines().get(0).cells().get(0).toString()).contains("3 Mar 2025");
        assertThat(works.lines().get(1).cells().get(0).toString()).contains("3 Sep 2025");
    }

    @Test
    void whereNothingWasDoneBeforeTheWayIsSaid() {
        assertThatThrownBy(() -> Reports.document("partners", SampleRun.client(), Packs.standard()))
                .hasMessageContaining("no-partners")
                .hasMessageContaining("collaborations.csv");
    }
}
