package dev.rapport.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a workspace keeps what is made of it: never outside, whatever a stranger put there. */
class WorkspaceTest {

    @TempDir
    private Path folder;

    private Workspace workspace = new Workspace(Path.of(""));
    private Path elsewhere = Path.of("");

    @BeforeEach
    void makeBoth() throws IOException {
        workspace = new Workspace(Files.createDirectory(folder.resolve("workspace")));
        elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    }

    @Test
    void reportsOfEachCampaignHaveAFolderThatNeedNotBeThereYet() throws IOException {
        assertThat(workspace.out(Optional.of("summer")))
                .isEqualTo(workspace.folder().resolve("out").resolve("summer"));
        Files.createDirectory(workspace.folder().resolve("out"));
        assertThat(workspace.out(Optional.empty())).isEqualTo(workspace.folder().resolve("out"));
    }

    @Test
    void aLinkThatLeadsOutOfTheWorkspaceIsNoPlaceForReports() throws IOException {
        Files.createSymbolicLink(workspace.folder().resolve("out"), elsewhere);
        assertThatThrownBy(() -> workspace.out(Optional.empty()))
                .hasMessageContaining("out-elsewhere")
                .hasMessageContaining("The folder (out)");
        assertThatThrownBy(() -> workspace.out(Optional.of("summer"))).hasMessageContaining("out-elsewhere");
    }

    @Test
    void noCampaignsFolderOfReportsLeadsOutEither() throws IOException {
        Path out = Files.createDirectory(workspace.folder().resolve("out"));
        Files.createSymbolicLink(out.resolve("summer"), elsewhere);
        assertThat(workspace.out(Optional.empty())).isEqualTo(out);
        assertThatThrownBy(() -> workspace.out(Optional.of("summer")))
                .hasMessageContaining("(" + Path.of("out", "summer") + ")");
    }

    @Test
    void aLinkWithinTheWorkspaceAndAWorkspaceThatIsALinkAreFine() throws IOException {
        Files.createSymbolicLink(
                workspace.folder().resolve("out"),
                Files.createDirectory(workspace.folder().resolve("reports")));
        Path link = Files.createSymbolicLink(folder.resolve("link"), workspace.folder());
        assertThat(new Workspace(link).out(Optional.empty())).isEqualTo(link.resolve("out"));
    }

    @Test
    void noLineIsAddedToASheetThatIsALinkOutOfTheWorkspace() throws IOException {
        Path theirs = Files.writeString(elsewhere.resolve("profile"), "export PATH\n");
        Path sheet = Files.createSymbolicLink(workspace.folder().resolve("decisions.csv"), theirs);
        List<Map<String, String>> lines = List.of(Map.of("handle", "zoe", "decision", "approve"));
        assertThatThrownBy(() -> SheetLines.decisions(workspace, lines)).hasMessageContaining("sheet-elsewhere");
        assertThat(theirs).hasContent("export PATH");
        Files.delete(sheet);
        Path own = Files.createFile(workspace.folder().resolve("of march.csv"));
        Files.createSymbolicLink(sheet, own);
        assertThat(SheetLines.decisions(workspace, lines)).hasSize(1);
        assertThat(own).content().contains("zoe");
        assertThat(sheet).isSymbolicLink();
    }

    @Test
    void whatASheetIsWrittenAsideToIsNoLinkThatLayThere() throws IOException {
        Path theirs = Files.writeString(elsewhere.resolve("profile"), "export PATH\n");
        Files.createSymbolicLink(workspace.folder().resolve("decisions.csv.part"), theirs);
        SheetLines.decisions(workspace, List.of(Map.of("handle", "zoe", "decision", "approve")));
        assertThat(theirs).hasContent("export PATH");
        assertThat(workspace.folder().resolve("decisions.csv")).content().contains("zoe");
        assertThat(workspace.folder().resolve("decisions.csv.part")).doesNotExist();
    }
}
