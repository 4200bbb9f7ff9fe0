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
    void aLastRowOfSumsIsNoRecordAndIsTold() throws IOException {
        assertThat(read("id,title,views\na,Cake,1\nb,Train,2\nTotal,,3\n")).containsExactly("a", "b");
        assertThat(sink.issues()).extracting(i -> i.code() + " " + i.place()).containsExactly("totals-left-out 4:1");
        assertThat(read("id,title,views\na,Cake,1\nSumme:,,\"1.000,5 €\"\n")).containsExactly("a");
    }

    @Test
    void oneWithTheNameOfSumsThatIsNoneStays() throws IOException {
        assertThat(read("id,title,views\na,Cake,1\nTotal,Rebuild,3\n")).containsExactly("a", "Total");
        assertThat(read("id,title,views\na,Cake,1\nTotal,,3\nb,Train,2\n")).containsExactly("a", "Total", "b");
        assertThat(read("id,title,views\nTotal,,3\n")).containsExactly("Total");
        assertThat(sink.issues()).isEmpty();
    }

    @Test
    void ofTwoTablesBesideEachOtherTheSecondIsTold() throws IOException {
        assertThat(read("id,views,,id,views\na,1,,b,2\n")).containsExactly("a");
        assertThat(sink.issues()).extracting(i -> i.code() + " " + i.place()).containsExactly("tables-beside 1:1");
        assertThat(read("id,views,,note\na,1,,b\n")).containsExactly("a");
        assertThat(sink.issues()).hasSize(1);
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
