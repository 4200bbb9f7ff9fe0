package dev.rapport.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.testkit.reader.CollectingSink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    private final CollectingSink sink = new CollectingSink();
    private final List<CsvRow> rows = new ArrayList<>();

    @Test
    void columnsGoByNameWhateverTheirOrderAndCase() throws IOException {
        read("\uFEFFLikes, Post ID \n5,x\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows.get(0).get("post id")).isEqualTo("x");
        assertThat(rows.get(0).get("LIKES")).isEqualTo("5");
        assertThat(rows.get(0).get("nothing")).isEmpty();
    }

    @Test
    void aRowKnowsTheLineOnWhichItBegins() throws IOException {
        read("a,b\n1,\"two\nlines\"\n3,4\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows).extracting(CsvRow::line).containsExactly(2L, 4L);
        assertThat(rows.get(1).place("b")).isEqualTo("4:2");
    }

    @Test
    void delimitersAreFoundInTheFirstLineThatHasAny() throws IOException {
        read("Name;Ort\nA, B, C;Wien, Graz, Linz\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows.get(0).get("ort")).isEqualTo("Wien, Graz, Linz");
        assertThat(CsvDialect.of("#;Name\n#1001;Zoe, Ida, Tom\n").delimiter()).isEqualTo(';');
        assertThat(CsvDialect.of("# Oven\n# Shop | All pages\na,b\n").delimiter())
                .isEqualTo(',');
        assertThat(CsvDialect.of("sep=\t\nx").delimiter()).isEqualTo('\t');
        assertThat(CsvDialect.of("\"sep=;\"\nx")).isEqualTo(new CsvDialect(';', 1));
    }

    @Test
    void whatStandsAloneAboveTheHeadingsIsNoRowAndIsTold() throws IOException {
        read("Our posts\n\nid,likes,caption\nx,5,Cake\n".getBytes(StandardCharsets.UTF_8));
        read("Our posts;;\nMay 2024;;\n;;\nid;likes;caption\ny;6;Train\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows).extracting(row -> row.get("id") + row.get("likes")).containsExactly("x5", "y6");
        assertThat(rows.get(0).line()).isEqualTo(4);
        assertThat(sink.issues()).extracting(i -> i.code() + " " + i.place()).containsOnly("lines-above 1:1");
        assertThat(CsvFile.header("Our posts\n\nId,Likes,Caption\nx,5,Cake\n"))
                .containsExactly("id", "likes", "caption");
    }

    @Test
    void aColumnAloneHasNoLinesAbove() throws IOException {
        read("name\nzoe\nida\n".getBytes(StandardCharsets.UTF_8));
        read("name\nzoe,12,3\nida,4,5\n".getBytes(StandardCharsets.UTF_8));
        assertThat(sink.issues()).isEmpty();
    }

    @Test
    void utf16AndCyrillicAndWesternFilesAreRead() throws IOException {
        read(concat(new byte[] {(byte) 0xFF, (byte) 0xFE}, "name,x\nŻółć,1\n".getBytes(StandardCharsets.UTF_16LE)));
        read("name,x\nПривет,1\n".getBytes(Charset.forName("windows-1251")));
        read("name,x\nMüller é,1\n".getBytes(Charset.forName("windows-1252")));
        assertThat(rows).extracting(row -> row.get("name")).containsExactly("Żółć", "Привет", "Müller é");
    }

    @Test
    void aFileCutInsideAQuotedCellKeepsTheRowsBefore() throws IOException {
        read("a,b\n1,2\n3,\"never ends".getBytes(StandardCharsets.UTF_8));
        assertThat(rows).hasSize(1);
        assertThat(sink.issues()).extracting(i -> i.code() + " " + i.place()).containsExactly("truncated 3:1");
    }

    @Test
    void aRowOfAnotherWidthIsOneRejectedRow() throws IOException {
        read("a,b\n1\n1,2,3\n4,5\n6,7,\n\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows).extracting(row -> row.get("a")).containsExactly("4", "6");
        assertThat(sink.rejected())
                .extracting(i -> i.code() + " " + i.place())
                .containsExactly("row-width 2:1", "row-width 3:1");
    }

    @Test
    void aHeadingThatStandsTwiceIsTheFirstAndBothBelongToTheWidth() throws IOException {
        read("a,b,b\n1,2,3\n4,5\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.get("b")).isEqualTo("2");
            assertThat(row.cells()).containsExactly("1", "2", "3");
        });
    }

    @Test
    void aFileThatEndsInsideOfQuotesIsCutWhateverStandsLast() throws IOException {
        for (String end : List.of("\"", "\"x", "\"x\n", "\"x\r", "\"x,y", "\"x\"\"", "1,\"")) {
            sink.issues().clear();
            read(("a,b\n1,2\n" + end).getBytes(StandardCharsets.UTF_8));
            assertThat(sink.issues())
                    .extracting(i -> i.code() + " " + i.place())
                    .containsExactly("truncated 3:1");
        }
        assertThat(rows).hasSize(7).allSatisfy(row -> assertThat(row.get("b")).isEqualTo("2"));
    }

    @Test
    void aCellThatHoldsTheMarkOfTheEndIsACellLikeAnyOther() throws IOException {
        read("a,b\n1,\uFFFF\n\uFFFF,2\n\uFFFF\n3,4\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows).extracting(row -> row.get("a")).containsExactly("1", "\uFFFF", "3");
        assertThat(sink.rejected()).hasSize(1);
        assertThat(sink.issues()).extracting(i -> i.code()).doesNotContain("truncated");
    }

    @Test
    void aFileMayEndInAnyWayThatIsWhole() throws IOException {
        for (String end : List.of("", "\n", "\r\n", "\r", "\n\n", "\n\"3\",\"4\"", "\n3,4")) {
            read(("a,b\n1,2" + end).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(sink.issues()).isEmpty();
        assertThat(sink.rejected()).isEmpty();
        assertThat(rows).hasSize(9);
    }

    @Test
    void aQuoteInsideACellIsALetterAndOneThatNeverClosesFillsNoMemory() throws IOException {
        read("a,b\n5\" screen,2\n3,4\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows).extracting(row -> row.get("a")).containsExactly("5\" screen", "3");
        StringBuilder endless = new StringBuilder("a,b\n1,2\n3,\"");
        read(endless.append("x".repeat(2 * CsvCells.LONGEST))
                .append("\"\n5,6\n")
                .toString()
                .getBytes(StandardCharsets.UTF_8));
        assertThat(rows.get(3).get("b").length()).isLessThanOrEqualTo(CsvCells.LONGEST);
        assertThat(rows.get(4).get("a")).isEqualTo("5");
    }

    @Test
    void marksForNothingAreEmpty() throws IOException {
        read("a,b\nnull,N/A\n--,0\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows.get(0).first("a", "b")).isEmpty();
        assertThat(rows.get(1).get("b")).isEqualTo("0");
    }

    @Test
    void whoSumsRowsIsToldWhetherTheFileWasWhole() throws IOException {
        assertThat(isWhole("a,b\n1,2\n")).isTrue();
        assertThat(isWhole("a,b\n1,2")).isTrue();
        assertThat(isWhole("a,b\n1,\"never ends")).isFalse();
        assertThat(isWhole("a,b\n1,2\n3")).isFalse();
        assertThat(isWhole("a,b\n1\n3,4\n")).isTrue();
        assertThat(isWhole("a,b,c\n1,2,3\nmade by a tool\n")).isTrue();
    }

    private boolean isWhole(String text) throws IOException {
        return CsvFile.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new Reading(sink), rows::add);
    }

    private void read(byte[] content) throws IOException {
        CsvFile.read(new ByteArrayInputStream(content), new Reading(sink), rows::add);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
