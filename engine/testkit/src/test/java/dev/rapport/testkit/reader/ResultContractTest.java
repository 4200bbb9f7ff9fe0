package dev.rapport.testkit.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.Confidence;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderCapability;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.api.plugin.ResultReader;
import dev.rapport.api.plugin.ResultSink;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of readers of results asks what that of platforms asks, and that no customer is named. */
class ResultContractTest {

    private static final String ORDERS =
            """
            trial order,code,email
            order-1001,INDIGO,ida@example.org
            order-1002,LINEN,ben@example.org
            order-1003,INDIGO,ida@example.org
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeAFixture() throws IOException {
        Path fixture = Files.createDirectories(folder.resolve("orders"));
        Files.writeString(fixture.resolve("orders.csv"), ORDERS);
        Given given = Given.by(new OrderReader());
        given.add(FileInMemory.of("orders.csv", ORDERS), "orders");
        Files.writeString(fixture.resolve(Fixture.EXPECTED), given.json());
    }

    @Test
    void aSoundReaderKeepsEveryPromise() throws Exception {
        for (Law law : Law.of(new OrderReader())) {
            assertThat(broken(new OrderReader(), law)).as(law.sentence()).isEmpty();
        }
    }

    @Test
    void aReaderThatGivesACustomersAddressOnIsCaughtAndTaught() throws Exception {
        ResultReader careless = new OrderReader() {
            @Override
            Trace trace(String code, String email) {
                return Trace.of().codes(List.of(code)).said(email).build();
            }
        };
        Law nobody = Law.of(careless).get(Law.all().size());
        assertThat(nobody.sentence()).isEqualTo("no customer is named");
        assertThat(broken(careless, nobody)).singleElement().asString().contains("ida@example.org", "a hash");
    }

    @Test
    void theSameCustomerHasTheSameHash() throws IOException {
        CollectingResults results = new CollectingResults();
        new OrderReader().read(FileInMemory.of("orders.csv", ORDERS), "orders", results);
        List<String> customers = results.orders().stream().map(Order::customer).toList();
        assertThat(customers.get(0)).isNotEmpty().isEqualTo(customers.get(2)).isNotEqualTo(customers.get(1));
    }

    @Test
    void readersOfPlatformsAreNotAskedAboutCustomers() {
        assertThat(Law.of(new SoundReader()))
                .extracting(Law::sentence)
                .doesNotContain("no customer is named")
                .hasSameSizeAs(Law.all());
    }

    private List<String> broken(ResultReader reader, Law law) throws Exception {
        Subject subject = Subject.of(() -> reader, folder, (file, claim) -> claim.confidence() == Confidence.FALLBACK);
        List<String> said = new ArrayList<>();
        for (Check check : law.checks().of(subject)) {
            try {
                check.body().run();
            } catch (AssertionError e) {
                said.add(e.getMessage());
            }
        }
        return said;
    }

    /** Orders of a made-up shop. */
    private static class OrderReader implements ResultReader {

        @Override
        public String origin() {
            return "trial-shop";
        }

        @Override
        public List<ReaderFormat> formats() {
            return List.of(ReaderFormat.of("orders", "Trial orders", ReaderCapability.ORDERS));
        }

        @Override
        public List<Claim> recognise(ExportFile file) {
            String head = new String(file.head(), StandardCharsets.ISO_8859_1);
            return head.contains("trial order") ? List.of(Claim.exact("orders")) : List.of();
        }

        @Override
        public void read(ExportFile file, String format, ResultSink sink) throws IOException {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
                List<String> headings = cells(lines.readLine());
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    List<String> cells = cells(line);
                    String id = cell(headings, cells, "trial order");
                    if (id.isBlank()) {
                        sink.reject(ReadIssue.warning("no-id", "The row has no order. Maybe it is a total.", ""));
                    } else {
                        order(id, cell(headings, cells, "code"), cell(headings, cells, "email"), sink);
                    }
                }
            }
        }

        private void order(String id, String code, String email, ResultSink sink) {
            sink.order(new Order(
                    "",
                    id,
                    Moment.unknown(),
                    OrderState.UNKNOWN,
                    Optional.empty(),
                    Optional.empty(),
                    Flag.UNKNOWN,
                    sink.customer(email),
                    Flag.UNKNOWN,
                    trace(code, email),
                    Source.UNSET));
        }

        Trace trace(String code, String email) {
            return Trace.of().codes(List.of(code)).build();
        }

        private static List<String> cells(@Nullable String line) {
            return line == null
                    ? List.of()
                    : Arrays.asList(line.replace("\uFEFF", "").replace("\"", "").split(",", -1));
        }

        private static String cell(List<String> headings, List<String> cells, String heading) {
            int index = headings.indexOf(heading);
            return index >= 0 && index < cells.size() ? cells.get(index) : "";
        }
    }
}
