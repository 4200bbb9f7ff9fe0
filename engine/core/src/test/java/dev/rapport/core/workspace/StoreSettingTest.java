package dev.rapport.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Problem;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the store is, as the user or the workspace says; a password is nobody else's. */
class StoreSettingTest {

    private static final String SECRET = "s3cret";

    @TempDir
    Path folder;

    private Workspace workspace;
    private final Problems problems = new Problems();

    @BeforeEach
    void makeWorkspace() throws IOException {
        workspace = new Workspace(Files.createDirectory(folder.resolve("Früh ling 2026")));
    }

    @Test
    void nobodySaysItAndItIsInTheWorkspace() {
        StoreSetting setting = StoreSetting.of(workspace, Map.of(), problems);
        assertThat(setting.address()).isEmpty();
        assertThat(setting.saidBy()).isEmpty();
    }

    @Test
    void theFileSaysItForEverybodyAndTheVariableForOne() throws IOException {
        file("store: postgresql://db.example.com/rapport\n");
        assertThat(StoreSetting.of(workspace, Map.of(), problems).address())
                .hasToString("Optional[postgresql://db.example.com/rapport?currentSchema=rapport_fruh_ling_2026]");
        StoreSetting own = StoreSetting.of(
                workspace,
                Map.of(
                        "RAPPORT_STORE",
                        "postgres://zoe:" + SECRET + "@[::1]:6000/other?currentSchema=x&sslmode=require"),
                problems);
        assertThat(own.saidBy()).isEqualTo("RAPPORT_STORE");
        StoreAddress address = own.address().orElseThrow();
        assertThat(address).hasToString("postgresql://zoe@[::1]:6000/other?currentSchema=x&sslmode=require");
        assertThat(address.secret().orElseThrow().password()).isEqualTo(SECRET);
        assertThat(address.secret().toString()).doesNotContain(SECRET);
        assertThat(StoreSetting.of(workspace, Map.of("RAPPORT_STORE", "hsqldb"), problems)
                        .address())
                .isEmpty();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void aPasswordInTheFileIsAnErrorWithItsLineAndIsNotRepeated() throws IOException {
        for (String address : List.of(
                "postgresql://zoe:" + SECRET + "@db.example.com/rapport",
                "postgresql://db.example.com/rapport?password=" + SECRET)) {
            file("# ours\nstore: " + address + "\n");
            Problem problem = only();
            assertThat(problem.code()).isEqualTo("store-password-in-file");
            assertThat(problem.place()).isEqualTo("rapport.yaml:2:8");
            assertThat(problem.hint()).contains("PGPASSWORD", "~/.pgpass", "RAPPORT_STORE");
            assertThat(problem.toString()).doesNotContain(SECRET);
        }
    }

    @Test
    void whatIsNoAddressIsSaidWithoutWhatMayBeAPassword() throws IOException {
        for (String wrong : List.of(
                "mysql://zoe:" + SECRET + "@db/rapport",
                "postgresql://zoe:" + SECRET + "^|@db/rapport",
                "postgresql://db/rapport?sslmode=maybe",
                "postgresql://db/rapport?socketFactory=evil.Factory",
                "postgresql://db/rapport?currentSchema=Public;drop",
                "postgresql://db",
                "postgresql:///rapport",
                "sqlite")) {
            file("store: '" + wrong + "'\n");
            Problem problem = only();
            assertThat(problem.code()).as(wrong).isEqualTo("store-address");
            assertThat(problem.toString()).as(wrong).doesNotContain(SECRET).contains("Maybe postgresql://");
        }
    }

    @Test
    void theFileIsWrittenAndKeepsWhatElseStandsInIt() throws IOException {
        StoreSettingWriter.write(workspace, "postgresql://db/rapport?currentSchema=a");
        assertThat(text()).isEqualTo("store: postgresql://db/rapport?currentSchema=a\n");
        file("# ours\nstore: x # old\n# end");
        StoreSettingWriter.write(workspace, "hsqldb");
        assertThat(text()).isEqualTo("# ours\nstore: hsqldb\n# end");
        file("# ours");
        StoreSettingWriter.write(workspace, "hsqldb");
        assertThat(text()).isEqualTo("# ours\nstore: hsqldb\n");
    }

    private Problem only() {
        Problems found = new Problems();
        assertThat(StoreSetting.of(workspace, Map.of(), found).address()).isEmpty();
        assertThat(found.all()).hasSize(1);
        return found.all().get(0);
    }

    private void file(String text) throws IOException {
        Files.writeString(workspace.folder().resolve("rapport.yaml"), text);
    }

    private String text() throws IOException {
        return Files.readString(workspace.folder().resolve("rapport.yaml"));
    }
}
