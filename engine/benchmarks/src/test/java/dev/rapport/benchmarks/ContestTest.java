package dev.rapport.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.judged.facts.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is compared does the same. */
class ContestTest {

    private final Contest contest = new Contest();

    @Test
    void handWrittenJavaGivesTheSameDecisionsReasonsAndWords() {
        for (Candidate candidate : SeededCandidates.of(300, 3)) {
            assertThat(contest.plain().judge(candidate)).isEqualTo(contest.ours(candidate));
        }
    }

    @Test
    void otherEnginesFindTheSameConditions() {
        Others.Conditions easy = Others.easyRules(contest.pack(), contest.plain());
        Others.Conditions json = Others.jsonLogic(contest.pack());
        List<Candidate> candidates = SeededCandidates.of(50, 4);
        for (Candidate candidate : candidates) {
            assertThat(json.holding(candidate)).isEqualTo(easy.holding(candidate));
        }
    }
}
