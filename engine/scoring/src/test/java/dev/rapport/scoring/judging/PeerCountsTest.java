package dev.rapport.scoring.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Where a creator stands among the campaign's own candidates of its size. */
class PeerCountsTest {

    @Test
    void aCreatorIsSetAgainstTheOthersOfItsTierAndPlatformWithTiesCountedHalf() {
        PeerCounts.Places peers = places(
                List.of(micro(0.01), micro(0.02), micro(0.03), micro(0.03), micro(0.05), candidate("mega", 0.9)));
        assertThat(rank(peers, 0.01)).isZero();
        assertThat(rank(peers, 0.05)).isEqualTo(1);
        assertThat(rank(peers, 0.03)).isCloseTo(2.5 / 4, within(1e-12));
        assertThat(peers.place(micro(0.03)).number(Fact.PEERS)).isEqualTo(5);
    }

    @Test
    void fewPeersGiveNoRankAndNoEngagementGivesNothing() {
        PeerCounts.Places peers = places(DoubleStream.of(0.01, 0.02, 0.03, 0.04)
                .mapToObj(PeerCountsTest::micro)
                .toList());
        Candidate placed = peers.place(micro(0.02));
        assertThat(placed.number(Fact.PEERS)).isEqualTo(4);
        assertThat(placed.isKnown(Fact.PEER_RANK)).isFalse();
        assertThat(peers.place(candidate("micro", Double.NaN)).isKnown(Fact.PEERS))
                .isFalse();
    }

    @Test
    void countsOfPartsMergeIntoThoseOfTheWholeInAnyOrder() {
        List<Candidate> all = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            all.add(candidate(random.nextBoolean() ? "micro" : "mid", random.nextInt(40) / 1000.0).toBuilder()
                    .set(Fact.AUDIENCE_IN_MARKETS, random.nextDouble())
                    .build());
        }
        PeerCounts whole = counts(all);
        List<Candidate> turned = new ArrayList<>(all);
        Collections.shuffle(turned, random);
        PeerCounts merged = counts(turned.subList(300, 500));
        merged.merge(counts(turned.subList(0, 120)));
        merged.merge(counts(turned.subList(120, 300)));
        assertThat(merged.places().usualInMarkets())
                .isEqualTo(whole.places().usualInMarkets())
                .isPresent();
        for (Candidate one : all) {
            assertThat(merged.places().place(one).known())
                    .isEqualTo(whole.places().place(one).known());
        }
    }

    @Test
    void countsThatTravelArriveAsTheyWere() throws Exception {
        PeerCounts sent = counts(DoubleStream.of(0.01, 0.02, 0.02, 0.03, 0.04)
                .mapToObj(PeerCountsTest::micro)
                .toList());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sent);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isInstanceOfSatisfying(PeerCounts.class, arrived -> assertThat(arrived.packed())
                    .isEqualTo(sent.packed()));
        }
    }

    private static PeerCounts counts(List<Candidate> candidates) {
        PeerCounts counts = new PeerCounts();
        candidates.forEach(counts::add);
        return counts;
    }

    private static PeerCounts.Places places(List<Candidate> candidates) {
        return counts(candidates).places();
    }

    private static double rank(PeerCounts.Places peers, double rate) {
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
