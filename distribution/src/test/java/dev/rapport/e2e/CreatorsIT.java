package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts that are one person, and a person who wants to be forgotten, with the packed distribution. */
class CreatorsIT {

    @TempDir
    Path folder;

    private Rapport rapport;

    @BeforeEach
    void threeAccountsOfTwoPeople() throws IOException {
        rapport = new Rapport(folder);
        assertThat(rapport.run("init", "w").code()).isZero();
        Files.writeString(
                folder.resolve("list.csv"),
                "platform,handle,name,followers\n"
                        + "instagram,zoe.backt,Zo\u00eb Backt,23000\n"
                        + "tiktok,zoe.backt,Zo\u00eb Backt,41000\n"
                        + "instagram,hannelore_zwiebel,Hannelore,15000\n");
        assertThat(rapport.run("import", "-w", "w", "list.csv").code()).isZero();
    }

    @Test
    void joinThatIsSuggestedIsMadeWithItsOwnCommandAndUndoneByDeletingItsLines() throws IOException {
        List<JsonNode> suggested = rapport.run("creators", "list", "-w", "w", "--suggestions", "--json")
                .jsonLines();
        assertThat(suggested).hasSize(1);
        assertThat(suggested.get(0).toString()).contains("instagram:zoe.backt").contains("tiktok:zoe.backt");
        assertThat(ids()).hasSize(3);

        Rapport.Answer joined =
                rapport.run("creators", "join", "instagram:zoe.backt", "tiktok:zoe.backt", "-w", "w", "--json");
        assertThat(joined.code()).isZero();
        assertThat(joined.json().path("lines")).hasSize(2);
        assertThat(ids()).hasSize(2).anyMatch(id -> id.contains("zoe.backt"));
        assertThat(rapport.run("creators", "list", "-w", "w", "--suggestions", "--json")
                        .jsonLines())
                .isEmpty();

        Path sheet = folder.resolve("w/creators.csv");
        List<String> added = joined.json().path("lines").findValuesAsText("text");
        Files.write(
                sheet,
                Files.readAllLines(sheet).stream()
                        .filter(line -> !added.contains(line))
                        .toList());
        assertThat(ids()).hasSize(3);
    }

    @Test
    void accountsThatAreKeptApartAreNotSuggestedAgain() {
        assertThat(rapport.run("creators", "apart", "instagram:zoe.backt", "tiktok:zoe.backt", "-w", "w")
                        .code())
                .isZero();
        assertThat(rapport.run("creators", "list", "-w", "w", "--suggestions", "--json")
                        .jsonLines())
                .isEmpty();
    }

    @Test
    void nobodyIsErasedUnlessSomebodySaysYes() {
        Rapport.Answer asked = rapport.run("creators", "forget", "hannelore_zwiebel", "-w", "w");
        assertThat(asked.code()).isEqualTo(1);
        assertThat(asked.err()).contains("yes-needed").contains("--dry-run");
        Rapport.Answer looked = rapport.run("creators", "forget", "hannelore_zwiebel", "-w", "w", "--dry-run");
        assertThat(looked.code()).isZero();
        assertThat(ids()).hasSize(3);
    }

    @Test
    void whoIsErasedStaysAwayUntilItIsUndone() {
        Rapport.Answer erased = rapport.run("creators", "forget", "hannelore_zwiebel", "-w", "w", "--yes");
        assertThat(erased.code()).isZero();
        assertThat(erased.out()).contains("list.csv");
        assertThat(rapport.run("import", "-w", "w", "list.csv").code()).isZero();
        assertThat(ids()).hasSize(2).noneMatch(id -> id.contains("hannelore"));

        assertThat(rapport.run("creators", "forget", "hannelore_zwiebel", "-w", "w", "--undo")
                        .code())
                .isZero();
        assertThat(rapport.run("import", "-w", "w", "list.csv").code()).isZero();
        assertThat(ids()).hasSize(3);
    }

    private List<String> ids() {
        return rapport.run("creators", "list", "-w", "w", "--json").jsonLines().stream()
                .map(line -> line.path("creator").asText())
                .toList();
    }
}
