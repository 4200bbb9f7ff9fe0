package dev.rapport.written.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No cell that we write is run by a spreadsheet, and each is read back as it was. */
class SafeCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20x",
                "'=1"
            })
    void whatWouldBeAFormulaIsMarkedAsText(String text) {
        assertThat(SafeCell.written(text)).isEqualTo("'" + text);
        assertThat(SafeCell.read(SafeCell.written(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoe.backt", "'s Gravenhage", "a=b", "1-2", ""})
    void anythingElseStaysAsItIs(String text) {
        assertThat(SafeCell.written(text)).isEqualTo(text);
        assertThat(SafeCell.read(text)).isEqualTo(text);
    }
}
