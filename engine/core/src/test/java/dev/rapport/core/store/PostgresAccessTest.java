package dev.rapport.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.AccountRef;
import dev.rapport.core.workspace.StoreAddress;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in, what they may do, and what they are told when they may not. */
class PostgresAccessTest {

    private static final Pattern SQL = Pattern.compile("(?s)```sql\n(.*?)```");
    private static final AccountRef ZOE = AccountRef.of("alpha", "", "zoe");

    @TempDir
    Path folder;

    @Test
    void theRolesThatTheDocumentationMakesMayWhatItSays() throws Exception {
        List<String> blocks = new ArrayList<>();
        Matcher found = SQL.matcher(Files.readString(Path.of("../../docs/store.md")));
        while (found.find()) {
            blocks.add(found.group(1).replace("database rapport", "database agency"));
        }
        assertThat(blocks).hasSize(2);
        RealPostgres.address();
        for (String statement : blocks.get(0).split(";\n")) {
            RealPostgres.execute("postgres", statement);
        }
        for (String role : List.of("rapport_owner", "rapport_writer", "rapport_reader")) {
            RealPostgres.execute("postgres", "alter role " + role + " password '" + RealPostgres.PASSWORD + "'");
        }
        assertThatThrownBy(() -> open("rapport_reader"))
                .hasMessageContaining("store-no-right")
                .hasMessageContaining("Maybe use the role that owns the tables");
        try (Store owner = open("rapport_owner")) {
            PostgresTest.importFile(owner, "a", "zoe");
            RealPostgres.execute("agency", ("set role rapport_owner;" + blocks.get(1)).split(";\n?"));
        }
        theWriterWorksAndDoesNotErase();
        theReaderLooksAndChangesNothing();
        try (Store owner = open("rapport_owner")) {
            assertThat(erase(owner).erased().posts()).isEqualTo(3);
            assertThat(PostgresTest.ids(owner)).containsExactly("alpha:max");
        }
    }

    private void theWriterWorksAndDoesNotErase() {
        try (Store writer = open("rapport_writer")) {
            PostgresTest.importFile(writer, "b", "max");
            writer.runs().keep(new RunStore.Kept("run", "standard", Instant.EPOCH), new byte[] {1});
            assertThat(writer.runs().all()).hasSize(1);
            assertThatThrownBy(() -> erase(writer)).hasMessageContaining("store-no-right");
            assertThat(PostgresTest.ids(writer)).containsExactly("alpha:max", "alpha:zoe");
        }
    }

