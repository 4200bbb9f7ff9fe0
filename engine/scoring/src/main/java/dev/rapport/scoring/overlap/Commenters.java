package dev.rapport.scoring.overlap;

import dev.rapport.api.model.CommentFigure;
import dev.rapport.api.model.Flag;
import dev.rapport.judged.PeopleSample;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.datasketches.theta.CompactSketch;
import org.apache.datasketches.theta.HashIterator;
import org.apache.datasketches.theta.UpdateSketch;

/** Those who commented on an account's posts, as a sample of a thousand at most: a theta sketch of the hashes that stand for them. */
public final class Commenters {

    /** Most people in a sample. */
    static final int MOST = 1024;

    private Commenters() {}

    /** The sample. Neither the order of the comments nor how often somebody commented on a post changes it; the creator's own do not count. */
    public static PeopleSample of(List<CommentFigure> comments) {
        Map<Long, Set<String>> postsByAuthor = new HashMap<>();
        for (CommentFigure comment : comments) {
            if (comment.byCreator() != Flag.YES && comment.author() != 0) {
                postsByAuthor
                        .computeIfAbsent(comment.author(), unused -> new HashSet<>(2))
                        .add(comment.postId());
            }
        }
        return postsByAuthor.isEmpty()
                ? PeopleSample.NONE
                : of(postsByAuthor.keySet(), audience(postsByAuthor.values()));
    }

    private static PeopleSample of(Set<Long> authors, double audience) {
        UpdateSketch sketch = UpdateSketch.builder().setNominalEntries(MOST).build();
        authors.forEach(sketch::update);
        // Until then it holds more than it has to, and how many depends on the order.
        CompactSketch compact = sketch.rebuild().compact();
        long[] hashes = new long[compact.getRetainedEntries(true)];
        HashIterator each = compact.iterator();
        for (int i = 0; each.next(); i++) {
            hashes[i] = each.get();
        }
        return new PeopleSample(audience, compact.getThetaLong(), hashes);
    }

    /**
     * How many would comment by and by, after Chao (1987): of D people q1 were seen under one post alone and q2 under two, of m posts, so that
     * there are {@code D + (m - 1) / m * q1 * (q1 - 1) / (2 * (q2 + 1))} at least.
     */
    private static double audience(Collection<Set<String>> postsOfEach) {
        double once = 0;
        double twice = 0;
        Set<String> posts = new HashSet<>();
        for (Set<String> of : postsOfEach) {
            once += of.size() == 1 ? 1 : 0;
            twice += of.size() == 2 ? 1 : 0;
            posts.addAll(of);
        }
        double unseen = once * (once - 1) / (2 * (twice + 1)) * (posts.size() - 1) / posts.size();
        return postsOfEach.size() + unseen;
    }
}
