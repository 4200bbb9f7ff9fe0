package dev.rapport.scoring.metrics;

import dev.rapport.api.model.Post;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Likes are cheap to buy; comments and views seldom come with them. Where people react, all of them rise and fall together. */
final class LikesAgainstComments {

    private static final int FEWEST = 10;
    /** Below it one comment more or less says too much. */
    private static final int FEWEST_COMMENTS = 3;

    private static final double BURST = 4;
    private static final double UNSEEN = 2;

    private final List<Post> posts;

    LikesAgainstComments(PostWindow window) {
        this.posts = window.posts().stream()
                .map(SeenPost::post)
                .filter(post -> post.likes().isKnown() && post.comments().isKnown())
                .toList();
    }

    void add(Candidate.Builder facts) {
        if (posts.size() < FEWEST) {
            return;
        }
        double[] likes =
                posts.stream().mapToDouble(post -> post.likes().value()).toArray();
        double[] comments =
                posts.stream().mapToDouble(post -> post.comments().value()).toArray();
        facts.set(Fact.LIKES_COMMENTS_CORRELATION, Statistics.rankCorrelation(likes, comments));
        silentBursts(facts);
        unseenLikes(facts);
    }

    private void silentBursts(Candidate.Builder facts) {
        List<Post> talked = posts.stream()
                .filter(post -> post.comments().value() >= FEWEST_COMMENTS)
                .toList();
        if (talked.size() >= FEWEST) {
            double usual = median(talked, LikesAgainstComments::forAComment);
            long bursts = talked.stream()
                    .filter(post -> forAComment(post) > BURST * usual)
                    .count();
            facts.set(Fact.SILENT_BURSTS, bursts);
        }
    }

    private void unseenLikes(Candidate.Builder facts) {
        List<Post> seen = posts.stream()
                .filter(post -> post.comments().value() > 0
                        && post.views().isKnown()
                        && post.views().value() > 0)
                .toList();
        if (seen.size() >= FEWEST) {
            double usualForAComment = median(seen, LikesAgainstComments::forAComment);
            double usualForAView = median(seen, LikesAgainstComments::forAView);
            long unseen = seen.stream()
                    .filter(post -> forAComment(post) > UNSEEN * usualForAComment)
                    .filter(post -> forAView(post) > UNSEEN * usualForAView)
                    .count();
            facts.set(Fact.UNSEEN_LIKES, unseen);
        }
    }

    private static double forAComment(Post post) {
        return (double) post.likes().value() / post.comments().value();
    }

    private static double forAView(Post post) {
        return (double) post.likes().value() / post.views().value();
    }

    private static double median(List<Post> posts, ToDoubleFunction<Post> figure) {
        return Statistics.median(posts.stream().mapToDouble(figure).toArray()).orElse(0);
    }
}
