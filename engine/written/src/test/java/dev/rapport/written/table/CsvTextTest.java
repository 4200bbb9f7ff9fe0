package dev.rapport.written.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CsvTextTest {

    @Test
    void rowsKnowTheLineOnWhichTheyBeginWhateverStandsBetween() {
        CsvText sheet = CsvText.withComments("\uFEFFa,b\n# said by the agency\n\n1,\"two\nlines\"\n3,4\n");
        assertThat(sheet.broken()).isEmpty();
        assertThat(sheet.rows())
                .containsExactly(
                        new CsvText.Row(List.of("a", "b"), 1),
                        new CsvText.Row(List.of("1", "two\nlines"), 4),
                        new CsvText.Row(List.of("3", "4"), 6));
    }

    @Test
    void aNumberSignBeginsACommentOnlyWhereTheSheetHasComments() {
        assertThat(CsvText.of("a\n#b\n").rows()).hasSize(2);
        assertThat(CsvText.withComments("a\n#b\n").rows()).hasSize(1);
    }

    @Test
    void theHeadingTellsTheDelimiterAlsoBehindComments() {
        assertThat(CsvText.withComments("# a, b, c\na;b\n1,5;2\n").rows().get(1).cells())
                .containsExactly("1,5", "2");
    }

    @Test
    void aRowThatCannotBeReadIsNamedByItsLineAndThoseBeforeAreKept() {
        CsvText open = CsvText.of("a,b\n1,2\n3,\"never closed\n5,6\n");
        assertThat(open.broken()).isEqualTo(OptionalLong.of(3));
        assertThat(open.rows()).hasSize(2);
        CsvText torn = CsvText.of("a,b\n1,2\n\"3\"x,4\n5,6\n");
        assertThat(torn.broken()).isEqualTo(OptionalLong.of(3));
        assertThat(torn.rows()).hasSize(2);
    }

    @Test
    void whatIsWrittenIsReadBackAsItWas() {
        for (char delimiter : new char[] {',', ';'}) {
            for (String cell : List.of("", "x", "a,b", "a;b", "say \"hi\"", "two\nlines", "# none", " blank ")) {
                String line = CsvText.line(List.of(cell, cell), delimiter);
                CsvText back = CsvText.withComments("a" + delimiter + "b\n" + line + "\n");
                assertThat(back.rows().get(1).cells()).containsExactly(cell, cell);
            }
        }
    }
}
