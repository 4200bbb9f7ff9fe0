package dev.rapport.scoring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.judged.Decision;
import dev.rapport.judged.Reason;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.scoring.rules.pack.PackLoader;
import dev.rapport.scoring.rules.run.CompiledPack;
import dev.rapport.scoring.rules.run.UnitCache;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Laws of the standard pack over random candidates. */
class StandardPackTest {

    private static final Path PACKS = Path.of("..", "..", "rules", "packs");

    private static Judge judge;

    @BeforeAll
    static void compile() {
        CompiledPack compiled = CompiledPack.of(
                new PackLoader(List.of(PACKS)).load(PACKS.resolve("standard")),
                UnitCache.toShip(Path.of("target", "rule-cache")));
        judge = new Judge(compiled, "en", "EUR");
    }

    @Test
    void reasonsAddUpToEveryCategoryAndToTheTotalExactly() {
        Random random = new Random(11);
        for (int i = 0; i < 10_000; i++) {
            Candidate candidate = RandomCandidates.next(random, random.nextDouble());
            Judge.Result result = judge.judge(candidate, UnaryOperator.identity());
            check(i, result.decision());
            result.candidate()
                    .known()
                    .forEach((name, value) -> assertThat(value.plain()).as(name).doesNotContain("NaN", "Infinity"));
        }
    }

    private static void check(int i, Decision decision) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        BigDecimal all = BigDecimal.ZERO;
        for (Reason reason : decision.reasons()) {
            sums.merge(reason.category(), reason.points(), BigDecimal::add);
            all = all.add(reason.points());
            assertThat(reason.text()).doesNotContain("NaN", "∞", "Infinity", "{");
        }
        decision.scores().forEach((category, score) -> {
            assertThat(sums.getOrDefault(category, BigDecimal.ZERO))
                    .as("candidate %s, %s", i, category)
                    .isEqualByComparingTo(score);
            assertThat(score).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
        });
        if (decision.score().isPresent()) {
            assertThat(all)
                    .as("candidate %s", i)
                    .isEqualByComparingTo(decision.score().get());
            assertThat(decision.score().get()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
        } else {
            assertThat(decision.scores()).isEmpty();
            assertThat(all).isZero();
        }
    }

    @Test
    void whereNothingIsKnownThereIsNoScore() {
        Decision decision = judge.judge(Candidate.builder().build(), UnaryOperator.identity())
                .decision();
        assertThat(decision.score()).isEmpty();
        assertThat(decision.scores()).isEmpty();
        assertThat(decision.verdict().id()).isEqualTo("review");
    }

    @Test
    void eightThreadsSayTheSameAsOne() throws InterruptedException, ExecutionException {
        Random random = new Random(5);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            candidates.add(RandomCandidates.next(random, 0.8));
        }
        List<Decision> alone = candidates.stream().map(StandardPackTest::decide).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<Decision>>> futures = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                futures.add(threads.submit(
                        () -> candidates.stream().map(StandardPackTest::decide).toList()));
            }
            for (Future<List<Decision>> future : futures) {
                assertThat(future.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Decision decide(Candidate candidate) {
        return judge.judge(candidate, UnaryOperator.identity()).decision();
    }
}
