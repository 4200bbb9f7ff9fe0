package dev.rapport.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MadeTest {

    @Test
    void anElementIsMadeWhenItIsLookedAt() {
        AtomicInteger made = new AtomicInteger();
        List<Integer> list = Made.of(List.of(1, 2, 3), one -> {
            made.incrementAndGet();
            return one * 2;
        });
        assertThat(list).hasSize(3);
        assertThat(made).hasValue(0);
        assertThat(list.get(1)).isEqualTo(4);
        assertThat(made).hasValue(1);
    }

    @Test
    void aPlaceOutsideIsRefused() {
        assertThatThrownBy(() -> Made.list(2, i -> i).get(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
