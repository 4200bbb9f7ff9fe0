package dev.rapport.plugin.affiliate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenOrdersTest {

    @Test
    void anOrderIsNewOnceHoweverManyThereAre() {
        SeenOrders seen = new SeenOrders();
        for (int i = 0; i < 100_000; i++) {
            assertThat(seen.add("A-" + i)).isTrue();
        }
        for (int i = 0; i < 100_000; i += 7) {
            assertThat(seen.add("A-" + i)).isFalse();
        }
    }
}
