package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.api.RapportException;
import dev.rapport.judged.outcome.Asset;
import dev.rapport.judged.outcome.AssetKind;
import dev.rapport.judged.outcome.Brought;
import dev.rapport.judged.outcome.Catalogue;
import dev.rapport.judged.outcome.Use;
import dev.rapport.report.Reports;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Document;
import dev.rapport.report.document.KeyFigure;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.testkit.sample.SampleAgreed;
import dev.rapport.testkit.sample.SampleRun;
import dev.rapport.testkit.template.Extracted;
import java.util.List;
import org.junit.jupiter.api.Test;

class UgcTest {

    private static final Asset GOOD = SampleAgreed.asset("a1", AssetKind.VIDEO, Use.State.YES, "2026-03-20");
    private static final Asset LONG = SampleAgreed.asset("a2", AssetKind.VIDEO, Use.State.YES, "2027-03-20");
    private static final Asset UNSIGNED = SampleAgreed.asset("a3", AssetKind.PHOTO, Use.State.NOT_SIGNED, "2027-03-20");

    private static Document document(String language, Catalogue catalogue) {
        ReportInput input =
                SampleRun.brought(SampleRun.agreed(language, Edition.CLIENT), SampleAgreed.brought(catalogue));
        return Reports.document("ugc", input, Packs.standard());
    }

    private static String headline(String language, Asset... assets) {
        return ((Block.Headline) document(language, SampleAgreed.catalogue(assets))
                        .sections()
                        .get(0)
                        .blocks()
                        .get(0))
                .text();
    }

    @Test
    void theHeadlineIsTheAnswerInEveryCase() {
        assertThat(headline("en", GOOD, LONG, UNSIGNED))
                .isEqualTo("Of 3 assets 2 may be used for paid ads today. 1 runs out by 20 March 2026.");
        assertThat(headline("en", LONG)).isEqualTo("The one asset may be used for paid ads today.");
        assertThat(headline("en", UNSIGNED, UNSIGNED)).isEqualTo("None of 2 assets may be used today.");
        assertThat(headline("de", GOOD, LONG, UNSIGNED))
                .isEqualTo(
                        "Von 3 Inhalten dürfen heute 2 genutzt werden für: paid ads. Bei 1 Inhalt enden die Rechte bis"
                                + " zum 20. März 2026.");
        assertThat(headline("de", LONG, UNSIGNED))
                .isEqualTo("Von 2 Inhalten darf heute 1 genutzt werden für: paid ads.");
    }

    @Test
    void withoutChannelsTheHeadlineSaysThatNothingIsAgreed() {
        Catalogue none = new Catalogue(SampleAgreed.DAY, 30, List.of(), List.of(GOOD, LONG));
        assertThat(((Block.Headline)
                                document("en", none).sections().get(0).blocks().get(0))
                        .text())
                .isEqualTo("For none of 2 assets it is agreed where they may be used.");
    }

    @Test
    void whatIsUsableIsWorthItsProductionPriceBesideWhatItsBookingsCostTheClient() {
        List<KeyFigure> figures = ((Block.Figures) document("en", SampleAgreed.catalogue(GOOD, LONG, UNSIGNED))
                        .sections()
                        .get(0)
                        .blocks()
                        .get(1))
                .figures();
        // Two of them at 600; each booking at 100 * 1.17 + 14.
        assertThat(figures).extracting(KeyFigure::value).containsExactly("2", "1", "€1,200");
        assertThat(figures.get(2).note()).isEqualTo("their bookings cost €262");
    }

    @Test
    void aStateHasAShapeAndAWord() {
        String text = Extracted.pdf(new Reports().pdf("ugc", SampleRun.agreed("en", Edition.CLIENT), Packs.standard()));
        assertThat(text)
                .contains("● yes", "▲ not signed", "■ run out", "▲ Mühlenglück on 20 February 2026")
                .doesNotContain("asset-note", "agency-folder");
    }

    @Test
    void withoutContentTheWayIsSaid() {
        ReportInput nothing = SampleRun.brought(SampleRun.client(), Brought.NOTHING);
        assertThatThrownBy(() -> Reports.document("ugc", nothing, Packs.standard()))
                .isInstanceOf(RapportException.class)
                .hasMessageContaining("no-assets")
                .hasMessageContaining("assets.csv");
    }
}
