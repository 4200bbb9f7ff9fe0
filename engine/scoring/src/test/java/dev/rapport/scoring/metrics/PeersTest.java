package dev.rapport.scoring.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Where a creator stands among the campaign's own candidates of its size. */
class PeersTest {

    @Test
    void aCreatorIsSetAgainstTheOthersOfItsTierAndPlatformWithTiesCountedHalf() {
        Peers peers = new Peers(
                List.of(micro(0.01), micro(0.02), micro(0.03), micro(0.03), micro(0.05), candidate("mega", 0.9)));
        assertThat(rank(peers, 0.01)).isZero();
        assertThat(rank(peers, 0.05)).isEqualTo(1);
        assertThat(rank(peers, 0.03)).isCloseTo(2.5 / 4, within(1e-12));
        assertThat(peers.place(micro(0.03)).number(Fact.PEERS)).isEqualTo(5);
    }

    @Test
    void fewPeersGiveNoRankAndNoEngagementGivesNothing() {
        Peers peers = new Peers(DoubleStream.of(0.01, 0.02, 0.03, 0.04)
                .mapToObj(PeersTest::micro)
                .toList());
        Candidate placed = peers.place(micro(0.02));
        assertThat(placed.number(Fact.PEERS)).isEqualTo(4);
        assertThat(placed.isKnown(Fact.PEER_RANK)).isFalse();
        assertThat(peers.place(candidate("micro", Double.NaN)).isKnown(Fact.PEERS))
                .isFalse();
    }

    private static double rank(Peers peers, double rate) {
        return peers.place(micro(rate)).number(Fact.PEER_RANK);
    }

    private static Candidate micro(double rate) {
        return candidate("micro", rate);
    }

    private static Candidate candidate(String tier, double rate) {
        return Candidate.builder()
                .set(Fact.PLATFORM, "instagram")
                .set(Fact.TIER, tier)
                .set(Fact.ENGAGEMENT_RATE, rate)
                .build();
    }
}
