package dev.rapport.scoring.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.api.model.CommentFigure;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.judged.PeopleSample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A pool of people is counted by those who are met twice. */
class RecaptureTest {

    private static final double FEWEST = 9;

    @Test
    void twoCreatorsAreCountedAsByHand() {
        Pool pool =
                Recapture.of(List.of(people(1, 100), people(81, 280)), FEWEST).orElseThrow();
        // 100 * 200 / (20 + 1), and the Poisson interval of 20: from 14.5 to 27.0
        assertThat(pool.people()).isCloseTo(20_000 / 21.0, within(1e-6));
        assertThat(pool.least()).isCloseTo(20_000 / 27.045, within(0.1));
        assertThat(pool.most()).isCloseTo(20_000 / 14.525, within(0.5));
        assertThat(pool.shared()).isEqualTo(20);
        assertThat(pool.creators()).isEqualTo(2);
        assertThat(pool.usual()).isEqualTo(150);
    }

    @Test
    void ofThreeCreatorsAllPairsCountAndWhoIsEverywhereIsNoMoreEvidenceForIt() {
        // 10 people with all three (3 pairs each) and 10 with the first two: S = 40, m = 1600 / (10 * 9 + 10 * 1) = 16
        PeopleSample first = people(1, 100);
        PeopleSample second =
                sample(LongStream.concat(LongStream.rangeClosed(1, 20), LongStream.rangeClosed(201, 280)));
        PeopleSample third = sample(LongStream.concat(LongStream.rangeClosed(1, 10), LongStream.rangeClosed(301, 340)));
        Pool pool = Recapture.of(List.of(first, second, third), FEWEST).orElseThrow();
        double pairs = 100 * 100 + 100 * 50 + 100 * 50;
        assertThat(pool.people()).isCloseTo(pairs / (40 * (1 + 1 / 16.0)), within(1e-6));
        assertThat(pool.shared()).isEqualTo(20);
    }

    @Test
    void fewerThanEnoughProveNothingAndNobodyElseDoes() {
        assertThat(Recapture.of(List.of(people(1, 100), people(93, 192)), FEWEST))
                .isEmpty();
        assertThat(Recapture.of(List.of(people(1, 100), people(92, 191)), FEWEST))
                .isPresent();
        assertThat(Recapture.of(List.of(people(1, 900), people(901, 1_800)), FEWEST))
                .isEmpty();
        assertThat(Recapture.of(List.of(people(1, 100)), FEWEST)).isEmpty();
        assertThat(Recapture.of(List.of(), FEWEST)).isEmpty();
        assertThat(Recapture.of(List.of(PeopleSample.NONE, people(1, 100)), FEWEST))
                .isEmpty();
    }

    @Test
    void theOrderOfTheCreatorsChangesNothing() {
        List<PeopleSample> samples = new ArrayList<>(drawn(new Random(2), 50_000, 12, 200, 3_000));
        Pool first = Recapture.of(samples, FEWEST).orElseThrow();
        Collections.shuffle(samples, new Random(3));
        assertThat(Recapture.of(samples, FEWEST)).contains(first);
    }

    @Test
    void aPoolOfFiftyThousandIsFoundAgainAsOftenAsItIsSaid() {
        assertThat(found(50_000, 400, 10, 100, 1_000)).isBetween(0.8, 0.92);
    }

    @Test
    void aPoolOfAMillionIsFoundAgainThoughOnlySamplesOfItsLargeCreatorsAreKept() {
        assertThat(found(1_000_000, 200, 8, 2_000, 20_000)).isBetween(0.8, 0.92);
    }

    @Test
    void whomAFileCallsByAnotherKindOfNameIsLeftOutInsteadOfProvingThatNothingIsShared() {
        Random random = new Random(4);
        List<PeopleSample> alike = drawn(random, 20_000, 8, 500, 900);
        Pool first = Recapture.of(alike, FEWEST).orElseThrow();
        List<PeopleSample> both = new ArrayList<>(alike);
        for (int i = 0; i < 5; i++) {
            both.add(sample(random.longs(500, 1_000_000, 1_020_000)));
        }
        Pool second = Recapture.of(both, FEWEST).orElseThrow();
        assertThat(second).isEqualTo(first);
    }

    @Test
    void smallCreatorsWhoShareNobodyByChanceAreStillCountedIn() {
        List<PeopleSample> samples = drawn(new Random(9), 50_000, 40, 20, 60);
        assertThat(Recapture.of(samples, FEWEST).orElseThrow().creators()).isEqualTo(40);
    }

    /** Of 200,000 people one in ten ever comments, some ten times as often as others; each creator has 20,000 of all. */
    @Test
    void whatTwoCreatorsShareIsFoundThoughMostPeopleNeverComment() {
        Random random = new Random(6);
        double[] rates = new double[200_000];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = i % 10 == 0 ? 0.02 + 0.18 * random.nextDouble() : 0;
        }
        List<PeopleSample> samples = new ArrayList<>();
        for (int creator = 0; creator < 10; creator++) {
            List<CommentFigure> comments = new ArrayList<>();
            for (int person :
                    random.ints(0, rates.length).distinct().limit(20_000).toArray()) {
                for (int post = 0; post < 12; post++) {
                    if (random.nextDouble() < rates[person]) {
                        comments.add(new CommentFigure(
                                "p" + post, 1, 0, person + 1, Moment.unknown(), Flag.NO, 3, false, 1));
                    }
                }
            }
            samples.add(Commenters.of(comments));
        }
        Pool pool = Recapture.of(samples, FEWEST).orElseThrow();
        assertThat(pool.usual() / pool.people()).as("of 10 %%").isBetween(0.09, 0.11);
        assertThat(pool.usualSeen() / pool.most()).isLessThan(0.1);
    }

    /** How often the pool lies in its interval. */
    private static double found(int pool, int times, int creators, int from, int to) {
        int hits = 0;
        double ratios = 0;
        for (int seed = 0; seed < times; seed++) {
            Pool counted = Recapture.of(drawn(new Random(seed), pool, creators, from, to), FEWEST)
                    .orElseThrow();
            hits += counted.least() <= pool && pool <= counted.most() ? 1 : 0;
            ratios += counted.people() / pool;
        }
        assertThat(ratios / times).as("by how much it is missed on average").isCloseTo(1, within(0.05));
        return (double) hits / times;
    }

    /** Creators whose commenters are drawn from one pool. */
    private static List<PeopleSample> drawn(Random random, int pool, int creators, int from, int to) {
        List<PeopleSample> samples = new ArrayList<>();
        for (int i = 0; i < creators; i++) {
            int size = from + random.nextInt(to - from);
            Set<Long> people = new HashSet<>();
            while (people.size() < size) {
                people.add(1 + (long) random.nextInt(pool));
            }
            samples.add(sample(people.stream().mapToLong(Long::longValue)));
        }
        return samples;
    }

    private static PeopleSample people(long from, long to) {
        return sample(LongStream.rangeClosed(from, to));
    }

    private static PeopleSample sample(LongStream authors) {
        return Commenters.of(authors.mapToObj(author ->
                        new CommentFigure("p", author, 0, author, Moment.unknown(), Flag.NO, 3, false, author))
                .toList());
    }
}
