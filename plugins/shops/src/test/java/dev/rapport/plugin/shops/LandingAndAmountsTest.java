package dev.rapport.plugin.shops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sheets.Signed;
import dev.rapport.sheets.results.Landing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** First pages and amounts as the exports of shops have them. */
class LandingAndAmountsTest {

    @Test
    void ofAFirstPageOnlyTheMarksOfTrackingAreKept() {
        Landing landing = Landing.of(
                "https://kiln.example/bowls?utm_source=instagram&email=greta%40example.org&utm_content=b%2D1001&ref=mara#top");
        assertThat(landing.link())
                .isEqualTo("https://kiln.example/bowls?utm_source=instagram&utm_content=b%2D1001&ref=mara");
        assertThat(landing.utm().content()).isEqualTo("b-1001");
    }

    @Test
    void aMarkThatHoldsAnAddressIsLeftOut() {
        assertThat(Landing.of("/bowls?utm_term=greta@example.org&utm_source=mail")
                        .link())
                .isEqualTo("/bowls?utm_source=mail");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "62.6793|62.6793",
                "-12.50|-12.50",
                "($12.50)|-12.50",
                "-$12.50|-12.50",
                "$-12.50|-12.50",
                "$ 13351.11|13351.11",
                "1 234,56|1234.56",
                "1.234,56|1234.56",
                "'1,250.50'|1250.50",
                "€1,234.50|1234.50",
                "৳2,999|2999"
            })
    void amountsAreReadAsFilesWriteThem(String written, String amount) {
        assertThat(Signed.of(written).orElseThrow()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"gifted", "TBD", "12.3.4.5x", "''"})
    void whatIsNoAmountIsNone(String written) {
        assertThat(Signed.of(written)).isEmpty();
    }
}
