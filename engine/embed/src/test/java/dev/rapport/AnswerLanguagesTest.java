package dev.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.core.answers.AnswerFile;
import dev.rapport.judged.PersonDecision.Verdict;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report offers a client to answer is understood when it comes back, in every language that it speaks. */
class AnswerLanguagesTest {

    private static final Path WORDS = Path.of("../../report-templates/packs/standard/i18n");

    @TempDir
    private Path folder;

    @Test
    void theWorkbooksOwnHeadingsAndAnswersAreUnderstoodInEachOfItsLanguages() throws IOException {
        List<Path> languages;
        try (Stream<Path> files = Files.list(WORDS)) {
            languages = files.sorted().toList();
        }
        assertThat(languages).hasSizeGreaterThan(6);
        for (Path language : languages) {
            Properties words = new Properties();
            try (Reader in = Files.newBufferedReader(language)) {
                words.load(in);
            }
            String sheet = line(words, "answer", "answer.reason", "answer.comment", "answer.reference");
            for (String answer : List.of("approved", "backup", "rejected")) {
                sheet += words.getProperty("answer." + answer) + ",r,c," + answer + " · r1\n";
            }
            Problems problems = new Problems();
            Path file = Files.writeString(folder.resolve("answers.csv"), sheet);
            assertThat(AnswerFile.read(file, problems))
                    .as("%s", language)
                    .extracting(one -> one.creator() + " " + one.verdict() + " " + one.why())
                    .containsExactly(
                            "approved " + Verdict.APPROVED + " r: c",
                            "backup " + Verdict.BACKUP + " r: c",
                            "rejected " + Verdict.REJECTED + " r: c");
            assertThat(problems.all()).isEmpty();
        }
    }

    private static String line(Properties words, String... keys) {
        return String.join(",", Stream.of(keys).map(words::getProperty).toList()) + "\n";
    }
}
