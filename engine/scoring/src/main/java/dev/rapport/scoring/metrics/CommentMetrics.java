package dev.rapport.scoring.metrics;

import dev.rapport.api.model.CommentFigure;
import dev.rapport.api.model.Flag;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How followers talk, where comments were exported. */
final class CommentMetrics {

    private static final int FEWEST = 20;
    private static final int FEWEST_POSTS = 5;

    private CommentMetrics() {}

    static void add(List<CommentFigure> comments, Candidate.Builder facts) {
        List<CommentFigure> others = comments.stream()
                .filter(comment -> comment.byCreator() != Flag.YES)
                .toList();
        if (others.isEmpty()) {
            return;
        }
        facts.set(Fact.COMMENTS_READ, others.size());
        replies(comments, others, facts);
        if (others.size() < FEWEST) {
            return;
        }
        facts.set(Fact.COMMENT_QUALITY, quality(others));
        concentration(others, facts);
        regulars(others, facts);
    }

    /** Pods comment on everything; a few loyal people do so too, but they are not most of the talk. */
    private static void regulars(List<CommentFigure> comments, Candidate.Builder facts) {
        List<CommentFigure> named = comments.stream()
                .filter(comment -> comment.author() != 0 && !comment.postId().isEmpty())
                .toList();
        long posts = named.stream().map(CommentFigure::postId).distinct().count();
        if (posts < FEWEST_POSTS || named.size() < FEWEST) {
            return;
        }
        Map<Long, Set<String>> postsByAuthor = new HashMap<>();
        named.forEach(comment -> postsByAuthor
                .computeIfAbsent(comment.author(), unused -> new HashSet<>())
                .add(comment.postId()));
        Set<Long> regulars = new HashSet<>();
        postsByAuthor.forEach((author, commented) -> {
            if (2L * commented.size() >= posts) {
                regulars.add(author);
            }
        });
        long byRegulars = named.stream()
                .filter(comment -> regulars.contains(comment.author()))
                .count();
        facts.set(Fact.REGULAR_COMMENTERS, regulars.size());
        facts.set(Fact.REGULAR_COMMENTER_SHARE, (double) byRegulars / named.size());
    }

    /** Only where the file says who wrote what: a thread without authors cannot show an answer. */
    private static void replies(List<CommentFigure> all, List<CommentFigure> others, Candidate.Builder facts) {
        boolean authorsKnown =
                all.stream().anyMatch(comment -> comment.byCreator().isKnown());
        boolean threads = all.stream().anyMatch(comment -> comment.parentId() != 0);
        if (!authorsKnown || !threads) {
            return;
        }
        Set<Long> answered = new HashSet<>();
        all.stream()
                .filter(comment -> comment.byCreator() == Flag.YES && comment.parentId() != 0)
                .forEach(comment -> answered.add(comment.parentId()));
        long withAnswer = others.stream()
                .filter(comment -> answered.contains(comment.id()))
                .count();
        facts.set(Fact.CREATOR_REPLY_RATE, (double) withAnswer / others.size());
    }

    private static double quality(List<CommentFigure> comments) {
        Map<Long, Integer> sameText = new HashMap<>();
        comments.forEach(comment -> sameText.merge(comment.textHash(), 1, Integer::sum));
        long empty = comments.stream()
                .filter(comment -> comment.words() == 0 || comment.stock() || repeats(comment, sameText))
                .count();
        return 1 - (double) empty / comments.size();
    }

    private static boolean repeats(CommentFigure comment, Map<Long, Integer> sameText) {
        return sameText.getOrDefault(comment.textHash(), 1) > 1;
    }

    private static void concentration(List<CommentFigure> comments, Candidate.Builder facts) {
        Map<Long, Integer> byAuthor = new HashMap<>();
        comments.stream()
                .filter(comment -> comment.author() != 0)
                .forEach(comment -> byAuthor.merge(comment.author(), 1, Integer::sum));
        double total = byAuthor.values().stream().mapToInt(Integer::intValue).sum();
        if (total >= FEWEST) {
            facts.set(
                    Fact.COMMENTER_CONCENTRATION,
                    byAuthor.values().stream()
                            .mapToDouble(count -> (count / total) * (count / total))
                            .sum());
        }
    }
}
