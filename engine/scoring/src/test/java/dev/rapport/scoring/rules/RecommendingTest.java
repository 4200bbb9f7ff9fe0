package dev.rapport.scoring.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.judged.Reason;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.judged.outcome.Recommendation;
import dev.rapport.scoring.rules.run.CompiledPack;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecommendingTest {

    @TempDir
    private Path library;

    private Recommending.Result said(Candidate candidate) {
        TrialPack pack = new TrialPack(library)
                .write("partners/earns.drl", rule("earns", "renew", "collaborationRoi >= 0"))
                .write("partners/late.drl", rule("late", "pause", "collaborationOnTimeShare < 0.5"))
                .write("partners/dear.drl", rule("dear", "renegotiate", "collaborationCostTrend > 0.1"));
        return new Recommending(new Judge(CompiledPack.of(pack.load()), "en", "EUR")).of(candidate);
    }

    private static String rule(String name, String what, String condition) {
        return "rule \"partners/" + name + "\"\n  @classify(partnership: " + what + ")\n  @why(\"" + name
                + "\")\nwhen\n  Candidate( " + condition + " )\nthen\nend\n";
    }

    @Test
    void theMostCarefulOfAllThatIsSaidHolds() {
        Recommending.Result result = said(Candidate.builder()
                .set(Fact.COLLABORATION_ROI, 0.4)
                .set(Fact.COLLABORATION_ON_TIME_SHARE, 0.2)
                .set(Fact.COLLABORATION_COST_TREND, 0.3)
                .build());
        assertThat(result.recommendation()).isEqualTo(Recommendation.PAUSE);
        assertThat(result.reasons()).extracting(Reason::rule).containsExactly("partners/late");
    }

    @Test
    void whereNothingIsKnownNothingIsSaidButWhatIsMissing() {
        Recommending.Result result = said(Candidate.builder().build());
        assertThat(result.recommendation()).isEqualTo(Recommendation.UNKNOWN);
        assertThat(result.reasons()).isEmpty();
        assertThat(result.missing())
                .containsExactlyInAnyOrder(
                        Fact.COLLABORATION_ROI, Fact.COLLABORATION_ON_TIME_SHARE, Fact.COLLABORATION_COST_TREND);
    }

    @Test
    void aRecommendationThatThereIsNotIsAnError() {
        TrialPack pack = new TrialPack(library).write("partners/x.drl", rule("x", "renewal", "collaborationRoi >= 0"));
        assertThatThrownBy(pack::load)
                .hasMessageContaining("unknown-class: The recommendation (renewal) does not exist. Maybe renew");
    }
}
