package dev.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.api.CancelledException;
import dev.rapport.api.Progress;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Problem;
import dev.rapport.core.intake.FileReport;
import dev.rapport.core.intake.ImportOptions;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Plan;
import dev.rapport.judged.Since;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine as a guest in another program. */
class EngineTest {

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    /** As they were before anything of Rapport was loaded. */
    private static final Properties PROPERTIES =
            (Properties) System.getProperties().clone();

    private static final Handler[] HANDLERS = Logger.getLogger("").getHandlers();

    private static Path home;

    @BeforeAll
    static void assemble() {
        home = Home.assembled(shared.resolve("home"));
        // The pack is compiled once, not once a workspace.
        try (Engine engine = open(Home.workspace(shared.resolve("warm"), 0))) {
            assertThat(engine.scoring().score(List.of(), Progress.NONE).judgements())
                    .isEmpty();
        }
    }

    @Test
    void theExampleOfTheReadmeWritesReports() {
        List<Path> files = EmbeddingExample.shortlist(
                EngineConfig.of(workspace(folder, 3), home).withReaders(List.of(new ListReader())));
        assertThat(files).hasSizeGreaterThanOrEqualTo(3).allSatisfy(file -> assertThat(file)
                .isNotEmptyFile());
    }

    @Test
    void theSameWorkspaceGivesTheSameResultAndAnotherCampaignAnotherRun() {
        Path workspace = workspace(folder, 4);
        Scoring first;
        Plan plan;
        try (Engine engine = open(workspace)) {
            engine.files().importFiles(List.of(workspace.resolve("exports")), ImportOptions.DEFAULT, Progress.NONE);
            first = engine.scoring().score(Progress.NONE);
            plan = engine.plans().plan(first);
            assertThat(first.judgements()).hasSize(4);
            assertThat(plan.chosen()).hasSizeLessThanOrEqualTo(4);
        }
        try (Engine engine = open(workspace)) {
            Scoring again = engine.scoring().score(Progress.NONE);
            assertThat(decisions(again)).isEqualTo(decisions(first));
            assertThat(again.run()).isEqualTo(first.run());
            assertThat(engine.plans().plan(again).toString()).isEqualTo(plan.toString());
            Home.write(workspace.resolve("campaign.yaml"), "budget: 900 EUR\n");
            assertThat(engine.scoring().score(Progress.NONE).run().id())
                    .isNotEqualTo(first.run().id());
        }
    }

    @Test
    void creatorsFromMemoryAreJudgedAndNothingIsStored() throws IOException {
        Path workspace = workspace(folder.resolve("a"), 3);
        List<Creator> creators = new ArrayList<>();
        Scoring stored;
        try (Engine engine = open(workspace)) {
            engine.files().importFiles(List.of(workspace.resolve("exports")), ImportOptions.DEFAULT, Progress.NONE);
            engine.people().creators(creators::add);
            stored = engine.scoring().score(Progress.NONE);
        }
        Path other = workspace(folder.resolve("b"), 0);
        try (Engine engine = open(other)) {
            Scoring fromMemory = engine.scoring().score(creators, Progress.NONE);
            assertThat(decisions(fromMemory)).isEqualTo(decisions(stored));
            assertThat(fromMemory.run().asOf()).isEqualTo(stored.run().asOf());
        }
        assertThat(other.resolve(".rapport").resolve("store")).doesNotExist();
        assertThat(Files.list(other)).isNotEmpty();
    }

    @Test
    void theRunBeforeIsOneOfTheSameCampaignThatDiffersAndSaysWhoCame() {
        Path workspace = workspace(folder, 4);
        Path exports = workspace.resolve("exports");
        try (Engine engine = open(workspace)) {
            engine.files()
                    .importFiles(
                            List.of(exports.resolve("f0.txt"), exports.resolve("f1.txt")),
                            ImportOptions.DEFAULT,
                            Progress.NONE);
            Scoring first = engine.scoring().score(Progress.NONE);
            engine.scoring().history().remember(first);
            assertThat(engine.scoring().history().before(first)).isEmpty();

            engine.files().importFiles(List.of(exports), ImportOptions.DEFAULT, Progress.NONE);
            Scoring second = engine.scoring().score(Progress.NONE);
            Since since = engine.scoring().history().before(second).orElseThrow();
            assertThat(since.run()).isEqualTo(first.run().id());
            assertThat(since.turns())
                    .filteredOn(turn -> turn.way() == Since.Way.CAME)
                    .hasSize(second.judgements().size() - first.judgements().size())
                    .isNotEmpty();
            engine.scoring().history().remember(second);
        }
        try (Engine another = Engine.open(EngineConfig.of(workspace, home)
                .withReaders(List.of(new ListReader()))
                .withSeed(7))) {
            assertThat(another.scoring().history().before(another.scoring().score(Progress.NONE)))
                    .as("runs of another command are not compared")
                    .isEmpty();
        }
    }

