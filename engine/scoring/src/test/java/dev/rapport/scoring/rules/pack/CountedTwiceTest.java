package dev.rapport.scoring.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Problem;
import dev.rapport.scoring.rules.TrialPack;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Points that two files give for the same add up, and that is said. */
class CountedTwiceTest {

    private static final String TABLE =
            """
            tier,platform,points,category,why
            micro,instagram,10,fit,a lot
            nano,instagram,5,fit,some
            micro,tiktok,7,fit,enough
            """;

    @TempDir
    Path folder;

    private List<Problem> twice(TrialPack pack) {
        return pack.check().stream()
                .filter(problem -> problem.code().equals("points-twice"))
                .toList();
    }

    @Test
    void aTableThatWasCopiedUnderAnotherNameIsOneMessage() {
        TrialPack pack = new TrialPack(folder).write("fit/sizes.csv", TABLE).write("fit/sizes-2026.csv", TABLE);
        assertThat(twice(pack)).singleElement().satisfies(problem -> {
            assertThat(problem.place()).startsWith("trial/fit/sizes");
            assertThat(problem.message()).contains("trial/fit/sizes", ":2", "(fit)", "2 more");
        });
    }

    @Test
    void aCopyInAnOverlayIsToldThereAlsoWithOtherPointsAndColumnsInAnotherOrder() {
        new TrialPack(folder).write("fit/sizes.csv", TABLE);
        TrialPack overlay = new TrialPack(
                folder, "agency", "id: agency\nversion: 1.0.0\nneeds-api: \">=1.0.0 & <2.0.0\"\nextends: trial\n");
        overlay.write("fit/ours.csv", "platform,tier,points,category,why\ninstagram,micro,25,fit,ours\n");
        assertThat(twice(overlay)).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("agency/fit/ours.csv:2:1");
            assertThat(problem.message())
                    .contains("trial/fit/sizes.csv:2", "(fit)")
                    .doesNotContain("more");
        });
    }

    @Test
    void aTableOfTheSameNameReplacesAndOneThatAsksForSomethingElseAdds() {
        new TrialPack(folder).write("fit/sizes.csv", TABLE);
        TrialPack overlay = new TrialPack(
                folder, "agency", "id: agency\nversion: 1.0.0\nneeds-api: \">=1.0.0 & <2.0.0\"\nextends: trial\n");
        overlay.write("fit/sizes.csv", "tier,platform,points,category,why\nmicro,instagram,25,fit,ours\n");
        overlay.write("fit/mid.csv", "tier,platform,points,category,why\nmid,instagram,3,fit,ours\n");
        assertThat(twice(overlay)).isEmpty();
    }
}
