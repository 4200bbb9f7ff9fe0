package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Report, the client's answer in its workbook, import, report: with the packed distribution. */
class AnswerIT {

    @TempDir
    Path folder;

    @Test
    void theClientsCopyOfTheWorkbookDecidesThePlanAndTheNextReportShowsIt() throws IOException {
        Path workspace = Demo.copy(folder.resolve("demo"));
        Rapport rapport = new Rapport(workspace);
        JsonNode before = rapport.run("plan", "--json").json();
        List<String> scores = rapport.run("score", "--json").jsonLines().stream()
                .map(line -> line.path("score").asText())
                .toList();
        String declined = before.path("chosen").path(0).path("creator").asText();
        String backup = before.path("chosen").path(1).path("creator").asText();
        String wanted = "instagram:mehlstaub";
        Path copy = folder.resolve("copy.xlsx");
        answer(
                workspace.resolve("out/shortlist.xlsx"),
                copy,
                List.of(List.of(declined, "no"), List.of(backup, "backup"), List.of(wanted, "approve")));

        Rapport.Answer read = rapport.run("decisions", "import", copy.toString());
        assertThat(read.code()).as(read.out() + read.err()).isZero();
        JsonNode plan = rapport.run("plan", "--json").json();
        assertThat(plan.path("chosen").findValuesAsText("creator"))
                .contains(wanted)
                .doesNotContain(declined, backup);
        assertThat(rapport.run("score", "--json").jsonLines().stream()
                        .map(line -> line.path("score").asText())
                        .toList())
                .as("no score changes by what people decide")
                .isEqualTo(scores);
        assertThat(rapport.run("report", "shortlist").code()).isZero();
        assertThat(Files.readString(workspace.resolve("out/shortlist.html"))).contains("Declined");

        Rapport.Answer again = rapport.run("decisions", "import", copy.toString());
        assertThat(again.out()).contains("older-run").contains("nothing was written");
    }

    /** As a client does: a word beside a name. */
    private static void answer(Path workbook, Path copy, List<List<String>> answers) throws IOException {
        try (InputStream in = Files.newInputStream(workbook);
                Workbook book = WorkbookFactory.create(in)) {
            Sheet sheet = book.getSheetAt(0);
            int column = -1;
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.toString().equals("Your answer")) {
                        column = cell.getColumnIndex();
                    }
                }
            }
            assertThat(column).isPositive();
            for (Row row : sheet) {
                for (List<String> answer : answers) {
                    for (Cell cell : row) {
                        if (cell.toString().startsWith(answer.get(0) + " ")) {
                            row.getCell(column).setCellValue(answer.get(1));
                        }
                    }
                }
            }
            try (OutputStream out = Files.newOutputStream(copy)) {
                book.write(out);
            }
        }
    }
}
