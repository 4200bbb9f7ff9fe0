package dev.rapport.scoring.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.api.model.CommentFigure;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.judged.PeopleSample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.datasketches.theta.SetOperation;
import org.apache.datasketches.theta.Union;
import org.apache.datasketches.theta.UpdateSketch;
import org.junit.jupiter.api.Test;

/** Who commented, as a sample that names nobody. */
class CommentersTest {

    @Test
    void upToAThousandPeopleAreAllInTheSampleHoweverOftenTheyComment() {
        List<CommentFigure> twice = new ArrayList<>(by(1, 1024));
        twice.addAll(by(1, 1024));
        PeopleSample sample = Commenters.of(twice);
        assertThat(sample.isWhole()).isTrue();
        assertThat(sample.people()).isEqualTo(1024);
    }

    @Test
    void ofMoreAThousandStandForAll() {
        PeopleSample sample = Commenters.of(by(1, 50_000));
        assertThat(sample.isWhole()).isFalse();
        assertThat(sample.size()).isEqualTo(1024);
        assertThat(sample.people()).isCloseTo(50_000, within(5_000.0));
    }

    @Test
    void theOrderOfTheCommentsChangesNothing() {
        List<CommentFigure> comments = new ArrayList<>(by(1, 30_000));
        PeopleSample first = Commenters.of(comments);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(comments, new Random(seed));
            assertThat(Commenters.of(comments)).isEqualTo(first);
        }
    }

    @Test
    void theSampleOfAllFilesIsTheUnionOfTheSamplesOfEach() {
        List<CommentFigure> both = new ArrayList<>(by(1, 20_000));
        both.addAll(by(15_000, 30_000));
        Union union = SetOperation.builder().setNominalEntries(Commenters.MOST).buildUnion();
        union.union(sketch(1, 20_000));
        union.union(sketch(15_000, 30_000));
        PeopleSample all = Commenters.of(both);
        assertThat(all.limit()).isEqualTo(union.getResult().getThetaLong());
        assertThat(all.people()).isCloseTo(union.getResult().getEstimate(), within(1e-6));
    }

    @Test
    void whoIsSeenOnceAndTwiceTellsHowManyWouldCommentByAndBy() {
        // 3 posts; 6 people under one alone, 2 under two, 1 under all: 9 + 2/3 * 6 * 5 / (2 * 3)
        List<CommentFigure> comments = new ArrayList<>();
        for (long author = 1; author <= 6; author++) {
            comments.add(by(author, "p" + author % 3));
        }
        for (long author = 7; author <= 8; author++) {
            comments.add(by(author, "p0"));
            comments.add(by(author, "p1"));
            comments.add(by(author, "p1"));
        }
        for (String post : List.of("p0", "p1", "p2")) {
            comments.add(by(9, post));
        }
        assertThat(Commenters.of(comments).audience()).isCloseTo(9 + 2 / 3.0 * 5, within(1e-9));
        assertThat(Commenters.of(by(1, 50)).audience()).as("one post").isEqualTo(50);
    }

    @Test
    void theCreatorAndThoseWhomNoFileNamesAreNotInIt() {
        assertThat(Commenters.of(List.of(by(5, Flag.YES), by(0, Flag.NO)))).isEqualTo(PeopleSample.NONE);
        assertThat(Commenters.of(List.of(by(5, Flag.UNKNOWN), by(6, Flag.NO), by(7, Flag.YES)))
                        .size())
                .isEqualTo(2);
    }

    @Test
    void hashesOutOfOrderAreNoSample() {
        assertThatThrownBy(() -> new PeopleSample(2, 100, 5, 5))
                .hasMessageContaining("(5) must be above 5 and below 100");
        assertThatThrownBy(() -> new PeopleSample(1, 100, 100)).hasMessageContaining("Maybe");
    }

    private static UpdateSketch sketch(long from, long to) {
        UpdateSketch sketch =
                UpdateSketch.builder().setNominalEntries(Commenters.MOST).build();
        LongStream.rangeClosed(from, to).forEach(sketch::update);
        return sketch;
    }

    private static List<CommentFigure> by(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(author -> by(author, Flag.NO))
                .toList();
    }

    private static CommentFigure by(long author, String post) {
        return new CommentFigure(post, author, 0, author, Moment.unknown(), Flag.NO, 3, false, author);
    }

    private static CommentFigure by(long author, Flag byCreator) {
        return new CommentFigure("p", author, 0, author, Moment.unknown(), byCreator, 3, false, author);
    }
}
