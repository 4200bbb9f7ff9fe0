package dev.rapport.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Problem;
import dev.rapport.judged.outcome.AssetKind;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsReaderTest {

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private List<AssetRow> read(String sheet) throws IOException {
        Files.writeString(folder.resolve("assets.csv"), sheet);
        return AssetsReader.read(new Workspace(folder), problems);
    }

    @Test
    void aRowIsReadByGermanHeadingsToo() throws IOException {
        AssetRow row =
                read("""
                        Nummer,Creator,Plattform,Datei,Art,Erstellt am,Kanäle,Gebiet,Rechte ab,Rechte bis,Exklusiv bis,Unterschrieben von,Notiz
                        a1,@lena,IG,küche.jpg,Foto,13.3.2026,Anzeigen; Website,DACH,2026-03-01,31.8.2026,2026-06-30,Lena B.,hell
                        """)
                        .get(0);
        assertThat(problems.all()).isEmpty();
        assertThat(row.creator()).isEqualTo("lena");
        assertThat(row.platform()).isEqualTo("instagram");
        assertThat(row.kind()).contains(AssetKind.PHOTO);
        assertThat(row.made()).contains(LocalDate.parse("2026-03-13"));
        assertThat(row.rights().channels()).containsExactly("Anzeigen", "Website");
        assertThat(row.rights().until()).contains(LocalDate.parse("2026-08-31"));
        assertThat(row.rights().signedBy()).isEqualTo("Lena B.");
    }

    @Test
    void allThatIsWrongIsToldAtOnceWithItsPlace() throws IOException {
        List<AssetRow> rows = read(
                """
                id,creator,kind,colour,territory,rights from,rights until
                a1,lena,vidoe,red,Atlantis,2026-03-01,2026-04-01
                a2,lena,,,DE,2026-05-01,2026-04-01
                a3,lena,,,DE,,soon
                a1,tom,,,,,
                a4,,,,,,
                """);
        assertThat(rows).extracting(AssetRow::id).containsExactly("a1");
        assertThat(problems.all())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        "assets.csv:1:4 unknown-heading",
                        "assets.csv:2:3 unknown-kind",
                        "assets.csv:2:5 unknown-territory",
                        "assets.csv:3:7 end-before-start",
                        "assets.csv:4:7 bad-date",
                        "assets.csv:5:1 asset-twice",
                        "assets.csv:6:1 no-creator");
        assertThat(problems.all()).extracting(Problem::hint).contains("Maybe video.");
    }

    @Test
    void aRowWithoutAnIdIsCalledByItsFileOrAddress() throws IOException {
        assertThat(
                        read(
                                """
                        creator,file,permalink
                        lena,a.jpg,
                        lena,,https://x.example/p/1
                        lena,,
                        lena,,
                        """))
                .extracting(AssetRow::id)
                .containsExactly("a.jpg", "https://x.example/p/1", "lena-asset-1", "lena-asset-2");
    }

    @Test
    void withoutASheetThereAreNoRows() {
        assertThat(AssetsReader.read(new Workspace(folder), problems)).isEmpty();
        assertThat(problems.all()).isEmpty();
    }
}
