package dev.rapport.scoring.rules.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Problem;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.scoring.rules.RandomCandidates;
import dev.rapport.scoring.rules.TrialPack;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.tree.Evaluation;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Stage;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tree, from which reasons and advice come, and Drools, which decides, say the same of everybody. */
class AgreementTest {

    private static final int PACKS = 4;
    private static final int RULES = 30;
    private static final int CANDIDATES = 25_000;

    @TempDir
    Path folder;

    @Test
    void treeAndDroolsAgreeOnRandomRulesAndCandidates() {
        for (int seed = 0; seed < PACKS; seed++) {
            Random random = new Random(seed);
            TrialPack files = new TrialPack(folder.resolve("s" + seed));
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < RULES; i++) {
                text.append(TrialPack.drl("fit/r" + i, new RandomRule(random).condition(3)));
            }
            files.write("fit/all.drl", text.toString());
            // Random values are unlikely ones.
            assertThat(files.check().stream().filter(problem -> problem.severity() == Problem.Severity.ERROR))
                    .as("seed %s", seed)
                    .isEmpty();
            RulePack pack = files.load();
            CompiledPack compiled = CompiledPack.of(pack);
            int fired = 0;
            for (int i = 0; i < CANDIDATES; i++) {
                Candidate candidate = RandomCandidates.next(random, i % 3 == 0 ? 0.4 : 0.85);
                Evaluation tree = new Evaluation(candidate, pack.parameterValues());
                List<Rule> expected = pack.rules(Stage.FIT).stream()
                        .filter(rule -> tree.holds(rule.condition()))
                        .toList();
                List<Rule> said = compiled.fired(Stage.FIT, candidate);
                fired += said.size();
                if (!said.equals(expected)) {
                    assertThat(said)
                            .as("seed %s, candidate %s: %s", seed, i, candidate.known())
                            .isEqualTo(expected);
                }
            }
            assertThat(fired).isBetween(CANDIDATES, CANDIDATES * RULES);
        }
    }
}
