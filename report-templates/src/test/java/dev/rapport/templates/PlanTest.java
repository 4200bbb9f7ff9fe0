package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.report.Reports;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Section;
import dev.rapport.report.document.Table;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.testkit.sample.SampleRun;
import dev.rapport.testkit.template.Extracted;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

    private final List<Section> sections =
            Reports.document("plan", SampleRun.client(), Packs.standard()).sections(Medium.PAPER);

    private Table table(int section) {
        return sections.get(section).blocks().stream()
                .filter(block -> block instanceof Table)
                .map(block -> (Table) block)
                .findFirst()
                .orElseThrow();
    }

    private static int column(Table table, String id) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException(id);
    }

    @Test
    void whatEachAddsIsTheFigureOfTheHeadline() {
        Table chosen = table(0);
        int adds = column(chosen, "adds");
        double sum = chosen.lines().stream()
                .mapToDouble(line -> ((Cell.Number) line.cells().get(adds)).value())
                .sum();
        Cell.Formula total = (Cell.Formula) chosen.totals().get(0).cells().get(adds);
        assertThat(sum).isCloseTo(total.value(), org.assertj.core.data.Offset.offset(1e-6));
        String headline = ((Block.Headline) sections.get(0).blocks().get(0)).text();
        assertThat(headline)
                .startsWith("Buy 8 posts from 8 creators. For €4,160 they bring about ")
                .contains(String.format(java.util.Locale.ROOT, "%,d", Math.round(sum / 100) * 100));
    }

    @Test
    void spentAndLeftAddUpToTheBudget() {
        List<Line> totals = table(0).totals();
        int cost = column(table(0), "cost");
        double spent = ((Cell.Formula) totals.get(0).cells().get(cost)).value();
        double left = ((Cell.Formula) totals.get(2).cells().get(cost)).value();
        assertThat(spent + left).isEqualTo(7_000);
    }

    @Test
    void everybodyInReserveHasAReason() {
        Table reserve = table(3);
        int why = column(reserve, "why");
        assertThat(reserve.lines())
                .hasSize(10)
                .allSatisfy(line -> assertThat(line.cells().get(why)).isNotEqualTo(Cell.UNKNOWN));
    }

    @Test
    void aPlanThatChoosesNobodySaysSo() {
        ReportInput nobody = SampleRun.unknown();
        assertThat(Extracted.pdf(new Reports().pdf("plan", nobody, Packs.standard())))
                .contains("Nothing is bought yet")
                .doesNotContain("What each adds");
    }
}
