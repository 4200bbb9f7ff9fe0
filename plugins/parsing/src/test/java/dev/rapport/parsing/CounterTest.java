package dev.rapport.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CounterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "97723 | 97723 | 0",
                "1.7K | 1700 | 100",
                "78.9m | 78900000 | 100000",
                "409.8M | 409800000 | 100000",
                "10K views | 10000 | 1000",
                "1,677 views | 1677 | 0",
                "1.677 | 1677 | 0",
                "12 345 678 | 12345678 | 0",
                "47 subscribers | 47 | 0",
                "10 Mio | 10000000 | 1000000",
                "1,7 Mio. | 1700000 | 100000",
                "3331930783 | 3331930783 | 0",
                "12.0 | 12 | 0",
                "22,20,00,000 | 222000000 | 0",
                "1,98,45,90,90,822 | 198459090822 | 0",
                "32200000.000000004 | 32200000 | 0",
                "0 | 0 | 0"
            })
    void aCounterInTextIsRead(String text, long value, long step) {
        assertThat(Counter.of(text).count()).isEqualTo(new Count(value, step));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "N/A", "--", "NAN", "undefined", "None"})
    void aMarkForNothingIsUnknownAndNotZero(String text) {
        assertThat(Counter.of(text)).isEqualTo(Counter.Absent.ABSENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3.\u0430\u043f\u0440",
                "-5",
                "1e999",
                "12.5",
                "1..2",
                "12 apples",
                "99999999999999999999",
                "1,2,3",
                "K"
            })
    void whatIsNoCounterIsBad(String text) {
        assertThat(Counter.of(text)).isInstanceOf(Counter.Bad.class);
    }

    @Test
    void minusOneIsHidden() {
        assertThat(Counter.of("-1")).isEqualTo(Counter.Hidden.HIDDEN);
    }

    @Test
    void digitsOfOtherScriptsCount() {
        assertThat(Counter.of("\u0661\u0662\u0663").count()).isEqualTo(Count.exact(123));
    }
}
