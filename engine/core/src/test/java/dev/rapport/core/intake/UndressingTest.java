package dev.rapport.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderCapability;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.api.plugin.ResultReader;
import dev.rapport.api.plugin.ResultSink;
import dev.rapport.loader.PluginCatalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same records are read alike, whatever form programs and people gave them on the way. */
class UndressingTest {

    private static final Instant NOW = Instant.parse("2026-01-10T00:00:00Z");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"user.handle\":\"zoe\",\"user.stats.fans\":12},{\"user.handle\":\"ida\",\"user.stats.fans\":3}]",
                "[{\"user/handle\":\"zoe\",\"user/stats/fans\":12},{\"user/handle\":\"ida\",\"user/stats/fans\":3}]",
                "{\"user.handle\":\"zoe\",\"user.stats.fans\":12}\n{\"user.handle\":\"ida\",\"user.stats.fans\":3}\n",
                "{\"count\":2,\"people\":{\"zoe\":{\"user\":{\"handle\":\"zoe\",\"stats\":{\"fans\":12}},\"a\":1,\"b\":2},"
                        + "\"ida\":{\"user\":{\"handle\":\"ida\",\"stats\":{\"fans\":3}},\"a\":1,\"b\":2}}}",
                "{\"zoe\":{\"user\":{\"handle\":\"zoe\",\"stats\":{\"fans\":12}}},"
                        + "\"ida\":{\"user\":{\"handle\":\"ida\",\"stats\":{\"fans\":3}}}}",
                "{\"count\":2,\"people\":[{\"user\":{\"handle\":\"zoe\",\"stats\":{\"fans\":12}}},"
                        + "{\"user\":{\"handle\":\"ida\",\"stats\":{\"fans\":3}}}]}",
                "[{\"entry\":{\"user\":{\"handle\":\"zoe\",\"stats\":{\"fans\":12}}}},"
                        + "{\"entry\":{\"user\":{\"handle\":\"ida\",\"stats\":{\"fans\":3}}}}]",
                "{\"all\":[{\"entry\":{\"user\":{\"handle\":\"zoe\",\"stats\":{\"fans\":12}}}},"
                        + "{\"entry\":{\"user\":{\"handle\":\"ida\",\"stats\":{\"fans\":3}}}}]}",
                "[{\"_id\":\"1\",\"_source\":{\"user\":{\"handle\":\"zoe\",\"stats\":{\"fans\":12}}}},"
                        + "{\"_id\":\"2\",\"_source\":{\"user\":{\"handle\":\"ida\",\"stats\":{\"fans\":3}}}}]",
                ",user.handle,user.stats.fans\n0,zoe,12\n1,ida,3\n",
                "user.handle;user.stats.fans\nzoe;12\nida;3\n",
                ",user,id\n0,\"{'handle': 'zoe', 'stats': {'fans': 12}, 'bio': None, 'open': True}\",1\n"
                        + "1,\"{'handle': 'ida', 'stats': {'fans': 3}}\",2\n"
            })
    void recordsThatAReaderKnows(String text) {
        try (Trial trial = new Trial(folder, new People())) {
            FileReport report = read(trial, "people.txt", text.getBytes(StandardCharsets.UTF_8));
            assertThat(fans(trial)).containsExactlyInAnyOrder("zoe 12", "ida 3");
            assertThat(report.issues()).extracting(ReadIssue::code).containsExactly("other-form");
        }
    }

    @Test
    void asASheetOfAWorkbook() {
        try (Trial trial = new Trial(folder, new People())) {
            read(trial, "people.xlsx", Workbooks.of("People", "user.handle\tuser.stats.fans\nzoe\t12\nida\t3"));
            assertThat(fans(trial)).containsExactlyInAnyOrder("zoe 12", "ida 3");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "handle name,fan count,city\nzoe,12,Linz\nida,3,Graz\n",
                "[{\"handle_name\":\"zoe\",\"fan_count\":12,\"city\":\"Linz\"},{\"handle_name\":\"ida\",\"fan_count\":3.0,"
                        + "\"city\":null}]",
                "{\"rows\":[{\"handle_name\":\"zoe\",\"fan_count\":12,\"city\":\"Linz\"},"
                        + "{\"handle_name\":\"ida\",\"fan_count\":3,\"city\":\"Graz\"}]}"
            })
    void aTableThatAReaderKnows(String text) {
        try (Trial trial = new Trial(folder, new PeopleTable())) {
            FileReport report = read(trial, "people.txt", text.getBytes(StandardCharsets.UTF_8));
            assertThat(fans(trial)).containsExactlyInAnyOrder("zoe 12", "ida 3");
            assertThat(report.issues()).extracting(ReadIssue::code).containsExactly("other-form");
        }
    }

    @Test
    void aRecordUnderANameMayBeLargerThanTheFirstBytes() {
        try (Trial trial = new Trial(folder, new People())) {
            String zoe = "{\"user\":{\"handle\":\"zoe\",\"stats\":{\"fans\":12},\"bio\":\""
                    + "x".repeat(ExportFile.HEAD_BYTES) + "\"}}";
            read(trial, "people.json", ("{\"first\":" + zoe + "}").getBytes(StandardCharsets.UTF_8));
            assertThat(fans(trial)).containsExactly("zoe 12");
        }
    }

    @Test
    void aFileThatIsKnownAsItStandsIsLeftAlone() {
        try (Trial trial = new Trial(folder, new People())) {
            FileReport report = read(
                    trial,
                    "people.json",
                    "[{\"user\":{\"handle\":\"zoe\",\"stats\":{\"fans\":12}}}]".getBytes(StandardCharsets.UTF_8));
            assertThat(report.issues()).isEmpty();
        }
    }

    /** What was cut off is told as of any other file. */
    @Test
    void aTableWhoseLinesEndWithAReturnAloneBreaksNothing() {
        try (Trial trial = new Trial(folder, new People())) {
            FileReport report =
                    read(trial, "people.csv", "user_name,note_b\rzoe,1\rida,2".getBytes(StandardCharsets.UTF_8));
            assertThat(report.issues()).extracting(ReadIssue::code).doesNotContain("internal-error");
        }
    }

    @Test
    void aFileThatWasCutIsTold() {
        try (Trial trial = new Trial(folder, new People())) {
            FileReport report = read(
                    trial,
                    "people.json",
                    "[{\"entry\":{\"user\":{\"handle\":\"zoe\",\"stats\":{\"fans\":12}}}},{\"entry\":{\"us"
                            .getBytes(StandardCharsets.UTF_8));
            assertThat(report.issues()).extracting(ReadIssue::code).contains("bad-file");
        }
    }

    @Test
    void aNameWhoseBeginningIsTakenStaysAsItIs() throws IOException {
        JsonNode record = new ObjectMapper()
                .readTree("{\"user\":\"zoe\",\"user.fans\":3,\"pictures/0/url\":\"a\",\"pictures/1/url\":\"b\"}");
        assertThat(JoinedNames.apart(record))
                .hasToString("{\"user\":\"zoe\",\"user.fans\":3,\"pictures\":[{\"url\":\"a\"},{\"url\":\"b\"}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"sale.number\":\"7\",\"sale.sum\":12},{\"sale.number\":\"8\",\"sale.sum\":3}]",
                "{\"a\":{\"sale\":{\"number\":\"7\"}},\"b\":{\"sale\":{\"number\":\"8\"}}}",
                "{\"page\":1,\"found\":[{\"sale\":{\"number\":\"7\"}},{\"sale\":{\"number\":\"8\"}}]}",
                "[{\"row\":{\"sale\":{\"number\":\"7\"}}},{\"row\":{\"sale\":{\"number\":\"8\"}}}]",
                ",sale.number,sale.sum\n0,7,12\n1,8,3\n"
            })
    void ordersThatAReaderOfResultsKnows(String text) {
        try (Trial trial = new Trial(folder)) {
            ResultFile read = results(trial, text);
            assertThat(read.orders()).extracting(Order::id).containsExactly("7", "8");
            assertThat(read.issues()).extracting(ReadIssue::code).contains("other-form");
        }
    }

    @Test
    void ordersThatAreKnownAsTheyStandAreLeftAlone() {
        try (Trial trial = new Trial(folder)) {
            ResultFile read = results(trial, "[{\"sale\":{\"number\":\"7\"}}]");
            assertThat(read.orders()).hasSize(1);
            assertThat(read.issues()).extracting(ReadIssue::code).doesNotContain("other-form");
        }
    }

    @Test
    void undressedResultsAmongExportsAreToldToBeResults() {
        try (Trial trial = new Trial(folder, new Sales())) {
            FileReport report = read(
                    trial,
                    "sales.json",
                    "{\"page\":1,\"found\":[{\"sale\":{\"number\":\"7\"}}]}".getBytes(StandardCharsets.UTF_8));
            assertThat(report.issues()).extracting(ReadIssue::code).containsExactly("results-not-export");
        }
    }

    private ResultFile results(Trial trial, String text) {
        return new ResultFiles(PluginCatalog.of(List.of(new Sales())), ZoneId.of("UTC"), 1)
                .read(trial.write("sales.txt", text.getBytes(StandardCharsets.UTF_8), NOW), "sales.txt");
    }

    private FileReport read(Trial trial, String name, byte[] content) {
        return trial.read(trial.write(name, content, NOW));
    }

    private static List<String> fans(Trial trial) {
        return trial.creators().stream()
                .flatMap(creator -> creator.accounts().stream())
                .map(data -> data.account().ref().handle() + " "
                        + data.account().followers().value())
                .toList();
    }

    private abstract static class Reader implements PlatformReader {

        @Override
        public String platform() {
            return "alpha";
        }

        @Override
        public List<ReaderFormat> formats() {
            return List.of(ReaderFormat.of("people", "People", ReaderCapability.PROFILE));
        }

        @Override
        public List<Claim> recognise(ExportFile file) {
            return isKnown(new String(file.head(), StandardCharsets.UTF_8))
                    ? List.of(Claim.exact("people"))
                    : List.of();
        }

        abstract boolean isKnown(String head);

        static void person(String handle, long fans, ModelSink sink) {
            sink.account(Account.of(AccountRef.of("alpha", "", handle))
                    .followers(Count.exact(fans))
                    .build());
        }
    }

    /** Knows a list of people, each with figures inside. */
    private static final class People extends Reader {

        @Override
        boolean isKnown(String head) {
            return head.replaceAll("\\s", "").matches("(?s)\\[\\{\"user\":\\{\"handle\".*");
        }

        @Override
        public void read(ExportFile file, String format, ModelSink sink) throws IOException {
            try {
                for (JsonNode record : new ObjectMapper().readTree(file.open())) {
                    JsonNode user = record.path("user");
                    person(
                            user.path("handle").asText(),
                            user.path("stats").path("fans").asLong(),
                            sink);
                }
            } catch (com.fasterxml.jackson.core.JsonProcessingException cut) {
                sink.issue(ReadIssue.warning("bad-file", "The file ends too early.", ""));
            }
        }
    }

    /** Knows a list of sales of a shop. */
    private static final class Sales implements ResultReader {

        @Override
        public String origin() {
            return "trial-shop";
        }

        @Override
        public List<ReaderFormat> formats() {
            return List.of(ReaderFormat.of("sales", "Sales", ReaderCapability.ORDERS));
        }

        @Override
        public List<Claim> recognise(ExportFile file) {
            String head = new String(file.head(), StandardCharsets.UTF_8).replaceAll("\\s", "");
            return head.startsWith("[{\"sale\":{\"number\"") ? List.of(Claim.exact("sales")) : List.of();
        }

        @Override
        public void read(ExportFile file, String format, ResultSink sink) throws IOException {
            for (JsonNode record : new ObjectMapper().readTree(file.open())) {
                sink.order(new Order(
                        "trial-shop",
                        record.path("sale").path("number").asText(),
                        Moment.at(NOW),
                        OrderState.PAID,
                        Optional.empty(),
                        Optional.empty(),
                        Flag.NO,
                        "",
                        Flag.UNKNOWN,
                        Trace.of().build(),
                        Source.UNSET));
            }
        }
    }

    /** Knows a table with lines below in its headings. */
    private static final class PeopleTable extends Reader {

        @Override
        boolean isKnown(String head) {
            return head.startsWith("handle_name,fan_count,city\n");
        }

        @Override
        public void read(ExportFile file, String format, ModelSink sink) throws IOException {
            Arrays.stream(new String(file.open().readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells -> person(cells[0], Long.parseLong(cells[1]), sink));
        }
    }
}
