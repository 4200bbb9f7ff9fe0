package dev.rapport.scoring.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.scoring.rules.TrialPack;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack has a bound on its rules. */
class RuleCountTest {

    @TempDir
    Path folder;

    @Test
    void aPackWithMoreRulesThanItMayHaveIsRefused() {
        TrialPack pack = new TrialPack(folder).write("fit/first.drl", rules(0, PackLoader.MOST_RULES / 2));
        pack.write("fit/second.drl", rules(PackLoader.MOST_RULES / 2, PackLoader.MOST_RULES));
        assertThat(pack.check()).extracting(problem -> problem.code()).doesNotContain("too-many-rules");
        pack.rule("one-more", "followers >= 5");
        assertThat(pack.check())
                .filteredOn(problem -> problem.code().equals("too-many-rules"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("10001", "10000", "trial/pack.yaml"));
    }

    private static String rules(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(TrialPack.drl("fit/r" + i, "followers >= " + i));
        }
        return text.toString();
    }
}
