package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.judged.PriceBand;
import dev.rapport.judged.PriceBand.Basis;
import dev.rapport.judged.PriceBand.Step;
import dev.rapport.judged.Range;
import dev.rapport.judged.Sourced;
import dev.rapport.report.Reports;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Table;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.testkit.sample.SampleCreators;
import dev.rapport.testkit.sample.SampleRun;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a creator may fairly cost stands in the agency's edition, step by step, and nowhere in the client's. */
class FairPricesTest {

    @Test
    void theAgencySeesTheBandWhereTheFeeLiesAndEachStep() {
        Table table =
                table(priced(Edition.INTERNAL, "en", Optional.of(euros("700")))).orElseThrow();
        assertThat(texts(table)).contains("reel", "above").anySatisfy(text -> assertThat(text)
                .isEqualTo("10 to 20 USD for 1,000 views or people, 6,270 expected: €61 to €122"
                        + " (a study of 2024; grade B); asked for: €700"));
        assertThat(texts(table(priced(Edition.INTERNAL, "en", Optional.empty())).orElseThrow()))
                .contains("no fee is known");
    }

    @Test
    void anAgencyThatWritesGermanReadsGerman() {
        assertThat(texts(table(priced(Edition.INTERNAL, "de", Optional.of(euros("100"))))
                        .orElseThrow()))
                .contains("darin")
                .noneMatch(text -> text.contains("expected") || text.contains("within"));
    }

    @Test
    void theClientHasNoneOfIt() {
        ReportInput client = priced(Edition.CLIENT, "en", Optional.of(euros("700")));
        assertThat(client.prices()).isEmpty();
        assertThat(table(client)).isEmpty();
    }

    private static Optional<Table> table(ReportInput input) {
        return Reports.document("shortlist", input, Packs.standard()).sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.name().equals("FairPrices"))
                .findFirst();
    }

    private static List<String> texts(Table table) {
        return table.lines().stream()
                .flatMap(line -> line.cells().stream())
                .filter(Cell.Text.class::isInstance)
                .map(cell -> ((Cell.Text) cell).text())
                .toList();
    }

    private static ReportInput priced(Edition edition, String language, Optional<Money> fee) {
        ReportInput plain = SampleRun.input(SampleCreators.all(), language, edition);
        List<Step> steps = List.of(
                new Step(
                        Basis.CPM,
                        new Range(10, 15, 20),
                        6270,
                        euros("61"),
                        euros("91"),
                        euros("122"),
                        new Sourced("a study of 2024", "B")),
                new Step(
                        Basis.RATE_CARD,
                        new Range(0, 0, 0),
                        1,
                        euros("700"),
                        euros("700"),
                        euros("700"),
                        Sourced.UNSAID));
        PriceBand band = new PriceBand(Deliverable.REEL, euros("61"), euros("91"), euros("122"), steps, fee);
        return new ReportInput(
                plain.campaign(),
                plain.judgements(),
                plain.plan(),
                plain.run(),
                edition,
                plain.whatIf(),
                plain.fields(),
                plain.packWords(),
                plain.brought(),
                plain.rival(),
                Map.of("zoe", List.of(band)));
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
