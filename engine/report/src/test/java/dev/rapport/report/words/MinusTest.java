package dev.rapport.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MinusTest {

    @Test
    void aHyphenBeforeAFigureIsAMinusAndNoOtherIs() {
        assertThat(Numbers.minus("a return of -80.9 % on what 2 collaborations cost"))
                .isEqualTo("a return of \u221280.9 % on what 2 collaborations cost");
        assertThat(Numbers.minus("on 2026-03-01 in 2018-19, 18-24 years, w-1, covid-19"))
                .isEqualTo("on 2026-03-01 in 2018-19, 18-24 years, w-1, covid-19");
    }
}
