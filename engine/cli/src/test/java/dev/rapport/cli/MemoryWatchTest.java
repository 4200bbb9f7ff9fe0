package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Whoever only looks for memory is told so, and whoever gets on is not. */
class MemoryWatchTest {

    private final AtomicLong collecting = new AtomicLong();
    private final AtomicLong clock = new AtomicLong();
    private final MemoryWatch watch = new MemoryWatch(collecting::get, clock::get);

    @Test
    void aProcessThatDoesHardlyAnythingElseIsHopeless() {
        pass(20_000, 19_500);
        assertThat(watch.isHopeless()).isTrue();
    }

    @Test
    void aProcessThatGetsOnIsNotHoweverMuchItLooksForMemory() {
        pass(20_000, 17_000);
        assertThat(watch.isHopeless()).isFalse();
    }

    @Test
    void onlyTheTimeSinceItWasLastAskedCounts() {
        pass(20_000, 0);
        assertThat(watch.isHopeless()).isFalse();
        pass(20_000, 19_900);
        assertThat(watch.isHopeless()).isTrue();
        pass(20_000, 100);
        assertThat(watch.isHopeless()).isFalse();
    }

    private void pass(long millis, long looking) {
        clock.addAndGet(millis);
        collecting.addAndGet(looking);
    }
}
