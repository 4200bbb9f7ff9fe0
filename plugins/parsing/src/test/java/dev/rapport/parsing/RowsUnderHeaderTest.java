package dev.rapport.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.testkit.reader.CollectingSink;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsUnderHeaderTest {

    private final CollectingSink sink = new CollectingSink();

    private List<String> read(String text) throws IOException {
        List<String> first = new ArrayList<>();
        CsvFile.read(new StringReader(text), new Reading(sink), row -> first.add(row.get("id")));
        return first;
    }

    @Test
    void aLastLineInWordsIsNoRow() throws IOException {
        assertThat(read("id,title,views\na,Cake,1\nShowing top 500 results\n")).containsExactly("a");
        assertThat(sink.rejected()).isEmpty();
    }

    @Test
    void oneInTheMiddleIsRejected() throws IOException {
        assertThat(read("id,title,views\na,Cake,1\nShowing top 500 results\nb,Train,2\n"))
                .containsExactly("a", "b");
        assertThat(sink.rejected()).hasSize(1);
    }

    @Test
    void aLastRowThatWasCutIsRejected() throws IOException {
        assertThat(read("id,title,views\na,Cake,1\nb,Tra")).containsExactly("a");
        assertThat(sink.rejected()).hasSize(1);
    }

    @Test
    void aHeaderWithoutANameForTheNumbersOfRowsIsPutAboveItsCells() throws IOException {
        assertThat(read("id,title,views\n1,a,Cake,1\n2,b,Train,2\n")).containsExactly("a", "b");
        assertThat(sink.issues()).extracting(issue -> issue.code()).containsExactly("rows-numbered");
    }

    @Test
    void oneRowThatIsTooLongCostsItself() throws IOException {
        assertThat(read("id,title,views\na,Cake, plum,1\nb,Train,2\n")).containsExactly("b");
        assertThat(sink.rejected()).hasSize(1);
    }

    @Test
    void cellsBelowHeadingsWithoutANameShiftNothing() throws IOException {
        assertThat(read("id,title,views,,\na,Cake,1,,seen\nb,Train,2,,\nc,Tree,,3,4,5\n"))
                .containsExactly("a", "b");
        assertThat(sink.rejected()).hasSize(1);
    }

    @Test
    void headingsAreTheSameWithLettersThatNobodySees() throws IOException {
        assertThat(read("\uFEFFi\u00add,ti\u00adtle\u00a0,views\na,Cake,1\n")).containsExactly("a");
        assertThat(Columns.key("Ver\u00f6f\u00adfent\u00adli\u00adchungs\u00adzeit"))
                .isEqualTo("ver\u00f6ffentlichungszeit");
    }
}
