package dev.rapport.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Count;
import dev.rapport.api.plugin.ReadIssue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonRecordsTest {

    private final List<JsonRecord> records = new ArrayList<>();

    @Test
    void elementsOfARootArrayAreRecords() throws IOException {
        assertThat(read("[{\"a\":1},null,{\"a\":2}]")).isEmpty();
        assertThat(places()).containsExactly("/0", "/2");
    }

    @Test
    void wrappersAreOpenedAndTheRestComesLast() throws IOException {
        assertThat(read("{\"paging\":{\"next\":\"x\"},\"data\":{\"items\":[{\"a\":1},{\"a\":2}]},\"n\":3}"))
                .isEmpty();
        assertThat(places()).containsExactly("/data/items/0", "/data/items/1", "");
        assertThat(records.get(2).node().path("n").asInt()).isEqualTo(3);
        assertThat(records.get(2).node().has("paging")).isTrue();
    }

    @Test
    void linesOfJsonAreDocuments() throws IOException {
        assertThat(read("{\"a\":1}\n{\"a\":2}\n{\"a\":3}")).isEmpty();
        assertThat(records)
                .hasSize(3)
                .extracting(r -> r.node().path("a").asInt())
                .containsExactly(1, 2, 3);
    }

    @Test
    void aCutFileGivesEveryCompleteRecordAndOneIssue() throws IOException {
        Optional<ReadIssue> issue = read("{\"data\":[{\"a\":1},{\"a\":2},{\"a\":345");
        assertThat(issue.orElseThrow().code()).isEqualTo("truncated");
        assertThat(records)
                .filteredOn(r -> r.isComplete() && !r.isEnvelope())
                .extracting(JsonRecord::place)
                .containsExactly("/data/0", "/data/1");
    }

    @Test
    void halfANumberAtTheCutIsNoValue() throws IOException {
        read("{\"user\":\"x\",\"followers\":649");
        assertThat(records.get(0).node().has("followers")).isFalse();
        assertThat(records.get(0).node().path("user").asText()).isEqualTo("x");
    }

    @Test
    void aCutThroughAWordIsACutToo() throws IOException {
        assertThat(read("[{\"a\":1},{\"b\":tru").orElseThrow().code()).isEqualTo("truncated");
    }

    @Test
    void damageInTheMiddleKeepsWhatCameBefore() throws IOException {
        assertThat(read("[{\"a\":1},{\"b\" oops},{\"c\":3}]").orElseThrow().code())
                .isEqualTo("json-damaged");
        assertThat(records.get(0).place()).isEqualTo("/0");
    }

    @Test
    void aFileOfBracketsDoesNotFillTheStack() throws IOException {
        assertThat(read("[{\"a\":1}," + "[".repeat(90_000))).isPresent();
        assertThat(records).hasSize(1);
        assertThat(read("{\"data\":".repeat(90_000))).isPresent();
    }

    @Test
    void idsKeepEveryDigit() throws IOException {
        read("[{\"id\":7342109876543210987654,\"f\":0.12345678901234567890123}]");
        assertThat(Json.text(records.get(0).node(), "id")).isEqualTo("7342109876543210987654");
        assertThat(Json.text(records.get(0).node(), "f")).isEqualTo("0.12345678901234567890123");
    }

    @Test
    void numbersThatNobodyCanHoldAreBadValuesAndTheFileGoesOn() throws IOException {
        String huge = "1" + "0".repeat(400);
        assertThat(read("[{\"a\":NaN,\"b\":1e999,\"c\":" + huge + ",\"d\":-Infinity,\"e\":1e999999999},{\"a\":5}]"))
                .isEmpty();
        for (String name : List.of("a", "b", "c", "d", "e")) {
            assertThat(Counter.of(records.get(0).node().path(name))).isInstanceOf(Counter.Bad.class);
        }
        assertThat(Counter.of(records.get(1).node().path("a")).count()).isEqualTo(Count.exact(5));
    }

    @Test
    void aNumberOfTwoHundredMegabytesDoesNotFillTheMemory() throws IOException {
        InputStream endless = new InputStream() {
            private final byte[] start = "[{\"a\":1},{\"a\":".getBytes(StandardCharsets.US_ASCII);
            private final byte[] end = "},{\"a\":3}]".getBytes(StandardCharsets.US_ASCII);
            private long position;

            @Override
            public int read() {
                long at = position++;
                if (at < start.length) {
                    return start[(int) at];
                }
                long behind = at - start.length - 200_000_000L;
                return behind < 0 ? '7' : behind < end.length ? end[(int) behind] : -1;
            }
        };
        assertThat(JsonRecords.read(endless, Set.of(), records::add)).isEmpty();
        assertThat(places()).containsExactly("/0", "/1", "/2");
        assertThat(Counter.of(records.get(1).node().path("a"))).isInstanceOf(Counter.Bad.class);
    }

    @Test
    void aDeepValueIsLeftOutAndTheRestIsRead() throws IOException {
        assertThat(read("[{\"deep\":" + "[".repeat(20_000) + "]".repeat(20_000) + ",\"a\":1},{\"a\":2}]"))
                .isEmpty();
        assertThat(records).extracting(r -> r.node().path("a").asInt()).containsExactly(1, 2);
    }

    @Test
    void theLaterOfTwoEqualKeysCounts() throws IOException {
        read("[{\"a\":1,\"a\":2}]");
        assertThat(records.get(0).node().path("a").asInt()).isEqualTo(2);
    }

    @Test
    void theHeadOfAFileShowsTheFirstRecords() {
        FileHead head = FileHead.of("{\"data\":[{\"a\":1},{\"b\":".getBytes(StandardCharsets.UTF_8));
        assertThat(head.records(Set.of("data"))).anyMatch((JsonNode n) -> n.has("a"));
        assertThat(FileHead.of("\uFEFFName;Wert\nx;1\n".getBytes(StandardCharsets.UTF_8))
                        .columns())
                .containsExactly("name", "wert");
    }

    @Test
    void documentationExamplesBecomeJson() throws IOException {
        String example =
                "{ # note\n \"a\": [...], \"t\": \"one #1 ...\" \"two\",\n \"l\": [ {\"x\":1}, ... , {\"x\":2}, ... ], }";
        assertThat(JsonRecords.read(new LooseJson(new java.io.StringReader(example)), Set.of(), records::add))
                .isEmpty();
        JsonNode node = records.get(0).node();
        assertThat(node.path("t").asText()).isEqualTo("one #1 ...");
        assertThat(node.path("a")).isEmpty();
        assertThat(node.path("l")).hasSize(2);
    }

    private Optional<ReadIssue> read(String text) throws IOException {
        return JsonRecords.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Set.of("data", "items"), records::add);
    }

    private List<String> places() {
        return records.stream().map(JsonRecord::place).toList();
    }
}
