package dev.rapport.core.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Problem;
import dev.rapport.core.intake.Workbooks;
import dev.rapport.judged.PersonDecision.Verdict;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of several sheets: the answers are found by their columns, wherever they stand. */
class AnswerSheetsTest {

    private static final String HEAD = "#\tCreator\tYour answer\tReason\tComment\tReference\n";
    private static final String ANSWERED = HEAD + "1\tZoe\tyes\t\t\tzoe · r1\n";

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @Test
    void answersOnAnotherSheetAreReadAndItsNameIsTold() throws IOException {
        assertThat(read("Cover", "Dear all\n", "Shortlist", ANSWERED))
                .extracting(Answer::verdict)
                .containsExactly(Verdict.APPROVED);
        assertThat(problems.all()).singleElement().satisfies(told -> {
            assertThat(told.code()).isEqualTo("answers-on-sheet");
            assertThat(told.message()).contains("(Shortlist)");
            assertThat(told.severity()).isEqualTo(Problem.Severity.INFO);
        });
    }

    @Test
    void ofAnEmptyCopyAndOneThatWasFilledInTheSecondIsRead() throws IOException {
        assertThat(read("Shortlist", HEAD + "1\tZoe\t\t\t\tzoe · r1\n", "Shortlist (2)", ANSWERED))
                .hasSize(1);
        assertThat(problems.all()).extracting(Problem::code).containsExactly("answers-on-sheet");
    }

    @Test
    void ofTheFirstSheetNothingHasToBeTold() throws IOException {
        assertThat(read("Shortlist", ANSWERED, "Notes", "Thank you\n")).hasSize(1);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void whereNoSheetHasTheColumnsThatIsTold() throws IOException {
        assertThat(read("Cover", "Dear all\n", "Notes", "Thank you\n")).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly("no-answers");
    }

    private List<Answer> read(String... namesAndRows) throws IOException {
        Path file = folder.resolve("answers.xlsx");
        Files.write(file, Workbooks.of(namesAndRows));
        return AnswerFile.read(file, problems);
    }
}
