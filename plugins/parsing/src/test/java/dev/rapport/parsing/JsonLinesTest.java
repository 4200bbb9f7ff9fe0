package dev.rapport.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of JSON give what an array of the same records gives. */
class JsonLinesTest {

    private static final Fields FIELDS = Fields.flat("authorMeta.name", "diggCount", "id", "items");

    private static final List<String> RECORDS = List.of(
            "{\"id\":\"1\",\"authorMeta\":{\"name\":\"zoe\"},\"diggCount\":12,\"items\":[{\"id\":\"x\"}]}",
            "{\"ID\":\"2\",\"AuthorMeta\":{\"Name\":\"zoe\"},\"DiggCount\":13}");

    @Test
    void ofRecordsWithTheirOwnNamesAndWithListsInside() throws IOException {
        String array = "[" + String.join(",", RECORDS) + "]";
        assertThat(read(String.join("\n", RECORDS))).hasSize(2).isEqualTo(read(array));
        assertThat(readText(String.join("\n", RECORDS))).isEqualTo(read(array));
    }

    @Test
    void thatWereCutOutOfAListWithTheirCommas() throws IOException {
        String array = "[" + String.join(",", RECORDS) + "]";
        assertThat(read(String.join(",\n", RECORDS))).hasSize(2).isEqualTo(read(array));
        assertThat(read(String.join(",\n", RECORDS) + ",\n")).isEqualTo(read(array));
    }

    @Test
    void ofPages() throws IOException {
        List<String> pages = List.of("{\"items\":[{\"id\":\"1\"},{\"id\":\"2\"}]}", "{\"items\":[{\"id\":\"3\"}]}");
        assertThat(read(String.join("\n", pages))).hasSize(3).isEqualTo(read("[" + String.join(",", pages) + "]"));
    }

    @Test
    void oneRecordAloneIsAskedByTheSameNames() throws IOException {
        assertThat(read(RECORDS.get(1))).isEqualTo(read("[" + RECORDS.get(1) + "]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1}",
                "{\n \"a\": 1\n}\n{\n \"a\": 2\n}",
                "[{\"a\":1},\n{\"a\":2}]",
                "{\"data\":[\n{\"a\":1}]}",
                "{\"data\":[{\"a\":\"]}\\\"\"},\n{\"a\":2}]}",
                ""
            })
    void whatIsNotALineEachIsNone(String text) {
        assertThat(JsonLines.are(text)).isFalse();
    }

    @Test
    void aCutLineCostsItself() throws IOException {
        assertThat(read(RECORDS.get(0) + "\n" + RECORDS.get(1) + "\n{\"id\":\"3\",\"digg"))
                .hasSize(2);
    }

    private static List<String> read(String text) throws IOException {
        List<String> records = new ArrayList<>();
        JsonRecords.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                Set.of("items"),
                FIELDS,
                record -> add(record, records));
        return records;
    }

    private static List<String> readText(String text) throws IOException {
        List<String> records = new ArrayList<>();
        JsonRecords.read(new StringReader(text), Set.of("items"), FIELDS, record -> add(record, records));
        return records;
    }

    private static void add(JsonRecord record, List<String> records) {
        if (record.isComplete()) {
            records.add(record.node().toString());
        }
    }
}
