package dev.rapport.scoring.overlap;

import dev.rapport.api.model.CommentFigure;
import dev.rapport.api.model.Flag;
import dev.rapport.judged.PeopleSample;
import java.util.List;
import org.apache.datasketches.theta.CompactSketch;
import org.apache.datasketches.theta.HashIterator;
import org.apache.datasketches.theta.UpdateSketch;

/** Those who commented on an account's posts, as a sample of a thousand at most: a theta sketch of the hashes that stand for them. */
public final class Commenters {

    /** Most people in a sample. */
    static final int MOST = 1024;

    private Commenters() {}

    /** The sample. Neither the order of the comments nor how often somebody commented changes it; the creator's own do not count. */
    public static PeopleSample of(List<CommentFigure> comments) {
        long[] authors = comments.stream()
                .filter(comment -> comment.byCreator() != Flag.YES && comment.author() != 0)
                .mapToLong(CommentFigure::author)
                .toArray();
        return authors.length == 0 ? PeopleSample.NONE : of(authors);
    }

    private static PeopleSample of(long[] authors) {
        UpdateSketch sketch = UpdateSketch.builder().setNominalEntries(MOST).build();
        for (long author : authors) {
            sketch.update(author);
        }
        // Until then it holds more than it has to, and how many depends on the order.
        CompactSketch compact = sketch.rebuild().compact();
        long[] hashes = new long[compact.getRetainedEntries(true)];
        HashIterator each = compact.iterator();
        for (int i = 0; each.next(); i++) {
            hashes[i] = each.get();
        }
        return new PeopleSample(compact.getThetaLong(), hashes);
    }
}
