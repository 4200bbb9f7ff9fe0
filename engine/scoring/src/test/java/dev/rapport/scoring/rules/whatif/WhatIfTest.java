package dev.rapport.scoring.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.judged.Change;
import dev.rapport.judged.Verdict;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.rules.Judge;
import dev.rapport.scoring.rules.TrialPack;
import dev.rapport.scoring.rules.run.CompiledPack;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIfTest {

    @TempDir
    private Path library;

    /** Who has too many ads, or too few followers in the markets, is looked at by a person; who speaks of what is excluded is not asked. */
    private List<Change> changes(Candidate candidate) {
        Judge judge = new Judge(
                CompiledPack.of(new TrialPack(library)
                        .write("decision/ads.drl", rule("ads", "review", "sponsoredShare > 0.2"))
                        .write("decision/far.drl", rule("far", "review", "audienceInMarkets < 0.2"))
                        .write("decision/out.drl", rule("out", "reject", "exclusionHits >= 1"))
                        .write("decision/fine.drl", rule("fine", "shortlist", "sponsoredShare >= 0"))
                        .load()),
                "en",
                "EUR");
        Verdict verdict =
                judge.judge(candidate, UnaryOperator.identity()).decision().verdict();
        return new WhatIf(judge, 0).nearest(candidate, UnaryOperator.identity(), candidate, verdict);
    }

    @Test
    void whereOneChangeHelpsItIsSaidAlone() {
        List<Change> changes = changes(candidate(0.3, 0.5));
        assertThat(changes).hasSize(2);
        assertThat(changes)
                .filteredOn(change -> change.verdict() == Verdict.SHORTLIST)
                .singleElement()
                .satisfies(change -> assertThat(change.steps())
                        .containsExactly(new Change.Step(Fact.SPONSORED_SHARE, false, true, 0.2)));
    }

    @Test
    void whereNoneHelpsAloneTheNearestTwoAreSaidFirst() {
        Change first = changes(candidate(0.3, 0.1)).get(0);
        assertThat(first.verdict()).isEqualTo(Verdict.SHORTLIST);
        assertThat(first.steps())
                .as("each only as far as it must go")
                .containsExactlyInAnyOrder(
                        new Change.Step(Fact.SPONSORED_SHARE, false, true, 0.2),
                        new Change.Step(Fact.AUDIENCE_IN_MARKETS, true, true, 0.2));
        assertThat(first.distance()).isGreaterThan(0.5);
    }

    @Test
    void whoCanBeChosenNeedsNoTwo() {
        assertThat(changes(candidate(0.1, 0.5))).allSatisfy(change -> {
            assertThat(change.steps()).hasSize(1);
            assertThat(change.verdict()).isNotEqualTo(Verdict.SHORTLIST);
        });
    }

    private static Candidate candidate(double sponsored, double inMarkets) {
        return Candidate.builder()
                .set(Fact.SPONSORED_SHARE, sponsored)
                .set(Fact.AUDIENCE_IN_MARKETS, inMarkets)
                .set(Fact.EXCLUSION_HITS, 0)
                .build();
    }

    private static String rule(String name, String decision, String condition) {
        return "rule \"decision/" + name + "\"\n  @classify(decision: " + decision + ")\n  @why(\"" + name
                + "\")\nwhen\n  Candidate( " + condition + " )\nthen\nend\n";
    }
}
