package dev.rapport.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrivateTextTest {

    @Test
    void addressesAndNumbersAreTakenOut() {
        assertThat(PrivateText.masked("Bread. zoe.b+work@example.co.uk, +49 170 1234567"))
                .isEqualTo("Bread. [e-mail], [phone]");
    }

    @Test
    void handlesTagsAndFiguresStay() {
        String bio = "with @zoe.backt since 2019, 10+ years, 1 + 1 = 2, 50,000+ readers, C++";
        assertThat(PrivateText.masked(bio)).isEqualTo(bio);
    }
}