    @Test
    void whoIsForgottenIsTakenOutOfTheRunsThatAreRemembered() {
        Path workspace = workspace(folder, 3);
        try (Engine engine = open(workspace)) {
            engine.files().importFiles(List.of(workspace.resolve("exports")), ImportOptions.DEFAULT, Progress.NONE);
            engine.scoring().history().remember(engine.scoring().score(Progress.NONE));
            assertThat(engine.people().forget("instagram:h1", true).erased().runs())
                    .isEqualTo(1);
            assertThat(engine.scoring()
                            .history()
                            .since(History.LAST, engine.scoring().score(Progress.NONE)))
                    .as("somebody else's rank may move, and nobody remembers who went")
                    .noneMatch(change -> change.creator().equals("instagram:h1"));
        }
    }

    @Test
    void twoThreadsScoreWholeFilesWhileOneImports() throws Exception {
        Path workspace = workspace(folder, 30);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try (Engine engine = open(workspace)) {
            Future<List<FileReport>> importing = threads.submit(() -> engine.files()
                    .importFiles(List.of(workspace.resolve("exports")), ImportOptions.DEFAULT, Progress.NONE));
            List<Future<Integer>> scoring = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                scoring.add(threads.submit(() -> {
                    int seen = 0;
                    for (int round = 0; round < 5; round++) {
                        List<Judgement> judged =
                                engine.scoring().score(Progress.NONE).judgements();
                        assertThat(judged.size()).isGreaterThanOrEqualTo(seen);
                        seen = judged.size();
                        // Of twelve posts the newest two may still grow: when the file was exported is not known.
                        judged.forEach(one -> assertThat(one.marks()).hasSize(10));
                    }
                    return seen;
                }));
            }
            for (Future<Integer> one : scoring) {
                one.get();
            }
            assertThat(importing.get()).hasSize(30);
            assertThat(engine.scoring().score(Progress.NONE).judgements()).hasSize(30);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aCancelledImportKeepsItsFinishedFilesAndACancelledScoringStops() {
        Path workspace = workspace(folder, 6);
        try (Engine engine = open(workspace)) {
            Recorded three = new Recorded(3);
            assertThatThrownBy(() -> engine.files()
                            .importFiles(List.of(workspace.resolve("exports")), ImportOptions.DEFAULT, three))
                    .isInstanceOf(CancelledException.class);
            // Files are read on every core: those behind the third may be done already, and whole.
            assertThat(engine.files().imported()).hasSizeBetween(3, 6);
            assertThatThrownBy(() -> engine.scoring().score(new Recorded(1))).isInstanceOf(CancelledException.class);
            engine.files().importFiles(List.of(workspace.resolve("exports")), ImportOptions.DEFAULT, Progress.NONE);
            assertThat(engine.files().imported()).hasSize(6);
        }
    }

    @Test
    void progressRisesToItsTotal() {
        Path workspace = workspace(folder, 5);
        try (Engine engine = open(workspace)) {
            Recorded importing = new Recorded(Integer.MAX_VALUE);
            engine.files().importFiles(List.of(workspace.resolve("exports")), ImportOptions.DEFAULT, importing);
            Recorded scoring = new Recorded(Integer.MAX_VALUE);
            engine.scoring().score(scoring);
            assertThat(importing.done).isSorted().endsWith(5L).hasSize(6);
            assertThat(importing.totals).containsOnly(5L);
            // Everybody is looked at once for the facts and once to be judged among the others.
            assertThat(scoring.done).isSorted().endsWith(10L).hasSize(11);
            assertThat(scoring.totals).containsOnly(10L);
        }
    }

    @Test
    void closingTwiceIsFineAndAClosedEngineSaysSo() {
        Path workspace = workspace(folder, 1);
        Engine engine = open(workspace);
        engine.scoring().score(Progress.NONE);
        engine.close();
        engine.close();
        assertThatThrownBy(() -> engine.scoring().score(Progress.NONE))
                .isInstanceOf(RapportException.class)
                .hasMessageContaining("engine-closed");
        open(workspace).close();
    }

    @Test
    void aClosedEnginesHealthNamesOneCauseOnce() {
        Engine engine = open(workspace(folder, 1));
        engine.close();
        assertThat(engine.health().isUp()).isFalse();
        assertThat(engine.health().problems()).extracting(Problem::code).containsExactly("engine-closed");
    }

    @Test
    void aStoreAddressThatIsNoneIsToldAtTheStart() {
        EngineConfig config = EngineConfig.of(workspace(folder, 1), home).withStore("mysql://db.example.com/rapport");
        assertThatThrownBy(() -> Engine.open(config))
                .isInstanceOf(RapportException.class)
                .hasMessageContaining("mysql")
                .hasMessageContaining("Maybe");
        Engine.openUnchecked(config).close();
    }

    @Test
    void twoEnginesInOneProgramDoNotDisturbEachOther() {
        Path one = workspace(folder.resolve("one"), 2);
        Path two = workspace(folder.resolve("two"), 3);
        try (Engine first = open(one)) {
            try (Engine second = open(two)) {
                first.files().importFiles(List.of(one.resolve("exports")), ImportOptions.DEFAULT, Progress.NONE);
                second.files().importFiles(List.of(two.resolve("exports")), ImportOptions.DEFAULT, Progress.NONE);
                try (Engine third = open(one)) {
                    assertThatThrownBy(() -> third.files().imported())
                            .hasMessageContaining("store-locked")
                            .hasMessageContaining(one.toAbsolutePath().toString());
                }
                assertThat(second.scoring().score(Progress.NONE).judgements()).hasSize(3);
            }
            assertThat(first.scoring().score(Progress.NONE).judgements()).hasSize(2);
        }
    }

    @Test
    void foldersAreWalkedWithoutLoopsHiddenFilesOrSurprises() throws IOException {
        Path workspace = workspace(folder, 2);
        Path exports = workspace.resolve("exports");
        Home.write(exports.resolve(".hidden").resolve("x.txt"), Home.list("hidden", 5));
        Home.write(exports.resolve(".DS_Store"), "x");
        Home.write(exports.resolve("deep").resolve("d.txt"), Home.list("deep", 5));
        Files.createSymbolicLink(exports.resolve("deep").resolve("loop"), exports);
        Files.createSymbolicLink(exports.resolve("broken"), exports.resolve("absent"));
        try (Engine engine = open(workspace)) {
            List<FileReport> reports = engine.files()
                    .importFiles(
                            List.of(exports, workspace.resolve("absent.txt")), ImportOptions.DEFAULT, Progress.NONE);
            assertThat(reports)
                    .extracting(FileReport::path)
                    .startsWith("exports/deep/d.txt", "exports/f0.txt", "exports/f1.txt")
                    .hasSize(4);
            assertThat(reports.get(3).isRefused()).isTrue();
        }
    }

    @Test
    void nothingGlobalIsChanged() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        LogManager manager = LogManager.getLogManager();
        EmbeddingExample.shortlist(EngineConfig.of(workspace(folder, 2), home).withReaders(List.of(new ListReader())));
        Properties changed = (Properties) System.getProperties().clone();
        changed.entrySet().removeAll(PROPERTIES.entrySet());
        // The JDK notes which fonts it found.
        changed.keySet().removeIf(name -> name.toString().startsWith("sun.font."));
        assertThat(changed).isEmpty();
        assertThat(System.getProperties().keySet()).containsAll(PROPERTIES.keySet());
        assertThat(Locale.getDefault()).isEqualTo(locale);
        assertThat(TimeZone.getDefault()).isEqualTo(zone);
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(loader);
        assertThat(Logger.getLogger("").getHandlers()).isEqualTo(HANDLERS);
        assertThat(LogManager.getLogManager()).isSameAs(manager);
    }

