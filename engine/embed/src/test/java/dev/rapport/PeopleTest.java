package dev.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.api.Progress;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.AccountRef;
import dev.rapport.core.forget.Forgetting;
import dev.rapport.core.forget.Remains;
import dev.rapport.core.identity.SuggestedJoin;
import dev.rapport.core.intake.FileReport;
import dev.rapport.core.intake.ImportOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts that are one person, and a person who wants to be forgotten. */
class PeopleTest {

    private static final String PERSON = "instagram:hannelore-zwiebel";

    @TempDir
    Path folder;

    private Path workspace;

    @BeforeEach
    void someExports() {
        workspace = Home.workspace(folder.resolve("w"), 2);
        Home.write(workspace.resolve("exports/person.txt"), Home.list("hannelore-zwiebel", 23_000));
        Home.write(workspace.resolve("exports/both.txt"), Home.list("hannelore-zwiebel", 24_000) + "h9,15000,300\n");
    }

    @Test
    void whoIsForgottenIsNowhereInTheStoreAndNoImportBringsThemBack() throws IOException {
        try (Engine engine = open()) {
            importAll(engine);
        }
        // Only what another session wrote lies in the database's own file.
        assertThat(bytesOf(workspace.resolve(".rapport"))).contains("hannelore-zwiebel");
        try (Engine engine = open()) {
            Forgetting looked = engine.people().forget(PERSON, false);
            assertThat(looked.proof()).isEmpty();
            assertThat(ids(engine)).contains(PERSON);

            Forgetting done = engine.people().forget(PERSON, true);

            assertThat(done.erased()).isEqualTo(looked.erased());
            assertThat(done.erased().profiles()).isEqualTo(2);
            assertThat(done.proof())
                    .hasValueSatisfying(proof -> assertThat(proof.isClean()).isTrue());
            assertThat(done.remains().stream().map(Remains::toString))
                    .anyMatch(line -> line.contains("exports/person.txt"))
                    .anyMatch(line -> line.contains("exports/both.txt"));
            List<FileReport> again = importAll(engine);
            assertThat(ids(engine)).containsExactlyInAnyOrder("instagram:h0", "instagram:h1", "instagram:h9");
            assertThat(again).allSatisfy(file -> assertThat(file.isRefused()).isFalse());
        }
        assertThat(bytesOf(workspace.resolve(".rapport"))).doesNotContain("hannelore-zwiebel");
    }

    @Test
    void forgettingIsTakenBackOnPurposeOnly() {
        try (Engine engine = open()) {
            importAll(engine);
            engine.people().forget(PERSON, true);
            engine.people().remember(PERSON);
            importAll(engine);
            assertThat(ids(engine)).contains(PERSON);
            assertThatThrownBy(() -> engine.people().remember(PERSON))
                    .isInstanceOf(RapportException.class)
                    .hasMessageContaining("not-forgotten");
        }
    }

    @Test
    void aJoinIsWrittenIntoTheSheetAndHoldsAtOnce() throws IOException {
        try (Engine engine = open()) {
            importAll(engine);
            engine.people()
                    .join(
                            List.of(AccountRef.of("instagram", "", "h0"), AccountRef.of("instagram", "", "h1")),
                            Optional.of("pair"),
                            Optional.empty());
            assertThat(Files.readString(workspace.resolve("creators.csv")))
                    .contains("pair,instagram,h0", "pair,instagram,h1");
            assertThat(ids(engine)).contains("pair").doesNotContain("instagram:h0", "instagram:h1");
            assertThat(engine.people().suggestedJoins())
                    .extracting(SuggestedJoin::toString)
                    .noneMatch(text -> text.contains("h0"));
        }
    }

    private Engine open() {
        return Engine.openUnchecked(
                EngineConfig.of(workspace, folder.resolve("home")).withReaders(List.of(new ListReader())));
    }

    private List<FileReport> importAll(Engine engine) {
        return engine.files().importFiles(List.of(workspace.resolve("exports")), ImportOptions.DEFAULT, Progress.NONE);
    }

    private static List<String> ids(Engine engine) {
        return engine.people().accounts().keySet().stream().sorted().toList();
    }

    /** Every byte of the store, a character each. */
    private static String bytesOf(Path store) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(store)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
