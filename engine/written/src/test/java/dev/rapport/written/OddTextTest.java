package dev.rapport.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are printed as they stand. */
class OddTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n/a",
                "TODO",
                "tbd",
                "-",
                "—",
                "\"lives vegan\"",
                "„lebt vegan“",
                "<b>vegan</b>",
                "= vegan",
                "-> vegan",
                "vegan # ask Jo",
                "lebt fÃ¼r sich",
                "#REF!"
            })
    void whatNobodyMeansToPrintIsOdd(String text) {
        assertThat(OddText.of(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"X", "lives vegan", "{0} – {1}", "https://example.com/a#b", "called \"Zoe\" by all", "Ära", "#ad"
            })
    void whatIsMeantIsNot(String text) {
        assertThat(OddText.of(text)).isEmpty();
    }

    @Test
    void theSignIsNamed() {
        assertThat(OddText.of("= vegan").orElseThrow().what()).isEqualTo("begins with a sign that is printed");
    }
}
