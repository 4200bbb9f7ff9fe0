package dev.rapport.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private static final Set<String> WRAPPERS = Set.of("data");

    private final List<JsonNode> records = new ArrayList<>();
    private final List<Boolean> complete = new ArrayList<>();

    @Test
    void onlyWhatIsAskedForIsReadAtAnyDepth() throws IOException {
        read(
                "[{\"likes\":3,\"picture\":{\"likes\":9},\"owner\":{\"likes\":4,\"picture\":[1,2]}}]",
                Fields.of("likes", "owner"));
        assertThat(records.get(0)).hasToString("{\"likes\":3,\"owner\":{\"likes\":4}}");
    }

    @Test
    void toAskForAnotherFieldIsAnErrorThatNamesIt() throws IOException {
        read("[{\"likes\":3,\"views\":4}]", Fields.of("likes"));
        assertThatThrownBy(() -> Json.text(records.get(0), "views"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("(views)");
        assertThat(Json.has(records.get(0), "likes")).isTrue();
    }

    @Test
    void insideOfAFieldWhoseNamesAreDataAllIsRead() throws IOException {
        read(
                "[{\"texts\":{\"de\":\"Hallo\",\"en\":\"Hello\"},\"de\":1}]",
                Fields.of("id").andWhole("texts"));
        assertThat(records.get(0)).hasToString("{\"texts\":{\"de\":\"Hallo\",\"en\":\"Hello\"}}");
    }

    @Test
    void insideOfAFieldOthersMayBeReadOrNothing() throws IOException {
        Fields fields =
                Fields.of("id", "start").andInside("entities", Fields.of("tag")).andUnopened("about");
        read(
                "[{\"id\":1,\"start\":2,\"entities\":[{\"id\":3,\"start\":4,\"tag\":\"clay\"}],\"about\":{\"id\":5},\"end\":6}]",
                fields);
        assertThat(records.get(0)).hasToString("{\"id\":1,\"start\":2,\"entities\":[{\"tag\":\"clay\"}],\"about\":{}}");
        assertThatThrownBy(() -> Json.text(records.get(0), "entities/0/id")).hasMessageContaining("(id)");
    }

    @Test
    void aCutInsideOfWhatIsNotOpenedCutsItToo() throws IOException {
        read("[{\"id\":1,\"about\":{\"a\":[1,2", Fields.of("id").andUnopened("about"));
        assertThat(records).hasToString("[{\"id\":1,\"about\":{}}]");
        assertThat(complete).containsExactly(false);
    }

    @Test
    void whatSurroundsTheRecordsIsReadByTheSameNamesAndWrappersAlways() throws IOException {
        read(
                "{\"next\":\"x\",\"noise\":{\"next\":1},\"data\":[{\"likes\":3,\"noise\":5}]}",
                Fields.of("likes", "next"));
        assertThat(records).hasToString("[{\"likes\":3}, {\"next\":\"x\"}]");
    }

    @Test
    void aCutInsideOfWhatIsPassedOverCutsItsRecordToo() throws IOException {
        Optional<ReadIssue> issue = read("[{\"likes\":3},{\"likes\":4,\"noise\":[1,", Fields.of("likes"));
        assertThat(issue.orElseThrow().code()).isEqualTo("truncated");
        assertThat(records).hasToString("[{\"likes\":3}, {\"likes\":4}]");
        assertThat(complete).containsExactly(true, false);
    }

    @Test
    void readAheadIsWhatSurroundsTheRecordsEvenOfTheLastOfManyPages() throws IOException {
        StringBuilder pages = new StringBuilder("[");
        for (int page = 1; page <= 20; page++) {
            pages.append("{\"next\":").append(page).append(",\"data\":[{\"id\":1},{\"id\":2}]},");
        }
        assertThat(ahead(pages.append("null]").toString())).isEqualTo("{\"next\":20}");
        String list = "{\"id\":1},".repeat(20);
        assertThat(ahead("{\"first\":1,\"data\":[" + list + "null],\"last\":2}"))
                .isEqualTo("{\"first\":1,\"last\":2}");
        assertThat(ahead("[" + list + "null]")).isEqualTo("{}");
    }

    private static String ahead(String json) throws IOException {
        return JsonFile.envelope(FileInMemory.of("a.json", json), WRAPPERS).toString();
    }

    private Optional<ReadIssue> read(String json, Fields fields) throws IOException {
        return JsonRecords.read(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), WRAPPERS, fields, record -> {
                    records.add(record.node());
                    complete.add(record.isComplete());
                });
    }
}
