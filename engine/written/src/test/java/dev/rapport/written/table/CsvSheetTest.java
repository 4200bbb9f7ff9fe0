package dev.rapport.written.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Problem;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets as agencies keep them: nothing in them is passed over without a word. */
class CsvSheetTest {

    private static final CsvSheet.Columns COLUMNS = CsvSheet.Columns.of(List.of("platform", "handle", "price"))
            .needing(List.of(List.of("platform"), List.of("price")));

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void aSheetWithoutHeadingsIsOneErrorAndNothingOfItIsUsed() throws IOException {
        assertThat(read("instagram,zoe,620\n")).isEmpty();
        assertThat(said()).containsExactly("error rates.csv:1:1 no-heading Maybe add the line platform,handle,price.");
    }

    @Test
    void headingsBelowATitleAreFoundAndNamed() throws IOException {
        assertThat(read("Our prices,,\n\nplatform,handle,price\ninstagram,zoe,620\n"))
                .isEmpty();
        assertThat(said())
                .containsExactly(
                        "error rates.csv:1:1 no-heading Maybe delete what stands above the headings in line 3.");
    }

    @Test
    void aColumnThatIsNeededAndOneThatStandsTwiceAreErrors() throws IOException {
        assertThat(read("platform,handle,Handle\ninstagram,zoe,ida\n")).isEmpty();
        assertThat(said())
                .containsExactly(
                        "error rates.csv:1:3 duplicate-column Maybe delete one of the columns.",
                        "error rates.csv:1:1 no-column Maybe add price to its headings.");
    }

    @Test
    void whatStandsUnderNoHeadingOrAnUnknownOneIsTold() throws IOException {
        assertThat(read("platform,handel,price,colour\ninstagram,zoe,1,620,00\ninstagram,ida,5,\n"))
                .hasSize(1);
        assertThat(said())
                .containsExactly(
                        "warning rates.csv:1:2 unknown-heading Maybe handle.",
                        "warning rates.csv:1:4 unknown-heading Maybe one of platform, handle, price.",
                        "error rates.csv:2:5 extra-cell Maybe 620,00 is one number, and needs quotes: \"620,00\".");
    }

    @Test
    void aColumnThatIsNeededAndNearlyThereIsOneMessageAndGermanHeadingsAreRead() throws IOException {
        assertThat(read("platform,handle,prices\ninstagram,zoe,5\n")).isEmpty();
        assertThat(said()).containsExactly("error rates.csv:1:3 no-column Maybe the heading (prices) is meant.");
        assertThat(read("Plattform;Handle;Preis\ninstagram;zoe;5\n"))
                .extracting(row -> row.text("platform") + row.text("price"))
                .containsExactly("instagram5");
    }

    @Test
    void aColumnWhoseHeadingWasDeletedIsToldOnceAndNotByEachOfItsRows() throws IOException {
        assertThat(read("platform,handle,price,\ninstagram,zoe,1,EUR\ninstagram,ida,5,EUR\n"))
                .isEmpty();
        assertThat(said()).containsExactly("error rates.csv:1:4 extra-cell Maybe its heading was deleted.");
    }

    @Test
    void theColumnThatLacksIsTheOnlyOneThatIsNotKnown() throws IOException {
        assertThat(read("platform,handle,whatever\ninstagram,zoe,5\n")).isEmpty();
        assertThat(said()).containsExactly("error rates.csv:1:3 no-column Maybe the heading (whatever) is meant.");
    }

    @Test
    void aFormulaThatWentWrongInTheFirstCellIsNoComment() throws IOException {
        assertThat(read("platform,handle,price\n#REF!,zoe,1\n#N/A,ida,1\n# instagram,mia,1\n"))
                .isEmpty();
        assertThat(said())
                .containsExactly(
                        "error rates.csv:2:1 formula-failed Maybe mend the formula, or write the value.",
                        "error rates.csv:3:1 formula-failed Maybe mend the formula, or write the value.");
    }

    @Test
    void commentsAndEmptyLinesAreNoRowsAndPlacesAreThoseOfTheFile() throws IOException {
        List<CsvSheet.Row> rows = read("# ours\n\nPlatform;HANDLE ;price\n;;\ninstagram;zoe;5\n");
        assertThat(rows)
                .extracting(row -> row.text("handle") + " " + row.place("price"))
                .containsExactly("zoe rates.csv:5:3");
        assertThat(said()).isEmpty();
    }

    @Test
    void anEmptySheetIsTold() throws IOException {
        assertThat(read("")).isEmpty();
        assertThat(said())
                .containsExactly("warning rates.csv:1:1 empty-sheet Maybe write the headings: platform,handle,price.");
    }

    @Test
    void aCellOfAFormulaThatFailedMakesItsRowUseless() throws IOException {
        assertThat(read("platform,handle,price\ninstagram,#N/A,5\ninstagram,zoe,6\n"))
                .hasSize(1);
        assertThat(said())
                .containsExactly("error rates.csv:2:2 formula-failed Maybe mend the formula, or write the value.");
    }

    @Test
    void aSheetThatIsNotUtf8IsOneErrorAtTheLetterThatCannotBeRead() throws IOException {
        Path file = folder.resolve("rates.csv");
        Files.write(file, "platform,handle,price\ninstagram,zoë,5\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(CsvSheet.read(file, COLUMNS, problems)).isEmpty();
        assertThat(said())
                .containsExactly(
                        "error rates.csv:2:13 file-unreadable Maybe save it as UTF-8; it looks like an older encoding of Windows.");
    }

    private List<CsvSheet.Row> read(String text) throws IOException {
        return CsvSheet.read(Files.writeString(folder.resolve("rates.csv"), text), COLUMNS, problems);
    }

    private List<String> said() {
        return problems.all().stream().map(CsvSheetTest::said).toList();
    }

    private static String said(Problem problem) {
        return problem.severity().id() + " " + problem.place() + " " + problem.code() + " " + problem.hint();
    }
}
