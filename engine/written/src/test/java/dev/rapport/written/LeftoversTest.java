package dev.rapport.written;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs leave in a file is one message, and what was meant is read. */
class LeftoversTest {

    private static final String TEXT = "name: Spring\nbudget: 500 EUR\n";

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private Optional<String> read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("campaign.yaml"), text);
        return WrittenText.read(file, "campaign.yaml", problems);
    }

    private List<String> said() {
        return problems.all().stream()
                .map(problem -> problem.severity() + " " + problem.code() + " " + problem.place())
                .toList();
    }

    @Test
    void twoVersionsThatAMergeLeftAreOneErrorAndNeitherIsUsed() throws IOException {
        assertThat(read("name: Spring\n<<<<<<< HEAD\nbudget: 500 EUR\n=======\nbudget: 900 EUR\n>>>>>>> theirs\n"))
                .isEmpty();
        assertThat(said()).containsExactly("ERROR merge-marks campaign.yaml:2:1");
    }

    @Test
    void aFenceAroundTheTextIsPassedOverAndEachLineStaysWhereItWas() throws IOException {
        assertThat(read("\n```yaml\n" + TEXT + "```\n")).contains("\n\n" + TEXT + "\n");
        assertThat(said()).containsExactly("WARNING code-fence campaign.yaml:2:1");
    }

    @Test
    void aTextThatWasPastedBehindItselfCountsOnce() throws IOException {
        assertThat(read(TEXT + TEXT)).contains(TEXT);
        assertThat(read(TEXT + "\n" + TEXT)).contains(TEXT);
        assertThat(said())
                .containsExactly("WARNING file-twice campaign.yaml:3:1", "WARNING file-twice campaign.yaml:4:1");
    }

    @Test
    void whatOnlyLooksLikeItIsReadAsItStands() throws IOException {
        for (String text : List.of(
                TEXT,
                "one\none\n",
                "",
                "\n\n",
                "a\n=======\nb\n",
                "<<<<<<< and no end\n",
                "inline ``` here\n" + TEXT,
                TEXT + TEXT + TEXT,
                "abcabc")) {
            assertThat(read(text)).contains(text);
        }
        assertThat(problems.all()).extracting(Problem::code).isEmpty();
    }
}
