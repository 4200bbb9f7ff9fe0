package dev.rapport.scoring.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rapport.api.model.Problem;
import dev.rapport.scoring.rules.TrialPack;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradeTest {

    @TempDir
    Path folder;

    @Test
    void aGradeThatThereIsNotIsTold() {
        TrialPack pack = new TrialPack(folder)
                .write(
                        "fit/price.csv",
                        "followers from,points,category,why,source,grade\n5,10,fit,big,a survey,Q\n9,5,fit,bigger,a survey,B\n");
        assertThat(pack.check())
                .filteredOn(problem -> problem.code().equals("unknown-grade"))
                .extracting(Problem::code, Problem::place)
                .containsExactly(tuple("unknown-grade", "trial/fit/price.csv:2:6"));
    }

    @Test
    void pointsThatChangeNothingAreTold() {
        TrialPack pack = new TrialPack(folder)
                .write(
                        "fit/a.drl",
                        "rule \"fit/a\"\n  @category(fit) @points(0)\n  @why(\"why\")\nwhen\n  Candidate( followers > 5 )\nthen\nend\n");
        assertThat(pack.check()).extracting(Problem::code).contains("unlikely-number");
    }
}
