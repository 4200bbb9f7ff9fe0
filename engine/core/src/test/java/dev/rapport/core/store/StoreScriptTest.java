package dev.rapport.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.api.RapportException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store that came from a stranger runs nothing that Rapport does not write. */
class StoreScriptTest {

    @TempDir
    Path folder;

    @Test
    void ourOwnStoreOpensAgainAndAgain() {
        for (int i = 0; i < 3; i++) {
            Store.open(folder).close();
        }
        assertThat(folder.resolve("rapport.script")).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BACKUP DATABASE TO '/tmp/elsewhere/' NOT BLOCKING",
                "backup database to '/tmp/elsewhere/' blocking",
                "\\u0042ACKUP DATABASE TO '/tmp/elsewhere/' NOT BLOCKING",
                "/*C1*/BACKUP DATABASE TO '/tmp/elsewhere/' NOT BLOCKING",
                "/**/BACKUP DATABASE TO '/tmp/elsewhere/' NOT BLOCKING",
                "SCRIPT '/tmp/elsewhere.sql'",
                "PERFORM EXPORT SCRIPT FOR DATABASE TO '/tmp/elsewhere.sql'",
                "CREATE FUNCTION F() RETURNS INT LANGUAGE JAVA EXTERNAL NAME 'CLASSPATH:java.lang.System.gc'",
                "CREATE TRIGGER T AFTER INSERT ON META CALL \"dev.rapport.Evil\"",
                "CREATE TEXT TABLE PUBLIC.T(A VARCHAR(10))",
                "SET TABLE PUBLIC.META SOURCE '/etc/passwd'",
                "SET DATABASE TEXT TABLE DEFAULTS 'allow_full_path=true'",
                "SET DATABASE AUTHENTICATION FUNCTION EXTERNAL NAME 'CLASSPATH:Evil.check'",
                "SET FILES SCRIPT FORMAT COMPRESSED",
                "CALL \"java.lang.System.exit\"(1)",
                "CREATE USER EVE PASSWORD 'x'",
                "SHUTDOWN",
            })
    void aStatementThatIsNotOursIsNotRun(String statement) throws IOException {
        Store.open(folder).close();
        Path script = folder.resolve("rapport.script");
        List<String> lines = new ArrayList<>(Files.readAllLines(script, StandardCharsets.ISO_8859_1));
        lines.add(lines.size() - 3, statement);
        Files.write(script, lines, StandardCharsets.ISO_8859_1);
        refused("rapport.script:" + (lines.size() - 3));
    }

    @Test
    void aCarriageReturnDoesNotHideAStatement() throws IOException {
        Store.open(folder).close();
        Files.writeString(
                folder.resolve("rapport.script"),
                "INSERT INTO META VALUES('a','b')\rSCRIPT '/tmp/elsewhere.sql'\n",
                StandardOpenOption.APPEND);
        refused("rapport.script");
    }

    @Test
    void theLogAndThePropertiesAreLookedThroughToo() throws IOException {
        Store.open(folder).close();
        Files.writeString(folder.resolve("rapport.log"), "SCRIPT '/tmp/elsewhere.sql'\n");
        refused("rapport.log:1");
        Files.delete(folder.resolve("rapport.log"));
        Files.writeString(
                folder.resolve("rapport.properties"), "hsqldb.temp_directory=/tmp\n", StandardOpenOption.APPEND);
        refused("rapport.properties");
    }

    private void refused(String where) {
        assertThatThrownBy(() -> Store.open(folder)).isInstanceOfSatisfying(RapportException.class, e -> assertThat(
                        e.problems().get(0).toString())
                .contains("store-foreign")
                .contains(where));
    }
}
