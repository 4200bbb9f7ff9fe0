package dev.rapport.core.partners;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.core.outcome.Measuring;
import dev.rapport.core.workspace.BookingsReader;
import dev.rapport.core.workspace.CampaignReader;
import dev.rapport.core.workspace.SheetsReader;
import dev.rapport.core.workspace.Workspace;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Range;
import dev.rapport.judged.Sheets;
import dev.rapport.judged.outcome.Measurement;
import dev.rapport.judged.outcome.Partnership;
import dev.rapport.judged.outcome.Worked;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnershipsTest {

    private static final String CAMPAIGN =
            """
            name: Spring
            brand: {name: Kern}
            budget: 3000 EUR
            from: 2026-03-01
            until: 2026-03-31
            zone: Europe/Berlin
            agencyMargin: 10 %
            product: {price: 149, margin: 0.5}
            """;

    @TempDir
    Path folder;

    @Test
    void linesAndBookingsOfEveryCampaignStandInTheOrderOfTimeAndOneThatStandsInBothCountsOnce() throws IOException {
        List<Partnership> all = partnerships(
                """
                platform,handle,brand,date,deliverable,cost,currency,revenue
                instagram,lena,Kern,2025-06-01,post,200,EUR,900
                instagram,lena,Kern,2025-11-02,post,999,EUR,
                instagram,lena,Rival,2025-12-01,post,100,EUR,
                """,
                """
                id,campaign,creator,platform,deliverable,planned,fee,permalink,status
                b1,Autumn,lena,instagram,post,2025-11-02,250,https://www.instagram.com/p/x/,
                b2,Spring,lena,instagram,reel,2026-03-05,300,,
                b3,Spring,lena,instagram,story,2026-06-05,300,,
                b4,Spring,lena,instagram,post,2026-03-06,300,,cancelled
                """);
        assertThat(all).singleElement().satisfies(lena -> {
            assertThat(lena.creator()).isEqualTo("instagram:lena");
            assertThat(lena.works())
                    .extracting(Worked::day)
                    .containsExactly(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 11, 2), LocalDate.of(2026, 3, 5));
            // Fees with the agency's tenth; the contribution of the line is half of its revenue.
            assertThat(lena.works())
                    .extracting(one -> one.cost().map(BigDecimal::intValue).orElse(-1))
                    .containsExactly(220, 275, 330);
            assertThat(lena.contribution()).contains(new BigDecimal("450.00"));
            assertThat(lena.works().get(2).isOverdue()).isTrue();
        });
    }

    @Test
    void aFeeThatNobodyCanCompareLeavesTheCostUnknown() throws IOException {
        List<Partnership> all = partnerships(
                "platform,handle,date,cost,gift,currency\ninstagram,lena,2025-06-01,200,14,CHF\n",
                "creator,platform,planned\n");
        assertThat(all.get(0).cost()).isEmpty();
    }

    private List<Partnership> partnerships(String collaborations, String deliverables) throws IOException {
        Files.writeString(folder.resolve("campaign.yaml"), CAMPAIGN);
        Files.writeString(folder.resolve("collaborations.csv"), collaborations);
        Files.writeString(folder.resolve("deliverables.csv"), deliverables);
        Workspace workspace = new Workspace(folder);
        Campaign campaign = CampaignReader.read(folder.resolve("campaign.yaml"));
        Problems problems = new Problems();
        Sheets sheets = SheetsReader.written(workspace, Set.of(), problems).sheets();
        assertThat(problems.all()).isEmpty();
        Measurement measured = Measuring.ofAll(
                        campaign,
                        sheets.exchange(),
                        BookingsReader.read(workspace, campaign.budget().currency())
                                .bookings())
                .of(List.of(), Optional.of(LocalDate.of(2026, 4, 1)), new Nothing());
        return new Partnerships(campaign, sheets, List.of()).of(measured);
    }

    /** Nothing was forecast. */
    private static final class Nothing implements Measuring.Known {

        @Override
        public Map<Figure, Range> forecast(String creator, Optional<dev.rapport.api.model.Deliverable> deliverable) {
            return Map.of();
        }

        @Override
        public String tier(String creator) {
            return "";
        }

        @Override
        public List<String> niches(String creator) {
            return List.of();
        }
    }
}