    @Test
    void whoErasesFromWithinALoopOverCreatorsIsToldAndDoesNotWaitForEver() {
        Path workspace = workspace(shared.resolve("erasing"), 2);
        try (Engine engine = open(workspace)) {
            engine.files().importFiles(List.of(workspace.resolve("exports")), ImportOptions.DEFAULT, Progress.NONE);
            List<String> ids = new ArrayList<>();
            assertThatThrownBy(() ->
                            engine.people().creators(creator -> engine.people().forget(creator.id(), true)))
                    .isInstanceOf(RapportException.class)
                    .hasMessageContaining("forget-while-reading");
            engine.people().creators(creator -> ids.add(creator.id()));
            assertThat(ids).hasSize(2);
            ids.forEach(id -> engine.people().forget(id, true));
            assertThat(engine.people().accounts()).isEmpty();
        }
    }

    private static Path workspace(Path folder, int files) {
        return Home.workspace(folder, files);
    }

    private static Engine open(Path workspace) {
        return Engine.open(EngineConfig.of(workspace, home).withReaders(List.of(new ListReader())));
    }

    private static List<String> decisions(Scoring scoring) {
        return scoring.judgements().stream()
                .map(one -> one.creator().id() + one.decision() + one.forecasts())
                .toList();
    }

    /** Remembers what it was told, and cancels after some steps. */
    private static final class Recorded implements Progress {

        private final int most;
        private final List<Long> done = new ArrayList<>();
        private final List<Long> totals = new ArrayList<>();

        Recorded(int most) {
            this.most = most;
        }

        @Override
        public void report(String step, long finished, long total) {
            done.add(finished);
            totals.add(total);
        }

        @Override
        public boolean isCancelled() {
            return done.size() >= most;
        }
    }
}
