package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small machine: 1,000 creators with 30 posts each fit into 256 MB, and memory that is not enough ends with a way out. */
class SmallMemoryIT {

    private static final int CREATORS = 1_000;

    @TempDir
    static Path folder;

    private static Rapport.Answer imported;

    @BeforeAll
    static void importThemIn256MB() throws IOException {
        ManyCreators.write(folder.resolve("work"), CREATORS);
        imported = in("256m").run("import", "-w", "work");
        assertThat(imported.code()).as(imported.err()).isZero();
    }

    @Test
    void aThousandCreatorsAreScoredPlannedAndReportedIn256MB() {
        Rapport.Answer scored = in("256m").run("score", "-w", "work", "--json");
        assertThat(scored.code()).as(scored.err()).isZero();
        assertThat(scored.out().lines()).hasSize(CREATORS);
        Rapport.Answer reported = in("256m").run("report", "all", "-w", "work");
        assertThat(reported.code()).as(reported.err()).isZero();
        for (String name : new String[] {"shortlist.pdf", "shortlist.xlsx", "shortlist.html"}) {
            assertThat(folder.resolve("work/out").resolve(name)).isNotEmptyFile();
        }
    }

    @Test
    void memoryThatIsNotEnoughIsSaidWithAWayOutAndWithoutATrace() {
        Rapport.Answer answer = in("24m").run("report", "all", "-w", "work");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err())
                .contains("rapport: out-of-memory: ", "Maybe RAPPORT_JAVA_OPTS=-Xmx")
                .doesNotContain("\tat ", "java.lang.OutOfMemoryError");
    }

    private static Rapport in(String heap) {
        return new Rapport(folder).with(Demo.QUICK + " -Xmx" + heap);
    }
}
