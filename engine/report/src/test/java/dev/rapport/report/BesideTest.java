package dev.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Work beside other work ends as if it had been done in its place. */
class BesideTest {

    @Test
    void itGoesOnWhileSomethingElseIsDone() {
        CountDownLatch here = new CountDownLatch(1);
        Beside<String> beside = Beside.begin("test", () -> {
            try {
                here.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return "done";
        });
        here.countDown();
        assertThat(beside.get()).isEqualTo("done");
        assertThat(beside.get()).isEqualTo("done");
    }

    @Test
    void whatItThrowsIsThrownWhereItIsAskedFor() {
        assertThatThrownBy(Beside.begin("test", () -> {
                    throw new IllegalArgumentException("no such layout");
                })::get)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such layout");
        assertThatThrownBy(Beside.begin("test", () -> {
                    throw new OutOfMemoryError("made up");
                })::get)
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void whoIsInterruptedWhileWaitingStillGetsItAndKnows() {
        Thread.currentThread().interrupt();
        assertThat(Beside.begin("test", () -> 7).get()).isEqualTo(7);
        assertThat(Thread.interrupted()).isTrue();
    }
}
