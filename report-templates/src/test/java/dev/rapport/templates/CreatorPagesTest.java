package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.report.Reports;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Document;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Section;
import dev.rapport.report.document.Status;
import dev.rapport.report.document.Table;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.testkit.sample.SampleRun;
import dev.rapport.testkit.template.Extracted;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of single creators. */
class CreatorPagesTest {

    private static List<Section> pages(ReportInput input) {
        Document document = Reports.document("shortlist", input, Packs.standard());
        return document.sections(Medium.PAPER).stream()
                .filter(section -> section.blocks().stream().anyMatch(block -> block instanceof Block.Person))
                .toList();
    }

    private static Block.Person person(Section page) {
        return all(page.blocks(), Block.Person.class).findFirst().orElseThrow();
    }

    private static <T extends Block> Stream<T> all(List<Block> blocks, Class<T> kind) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Beside beside
                        ? Stream.concat(beside.left().stream(), beside.right().stream())
                        : Stream.of(block))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static Table scores(Section page) {
        return all(page.blocks(), Table.class)
                .filter(table -> table.columns().get(0).id().equals("category"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thereAreAsManyAsTheCampaignSaysAndThoseChosenAndInReserveAlwaysHaveOne() {
        assertThat(pages(SampleRun.client())).hasSize(12);
        assertThat(pages(SampleRun.paged(SampleRun.client(), 11))).hasSize(11);
        assertThat(pages(SampleRun.paged(SampleRun.client(), 13))).hasSize(13);
        assertThat(pages(SampleRun.paged(SampleRun.client(), 1)))
                .hasSize(10)
                .extracting(page -> person(page).status())
                .containsOnly(Status.CHOSEN, Status.RESERVE);
    }

    @Test
    void thePointsOfTheCategoriesVisiblyAddUpToTheScore() {
        List<Section> pages = pages(SampleRun.client());
        assertThat(pages).isNotEmpty().allSatisfy(page -> {
            Table scores = scores(page);
            double adds =
                    scores.lines().stream().mapToDouble(line -> number(line, 3)).sum();
            assertThat(adds)
                    .isEqualTo(Math.rint(person(page).score().orElseThrow().doubleValue()));
        });
    }

    @Test
    void basesCapsAndWeightsAreNoReasons() {
        assertThat(pages(SampleRun.client()))
                .flatExtracting(page -> all(page.blocks(), Block.Reasons.class)
                        .flatMap(reasons -> reasons.lines().stream())
                        .toList())
                .isNotEmpty()
                .noneMatch(why -> ((Block.Why) why).text().contains("Bases and weights"));
    }

    @Test
    void whoeverIsDeclinedOrLeftOutHasNoPageAndWhoeverWaitsFillsUpTwelve() {
        assertThat(pages(SampleRun.client()))
                .extracting(page -> person(page).status())
                .contains(Status.CHOSEN)
                .doesNotContain(Status.DECLINED, Status.LEFT_OUT);
        assertThat(pages(SampleRun.unknown()))
                .as("nothing is known of them, so that a page would be empty")
                .isEmpty();
    }

    @Test
    void whatIsAskedForStandsOnTheFirstPage() {
        String text = Extracted.pdf(new Reports().pdf("shortlist", SampleRun.client(), Packs.standard()));
        assertThat(text.replaceAll("\\s+", " ")).contains("budget €7,000, planned €4,160, left €2,840");
    }

    @Test
    void paperHasOneChecksumForAllFilesAndTheOtherMediaHaveTheirList() {
        ReportInput input = SampleRun.client();
        String one = input.run().files().get(0).sha256();
        String text = Extracted.pdf(new Reports().pdf("shortlist", input, Packs.standard()));
        assertThat(text.replaceAll("\\s+", ""))
                .doesNotContain(one)
                .contains(input.run().sha256().substring(0, 40));
        assertThat(Reports.document("shortlist", input, Packs.standard()).sections(Medium.WORKBOOK).stream()
                        .flatMap(section -> all(section.blocks(), Table.class))
                        .filter(table -> table.columns().stream()
                                .anyMatch(column -> column.id().equals("sha256")))
                        .findFirst()
                        .orElseThrow()
                        .lines())
                .hasSize(input.run().files().size());
    }

    private static double number(Line line, int column) {
        return ((Cell.Number) line.cells().get(column)).value();
    }
}
