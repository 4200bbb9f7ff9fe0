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
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that are edited while an engine judges by them. */
class ReloadTest {

    private static final String PACK =
            """
            id: own
            version: 1.0.0
            needs-api: ">=1.0.0 & <2.0.0"
            categories:
              size: {weight: 1, base: 0, cap: 100, title: Size}
            """;

    @TempDir
    Path folder;

    private Path workspace;

    @BeforeEach
    void writeRules() {
        workspace = Home.workspace(folder.resolve("w"), 0);
        Home.write(workspace.resolve("rules/pack.yaml"), PACK);
        edit(10);
    }

    @Test
    void anEditedRuleIsLiveAfterAReloadAndABrokenOneChangesNothing() {
        try (Engine engine = open()) {
            assertThat(score(engine)).isEqualTo("10");
            edit(20);
            assertThat(score(engine)).isEqualTo("10");
            assertThat(engine.rules().reload().rules()).hasSize(1);
            assertThat(score(engine)).isEqualTo("20");
            Home.write(workspace.resolve("rules/fit/large.drl"), "rule \"fit/large\" when Candidate( folowers > 1 )");
            assertThatThrownBy(() -> engine.rules().reload()).isInstanceOf(RapportException.class);
            assertThat(score(engine)).isEqualTo("20");
            assertThat(engine.rules().pack().rules()).hasSize(1);
        }
    }

    @Test
    void thirtyReloadsUnderLoadFailNoScoreAndLeaveNothingBehind() throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        List<Throwable> failures = new ArrayList<>();
        try (Engine engine = open()) {
            score(engine);
            Thread load = new Thread(() -> {
                try {
                    while (!over.get()) {
                        assertThat(Integer.parseInt(score(engine))).isBetween(1, 60);
                    }
                } catch (RuntimeException | AssertionError e) {
                    failures.add(e);
                }
            });
            load.start();
            int classes = 0;
            for (int i = 1; i <= 30; i++) {
                edit(i);
                engine.rules().reload();
                assertThat(score(engine)).isEqualTo(String.valueOf(i));
                classes = i == 10 ? loadedClasses() : classes;
            }
            over.set(true);
            load.join();
            // Each reload loads the classes of one rule; the old ones go.
            assertThat(loadedClasses()).isLessThan(classes + 40);
        }
        assertThat(failures).isEmpty();
    }

    /** The condition changes too, so that it is compiled. */
    private void edit(int points) {
        Home.write(
                workspace.resolve("rules/fit/large.drl"),
                "rule \"fit/large\"\n  @category(size) @points(" + points + ")\n  @why(\"large\")\nwhen\n"
                        + "  Candidate( followers > " + points + " )\nthen\nend\n");
    }

    private Engine open() {
        return Engine.openUnchecked(EngineConfig.of(workspace, folder.resolve("home")));
    }

    private static String score(Engine engine) {
        Scoring scoring = engine.scoring().score(List.of(creator()), Progress.NONE);
        return scoring.judgements().get(0).decision().scores().get("size").toPlainString();
    }

    private static Creator creator() {
        Account account = Account.of(AccountRef.of("instagram", "1", "anna"))
                .followers(Count.exact(20_000))
                .build();
        AccountData data = new AccountData(
                account, List.of(), List.of(), List.of(), List.of(), Instant.parse("2026-01-10T00:00:00Z"));
        return new Creator("anna", "Anna", List.of(data));
    }

    private static int loadedClasses() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }
}
