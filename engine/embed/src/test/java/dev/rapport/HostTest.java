package dev.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.api.Progress;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Problem;
import dev.rapport.core.intake.ImportOptions;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.Joins;
import dev.rapport.judged.Plan;
import dev.rapport.judged.Rate;
import dev.rapport.judged.Sheets;
import dev.rapport.report.seen.Edition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a service needs that has no folder of files, and wants to know at its start what is wrong. */
class HostTest {

    private static final String CAMPAIGN =
            """
            name: From memory
            brand: {name: Kern & Kruste}
            budget: 900 EUR
            agencyMargin: 0.2
            markets: [DE]
            niches: {bread: [bread]}
            deliverables: [post]
            """;

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Path home;

    @BeforeAll
    static void assemble() {
        home = Home.assembled(shared.resolve("home"));
    }

    @Test
    void aWrongHomeWorkspaceOrCampaignIsSaidWhenTheEngineIsOpened() {
        Path absent = folder.resolve("absent");
        assertThat(codes(EngineConfig.of(absent, folder)))
                .containsExactly("no-distribution", "no-distribution", "no-workspace");
        Path workspace = Home.workspace(folder.resolve("w"), 0);
        assertThatThrownBy(() -> Engine.open(EngineConfig.of(absent, home)))
                .hasMessageContaining("no-workspace")
                .hasMessageContaining(absent.toString());
        assertThatThrownBy(() -> Engine.open(EngineConfig.of(folder, home))).hasMessageContaining("no campaign.yaml");
        Home.write(workspace.resolve("campaigns").resolve("summer.yaml"), CAMPAIGN);
        assertThatThrownBy(() -> Engine.open(EngineConfig.of(workspace, home).withCampaign(Optional.of("sumer"))))
                .hasMessageContaining("unknown-campaign")
                .hasMessageContaining("Maybe summer");
        Home.write(workspace.resolve("campaign.yaml"), "budget: 10\nmarkts: [DE]\n");
        assertThat(codes(EngineConfig.of(workspace, home))).contains("bad-budget", "unknown-name");
        assertThat(workspace.resolve(".rapport")).doesNotExist();
    }

    @Test
    void anotherCampaignOfTheWorkspaceUsesTheSameStoreAndClosesNothing() {
        Path workspace = Home.workspace(folder.resolve("w"), 2);
        Home.write(workspace.resolve("campaigns").resolve("summer.yaml"), CAMPAIGN);
        try (Engine engine = Engine.open(EngineConfig.of(workspace, home).withReaders(List.of(new ListReader())))) {
            engine.files().importFiles(List.of(workspace.resolve("exports")), ImportOptions.DEFAULT, Progress.NONE);
            try (Engine summer = engine.withCampaign("summer")) {
                Scoring scoring = summer.scoring().score(Progress.NONE);
                assertThat(scoring.campaign().name()).isEqualTo("From memory");
                assertThat(scoring.judgements()).hasSize(2);
                assertThat(summer.reportFolder())
                        .isEqualTo(workspace.resolve("out").resolve("summer"));
            }
            assertThat(engine.reportFolder()).isEqualTo(workspace.resolve("out"));
            assertThat(engine.scoring().score(Progress.NONE).judgements()).hasSize(2);
            assertThatThrownBy(() -> engine.withCampaign("sumer"))
                    .hasMessageContaining("unknown-campaign")
                    .hasMessageContaining("Maybe summer");
        }
        Given given = new Given(Engine.campaign(CAMPAIGN), Sheets.EMPTY);
        try (Engine engine = Engine.open(EngineConfig.inMemory(given, home))) {
            assertThatThrownBy(() -> engine.withCampaign("summer")).hasMessageContaining("unknown-campaign");
        }
    }