    private void theReaderLooksAndChangesNothing() {
        try (Store reader = open("rapport_reader")) {
            assertThat(PostgresTest.ids(reader)).containsExactly("alpha:max", "alpha:zoe");
            reader.runs().keep(new RunStore.Kept("other", "standard", Instant.EPOCH), new byte[] {1});
            assertThat(reader.runs().renew("run", Instant.EPOCH)).isFalse();
            assertThat(reader.runs().all()).hasSize(1);
            assertThatThrownBy(() -> PostgresTest.importFile(reader, "c", "lena"))
                    .hasMessageContaining("store-no-right")
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> erase(reader)).hasMessageContaining("store-no-right");
        }
    }

    @Test
    void whereNothingAnswersTheServerIsNamed() {
        StoreAddress nowhere = new StoreAddress("localhost", 1, "rapport", "owner", secret("x"), "s", Map.of());
        assertProblem(nowhere, "store-unreachable", "(localhost:1)", "Maybe it is not running");
    }

    @Test
    void aWrongOrMissingPasswordSaysWhereOneIsSaid() {
        StoreAddress right = RealPostgres.address();
        assertProblem(with(right, "rapport", secret("wrong-one")), "store-denied", "owner", "PGPASSWORD");
        assertProblem(with(right, "rapport", Optional.empty()), "store-denied", "no password", "~/.pgpass");
    }

    @Test
    void aDatabaseThatIsMissingOrKeepsTextOtherwiseIsSaidWithTheCommand() throws SQLException {
        StoreAddress right = RealPostgres.address();
        assertProblem(
                with(right, "nowhere", right.secret()), "store-no-database", "(nowhere)", "create database nowhere");
        RealPostgres.execute(
                "postgres", "create database latin encoding 'LATIN1' locale 'C' template template0 owner owner");
        assertProblem(with(right, "latin", right.secret()), "store-encoding", "(LATIN1)", "encoding 'UTF8'");
    }

    @Test
    void aRoleThatMayMakeNoSchemaIsToldSo() throws SQLException {
        StoreAddress right = RealPostgres.address();
        RealPostgres.execute("postgres", "create role guest login password '" + RealPostgres.PASSWORD + "'");
        assertProblem(
                RealPostgres.address("guest", right.schema()), "store-no-right", "permission denied", "docs/store.md");
    }

    @Test
    void aPasswordIsNotSentAsItIsToAServerThatNobodyProved() throws SQLException {
        StoreAddress right = RealPostgres.address();
        RealPostgres.execute("postgres", "create role plain login password '" + RealPostgres.PASSWORD + "'");
        assertProblem(RealPostgres.address("plain", right.schema()), "store-denied", "password");
    }

    @Test
    void aServerWithoutTheProtectionThatIsAskedForIsNotUsed() {
        StoreAddress right = RealPostgres.address();
        StoreAddress safe = new StoreAddress(
                right.host(),
                right.port(),
                right.database(),
                right.user(),
                right.secret(),
                right.schema(),
                Map.of("sslmode", "require"));
        assertProblem(safe, "store-unreachable", "SSL", "sslmode");
    }

    @Test
    void aServerOfAnEarlierVersionIsRefused() {
        StoreAddress address = new StoreAddress("h", 5432, "d", "u", Optional.empty(), "s", Map.of());
        assertThatThrownBy(() -> PostgresServer.check(130_021, "13.21", "UTF8", address))
                .hasMessageContaining("store-server-old")
                .hasMessageContaining("(13.21)");
        assertThatCode(() -> PostgresServer.check(140_000, "14.0", "UTF8", address))
                .doesNotThrowAnyException();
    }

    @Test
    void aPasswordComesOutOfTheSurroundings() throws IOException {
        StoreAddress without = with(RealPostgres.address(), "rapport", Optional.empty());
        Surroundings said = new Surroundings(Map.of("PGPASSWORD", RealPostgres.PASSWORD), folder, "nobody");
        Store.open(without, said).close();
        Path file = Files.writeString(
                folder.resolve(".pgpass"), "*:*:rapport:owner:" + RealPostgres.PASSWORD.replace(":", "\\:") + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Surroundings files = new Surroundings(Map.of(), folder, "nobody");
        assertThatThrownBy(() -> Store.open(without, files))
                .hasMessageContaining("store-password-open")
                .hasMessageContaining("chmod 600");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        System.setProperty("org.postgresql.pgpassfile", file.toString());
        try {
            Store.open(without, files).close();
        } finally {
            System.clearProperty("org.postgresql.pgpassfile");
        }
    }

    @Test
    void aServiceOfTheUserNamesServerAndDatabase() throws IOException {
        StoreAddress right = RealPostgres.address();
        Path file = Files.writeString(
                folder.resolve("services"),
                "[team]\nhost=localhost\nport=" + right.port() + "\ndbname=rapport\nuser=owner\npassword="
                        + RealPostgres.PASSWORD + "\n");
        System.setProperty("org.postgresql.pgservicefile", file.toString());
        try {
            StoreAddress team =
                    new StoreAddress("", 5432, "", "", Optional.empty(), right.schema(), Map.of("service", "team"));
            try (Store store = Store.open(team, RealPostgres.surroundings())) {
                assertThat(store.files()).isEmpty();
            }
        } finally {
            System.clearProperty("org.postgresql.pgservicefile");
        }
    }

    /** Whatever is told, no part of it is a password. */
    private static void assertProblem(StoreAddress address, String code, String... said) {
        assertThatThrownBy(() -> Store.open(address, RealPostgres.surroundings()))
                .isInstanceOfSatisfying(RapportException.class, e -> {
                    StringWriter all = new StringWriter();
                    e.printStackTrace(new PrintWriter(all));
                    assertThat(all.toString()).contains(said).doesNotContain("wrong-one", RealPostgres.PASSWORD);
                    assertThat(e.problems().get(0).code()).isEqualTo(code);
                    assertThat(e.problems().get(0).hint()).startsWith("Maybe ");
                });
    }

    private static StoreAddress with(StoreAddress address, String database, Optional<StoreAddress.Secret> secret) {
        return new StoreAddress(
                address.host(), address.port(), database, address.user(), secret, address.schema(), Map.of());
    }

    private static Optional<StoreAddress.Secret> secret(String password) {
        return Optional.of(new StoreAddress.Secret(password));
    }

    private static Store open(String role) {
        StoreAddress address = RealPostgres.address(role, "rapport_spring");
        return Store.open(with(address, "agency", address.secret()), RealPostgres.surroundings());
    }

    private static Erasure erase(Store store) {
        return store.forgetting().erase("alpha:zoe", List.of(ZOE), (run, forgotten) -> run, true);
    }
}
