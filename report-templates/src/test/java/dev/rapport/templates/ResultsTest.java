package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.judged.outcome.Actual;
import dev.rapport.judged.outcome.BeyondCodes;
import dev.rapport.judged.outcome.BookingOutcome;
import dev.rapport.judged.outcome.Measurement;
import dev.rapport.judged.outcome.Status;
import dev.rapport.report.Reports;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.KeyFigure;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Section;
import dev.rapport.report.document.Table;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.testkit.sample.SampleBrought;
import dev.rapport.testkit.sample.SampleCreators;
import dev.rapport.testkit.sample.SampleRun;
import dev.rapport.testkit.template.Extracted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a campaign brought, said plainly: the fees have the agency's share of 17 %, the margin is 42 %. */
class ResultsTest {

    private static List<Block> blocks(ReportInput input) {
        return Reports.document("results", input, Packs.standard()).sections().stream()
                .map(Section::blocks)
                .flatMap(List::stream)
                .toList();
    }

    private static <T> Stream<T> all(ReportInput input, Class<T> kind) {
        return blocks(input).stream().filter(kind::isInstance).map(kind::cast);
    }

    private static String headline(String language, Optional<Measurement.Pacing> pacing, BookingOutcome... bookings) {
        ReportInput before = SampleRun.input(SampleCreators.all(), language, Edition.CLIENT);
        return all(SampleRun.after(before, SampleBrought.of(List.of(bookings), pacing)), Block.Headline.class)
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static String headline(BookingOutcome... bookings) {
        return headline("en", Optional.empty(), bookings);
    }

    private static BookingOutcome zoe(String fee, Actual actual) {
        return SampleBrought.booking("zoe", Status.LIVE, fee, actual);
    }

    @Test
    void saysThatTheCampaignEarnedItsCostAndByHowMuch() {
        assertThat(headline(zoe("100", SampleBrought.actual(900, 9, 9, "1000"))))
                .isEqualTo(
                        "The campaign earned its cost of €117 and €303 more: it sold goods for €1,000, of which €420 is"
                                + " left after what they cost to make.");
    }

    @Test
    void saysThatItDidNotAndWhatIsMissing() {
        assertThat(headline(zoe("1000", SampleBrought.actual(900, 9, 9, "1000"))))
                .startsWith("The campaign did not earn its cost of €1,170: €750 is missing.");
        assertThat(headline("de", Optional.empty(), zoe("1000", SampleBrought.actual(900, 9, 9, "1000"))))
                .startsWith("Die Kampagne hat ihre Kosten von 1.170\u00a0€ nicht verdient: Es fehlen 750\u00a0€.");
    }

    @Test
    void saysThatItIsTooEarly() {
        assertThat(headline(
                        "en",
                        Optional.of(new Measurement.Pacing(9, 30, 0.61)),
                        zoe("100", SampleBrought.actual(900, 9, 9, "1000"))))
                .isEqualTo(
                        "Too early to tell: this is day 9 of 30, by which 61\u00a0% of what a campaign brings is usually in."
                                + " So far it has earned €420; it costs €117.");
    }

    @Test
    void saysThatItIsNotOverWhereMostIsIn() {
        assertThat(headline(
                        "en",
                        Optional.of(new Measurement.Pacing(30, 87, 0.94)),
                        zoe("100", SampleBrought.actual(900, 9, 9, "1000"))))
                .startsWith("The campaign is not over: this is day 30 of 87");
    }

    @Test
    void saysWhatItBroughtWhereNobodyKnowsWhatItSold() {
        assertThat(headline(zoe("100", SampleBrought.actual(9000, 90, -1, ""))))
                .isEqualTo(
                        "For €117 the campaign brought 90 clicks. What it earned is not known, so that nobody can say"
                                + " whether it paid off.");
    }

    @Test
    void saysThatNothingIsKnownAndThatAllWasCalledOff() {
        assertThat(headline(zoe("100", Actual.UNKNOWN)))
                .isEqualTo("Nothing is known yet of what the one booking brought.");
        assertThat(headline(SampleBrought.booking("zoe", Status.CANCELLED, "100", Actual.UNKNOWN)))
                .startsWith("All that was booked was called off");
    }

    @Test
    void theCostIsTheClientsAndTheSameInHeadlineFiguresTableAndRatios() {
        ReportInput input = SampleRun.brought("en", Edition.CLIENT);
        // (620 + 710 + 340) * 1.17; what was called off costs nothing and what has no fee nothing that is known.
        double cost = 1953.90;
        assertThat(all(input, Block.Headline.class).findFirst().orElseThrow().text())
                .contains("€1,950");
        assertThat(all(input, Block.Figures.class).findFirst().orElseThrow().figures())
                .extracting(KeyFigure::value)
                .containsExactly("€2,410", "\u221248\u00a0%", "€1,950");
        Table bookings = table(input, "published");
        assertThat(((Cell.Formula) cell(bookings, bookings.totals().get(0), "cost")).value())
                .isCloseTo(cost, within(1e-9));
        Table ratios = table(input, "roas");
        assertThat(((Cell.Number) cell(ratios, ratios.totals().get(0), "roi")).value())
                .isCloseTo((2413.80 * 0.42 - cost) / cost, within(1e-4));
    }

    @Test
    void whatCodesDidNotCatchIsARangeOrNothingAndAlwaysWhatCouldBeSeen() {
        BeyondCodes.Seen seen = new BeyondCodes.Seen(280, 350, 14, -3, 56, 110);
        BeyondCodes maybe = new BeyondCodes(60, 40.2, 7, 0.24, 0.99, Optional.of(seen));
        assertThat(beyond("en", maybe))
                .contains(
                        "Beyond codes the campaign brought between \u22123 and 110 orders, with a middle of 56, so that there"
                                + " may be none; nine of ten such ranges hold the truth.",
                        "At 40 orders a day, the smallest rise that could be seen is 24\u00a0% over 7 days.");
        BeyondCodes unseen = new BeyondCodes(60, 5, 7, 0.61, 0.7, Optional.empty());
        assertThat(beyond("en", unseen))
                .contains(
                        "What codes did not catch cannot be seen in this shop: at 5 orders a day, a rise would have to be"
                                + " 61\u00a0% over 7 days.")
                .noneMatch(sentence -> sentence.startsWith("Beyond"));
        assertThat(beyond("de", unseen))
                .contains(
                        "Was Codes nicht erfassen, ist in diesem Shop nicht zu sehen: Bei 5 Bestellungen am Tag müsste der"
                                + " Anstieg 61\u00a0% über 7 Tage betragen.");
    }

    @Test
    void whatBuyersSayStandsInATableOfItsOwn() {
        BeyondCodes unseen = new BeyondCodes(60, 5, 7, 0.61, 0.7, Optional.empty());
        Table asked = table(input("en", unseen), "up-to");
        assertThat(((Cell.Number) cell(asked, asked.lines().get(0), "at-least")).value())
                .isEqualTo(14);
        assertThat(((Cell.Number) cell(asked, asked.lines().get(0), "up-to")).value())
                .isEqualTo(19.5);
    }

    private static List<String> beyond(String language, BeyondCodes beyond) {
        return sentences(input(language, beyond));
    }

    private static ReportInput input(String language, BeyondCodes beyond) {
        ReportInput before = SampleRun.input(SampleCreators.all(), language, Edition.CLIENT);
        List<BookingOutcome> bookings = List.of(zoe("100", SampleBrought.actual(900, 9, 9, "1000")));
        return SampleRun.after(before, SampleBrought.of(bookings, Optional.empty(), Optional.of(beyond)));
    }

    @Test
    void everyForecastHasATickAndSaysWhetherItHeld() {
        Table forecast = table(SampleRun.brought("en", Edition.CLIENT), "held");
        assertThat(forecast.lines())
                .extracting(line -> text(cell(forecast, line, "creator")) + " " + text(cell(forecast, line, "figure"))
                        + " " + text(cell(forecast, line, "held")))
                .containsExactly(
                        "Zoë Kornmann Reach above",
                        "Zoë Kornmann Clicks inside",
                        "田中さくら Clicks below",
                        "Zoë Kornmann Orders above",
                        "田中さくら Orders inside");
        Cell.Range reach = (Cell.Range) cell(forecast, forecast.lines().get(0), "range");
        assertThat(reach.came()).hasValue(21_300);
        assertThat(sentences(SampleRun.brought("en", Edition.CLIENT)))
                .contains("Orders: 1 of 2 lay between P10 and P90; too few to tell 80 % from 60 %.");
    }

    @Test
    void saysWhatIsNotKnownAndWhomToAsk() {
        assertThat(sentences(SampleRun.brought("en", Edition.CLIENT)))
                .contains(
                        "1 post is missing for more than a week: ask Ana Família 👩‍👩‍👧 for the link, or call the booking off.",
                        "Of 1 post neither reach nor views are known: ask 田中さくら for the post's insights.",
                        "What 1 booking costs is not known (Henk de Bakker): ask whoever agreed the fee.");
    }

    @Test
    void theClientReadsThatOrdersAreInDoubtAndNotWhichCodeLeaked() {
        assertThat(sentences(SampleRun.brought("en", Edition.CLIENT)))
                .contains("1 order worth €134 may not be owed to the campaign. They stay counted; without them:")
                .noneMatch(sentence -> sentence.contains("secret10"));
        assertThat(sentences(SampleRun.brought("en", Edition.INTERNAL)))
                .anyMatch(sentence -> sentence.contains("the code (secret10) was used on 2026-02-01"));
    }

    @Test
    void resultFilesStandAmongTheFilesWithTheirChecksum() {
        assertThat(Extracted.pdf(
                        new Reports().pdf("results", SampleRun.brought("en", Edition.CLIENT), Packs.standard())))
                .contains("Made from 6 files");
    }

    @Test
    void beforeAnythingIsPostedNobodySaysThatItDidNotPayOff() {
        Actual nothing = SampleBrought.actual(0, 0, 0, "0");
        ReportInput input = SampleRun.brought(
                SampleRun.agreed("en", Edition.CLIENT),
                SampleBrought.of(List.of(
                        SampleBrought.booking("zoe.backt", Status.PLANNED, "600", nothing),
                        SampleBrought.booking("maraoelmez", Status.PLANNED, "500", nothing))));
        List<Section> sections =
                Reports.document("results", input, Packs.standard()).sections();
        assertThat(((Block.Headline) sections.get(0).blocks().get(0)).text())
                .startsWith("Too early to tell: the 2 bookings are still to come.");
        assertThat(sections)
                .flatExtracting(Section::blocks)
                .filteredOn(block -> block instanceof Table)
                .flatExtracting(table -> ((Table) table).columns())
                .extracting("id")
                .doesNotContain("verdict");
    }

    @Test
    void whereNothingIsBookedTheWayIsSaid() {
        assertThat(Reports.names(SampleRun.client())).containsExactly("shortlist", "plan");
        assertThatThrownBy(() -> Reports.document("results", SampleRun.client(), Packs.standard()))
                .hasMessageContaining("nothing-booked")
                .hasMessageContaining("deliverables.csv")
                .hasMessageContaining("Maybe write what was agreed");
    }

    private static List<String> sentences(ReportInput input) {
        return all(input, Block.Listing.class)
                .flatMap(listing -> listing.sentences().stream())
                .toList();
    }

    private static Table table(ReportInput input, String column) {
        return all(input, Table.class)
                .filter(table ->
                        table.columns().stream().anyMatch(one -> one.id().equals(column)))
                .findFirst()
                .orElseThrow();
    }

    private static Cell cell(Table table, Line line, String column) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).id().equals(column)) {
                return line.cells().get(i);
            }
        }
        throw new IllegalArgumentException(column);
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Name name ? name.name() : ((Cell.Text) cell).text();
    }
}