    @Test
    void aServiceIsToldWhatWasDoneAndWhetherTheEngineCanDoItsWork() {
        AccountRef ada = AccountRef.of("instagram", "", "ada");
        Given given = new Given(Engine.campaign(CAMPAIGN), Sheets.EMPTY);
        try (Engine engine = Engine.open(EngineConfig.inMemory(given, home))) {
            engine.plans().plan(engine.scoring().score(List.of(creator("ada", ada)), Progress.NONE));
            Counters counters = engine.counters();
            assertThat(counters.judged()).isEqualTo(1);
            assertThat(counters.plans()).isEqualTo(1);
            assertThat(counters.files()).isZero();
            assertThat(counters.millis()).containsKeys("score", "plan");
            assertThat(engine.health().isUp()).isTrue();
            assertThat(engine.health().rules()).startsWith("standard ");
        }
        Path workspace = Home.workspace(folder.resolve("w"), 0);
        Home.write(workspace.resolve("campaign.yaml"), "budget: 10\n");
        try (Engine engine = Engine.openUnchecked(EngineConfig.of(workspace, home))) {
            assertThat(engine.health().isUp()).isFalse();
            assertThat(engine.health().problems()).extracting(Problem::code).contains("bad-budget");
        }
    }

    @Test
    void campaignFeesAndCreatorsFromMemoryGiveAPlanItsJsonAndOneReport() throws IOException {
        AccountRef ada = AccountRef.of("instagram", "", "ada");
        Rate fee = new Rate(ada, Deliverable.POST, Money.of("257.31", "EUR"));
        Sheets sheets = new Sheets(Joins.NONE, List.of(fee), List.of(), List.of(), Exchange.NONE, List.of());
        Given given = new Given(Engine.campaign(CAMPAIGN), sheets);
        try (Engine engine = Engine.open(EngineConfig.inMemory(given, home))) {
            Scoring scoring = engine.scoring().score(List.of(creator("ada", ada)), Progress.NONE);
            Plan plan = engine.plans().plan(scoring);
            assertThat(scoring.campaign().name()).isEqualTo("From memory");
            assertThat(scoring.judgements()).hasSize(1);
            assertThat(engine.json().scores(scoring).toList())
                    .singleElement()
                    .asString()
                    .startsWith("{\"creator\":\"ada\"")
                    .doesNotContain("-1,");
            assertThat(engine.json().explained(scoring, scoring.judgements().get(0)))
                    .contains("\"askFor\"", "\"whatIf\"");
            assertThat(engine.json().plan(scoring, plan)).contains("308.77");
            ByteArrayOutputStream page = new ByteArrayOutputStream();
            engine.reports().write("shortlist", Format.HTML, scoring, plan, Edition.CLIENT, page);
            assertThat(page.toString(StandardCharsets.UTF_8))
                    .contains("From memory")
                    .doesNotContain("257.31");
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            engine.reports().write("plan", Format.PDF, scoring, plan, Edition.INTERNAL, pdf);
            assertThat(pdf.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF");
            assertThatThrownBy(() ->
                            engine.reports().write("plan", Format.XLSX, scoring, plan, Edition.CLIENT, new Gone()))
                    .isInstanceOf(RapportException.class)
                    .hasMessageContaining("report-not-written");
            assertThat(engine.counters().reports())
                    .as("what nobody got does not count")
                    .isEqualTo(2);
            assertThat(engine.counters().millis()).containsKey("report");
        }
        try (var files = Files.list(home)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("rules", "report-templates");
        }
    }

    @Test
    void oneIdTwiceAndACreatorWithoutAccountsAreRefused() {
        Given given = new Given(Engine.campaign(CAMPAIGN), Sheets.EMPTY);
        Creator ada = creator("ada", AccountRef.of("instagram", "", "ada"));
        Creator empty = new Creator("eve", "Eve", List.of());
        try (Engine engine = Engine.open(EngineConfig.inMemory(given, home))) {
            assertThatThrownBy(() -> engine.scoring().score(List.of(ada, ada, empty), Progress.NONE))
                    .hasMessageContaining("creator-twice")
                    .hasMessageContaining("no-accounts");
        }
    }

    private static Creator creator(String id, AccountRef account) {
        AccountData data = new AccountData(
                Account.of(account).followers(Count.exact(24_000)).build(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Instant.parse("2026-01-10T00:00:00Z"));
        return new Creator(id, "Ada", List.of(data));
    }

    private static List<String> codes(EngineConfig config) {
        try (Engine engine = Engine.open(config)) {
            return List.of();
        } catch (RapportException e) {
            return e.problems().stream().map(Problem::code).toList();
        }
    }

    /** A connection that is closed. */
    private static final class Gone extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            throw new IOException("closed");
        }
    }
}
