package dev.rapport.scoring.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.api.RapportException;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.rules.run.CompiledPack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run through the stages ends when its time is over. */
class TimeBudgetTest {

    private static final Candidate ANYBODY =
            Candidate.builder().set(Fact.FOLLOWERS, 50_000).build();

    @TempDir
    Path folder;

    @Test
    void aRunThatTakesTooLongIsStoppedAndTheNextOneIsSound() {
        CompiledPack pack = CompiledPack.of(
                new TrialPack(folder).rule("size", "followers >= 5").load());
        Judge slow = new Judge(pack, "en", "EUR", Duration.ofMillis(20));
        UnaryOperator<Candidate> sleeping = seen -> {
            sleep();
            return seen;
        };
        assertThatThrownBy(() -> slow.judge(ANYBODY, sleeping))
                .isInstanceOf(RapportException.class)
                .hasMessageContaining("rule-time")
                .hasMessageContaining("20 ms");
        Judge usual = new Judge(pack, "en", "EUR");
        assertThat(usual.judge(ANYBODY, UnaryOperator.identity()).decision().scores())
                .containsKey("fit");
    }

    private static void sleep() {
        try {
            Thread.sleep(60);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
