package dev.rapport.scoring.workbench.fraud;

import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.CommentFigure;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Post;
import dev.rapport.scoring.metrics.Gaussian;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * What an export often leaves out, as honest accounts have it: a daily series of followers, and people who comment. Where the account has
 * its own, that stays. Nothing here knows the rules: growth is heavy-tailed, a post that goes far brings followers, and some people
 * are loyal.
 */
final class NaturalLife {

    private static final int DAYS = 90;
    private static final int POSTS_READ = 10;
    private static final int MOST_COMMENTS_READ = 60;

    private final SplittableRandom random;

    NaturalLife(SplittableRandom random) {
        this.random = random;
    }

    AccountData complete(AccountData data) {
        return new AccountData(
                data.account(),
                data.posts(),
                data.comments().size() >= POSTS_READ * 2 ? data.comments() : comments(data),
                data.audience(),
                data.followerHistory().size() > DAYS / 3 ? data.followerHistory() : followers(data),
                data.asOf());
    }

    /** Backwards from today's number: each day wins a little, seldom much, and more behind a post that went far. */
    private List<FollowerCount> followers(AccountData data) {
        double now = data.account().followers().value();
        double daily = now * (0.0002 + 0.0015 * random.nextDouble());
        List<FollowerCount> history = new ArrayList<>();
        for (int day = 0; day <= DAYS; day++) {
            Instant time = data.asOf().minus(Duration.ofDays(day));
            history.add(new FollowerCount(
                    data.account().ref(), Moment.at(time), Count.exact(Math.max(0, Math.round(now)))));
            double heavy = StrictMath.exp(0.6 * Gaussian.next(random));
            now -= daily * (heavy - 0.15) * (wentFar(data, time) ? 3 + 4 * random.nextDouble() : 1);
        }
        history.sort(Comparator.comparing(count -> count.time().iso()));
        return history;
    }

    private static boolean wentFar(AccountData data, Instant day) {
        double usual = data.posts().stream()
                .filter(post -> post.likes().isKnown())
                .mapToLong(post -> post.likes().value())
                .sorted()
                .skip(data.posts().size() / 2)
                .findFirst()
                .orElse(0);
        return data.posts().stream()
                .filter(post -> post.likes().isKnown() && post.likes().value() > 3 * usual)
                .map(post -> post.time().in(ZoneOffset.UTC))
                .flatMap(Optional::stream)
                .anyMatch(time ->
                        !time.isAfter(day) && Duration.between(time, day).toHours() < 48);
    }

    /** Most people comment once, a few loyal ones on every third post. */
    private List<CommentFigure> comments(AccountData data) {
        List<CommentFigure> comments = new ArrayList<>();
        int loyal = 3 + random.nextInt(12);
        for (Post post : withComments(data)) {
            long count = Math.min(MOST_COMMENTS_READ, post.comments().value());
            for (int i = 0; i < count; i++) {
                boolean byLoyal = random.nextDouble() < 0.12;
                long author = byLoyal ? 1 + random.nextInt(loyal * 3) : random.nextLong(1_000, Long.MAX_VALUE);
                boolean stock = random.nextDouble() < 0.15;
                comments.add(comment(post, author, stock ? 2 : 2 + random.nextInt(12), stock));
            }
        }
        return comments;
    }

    /** A comment of a made-up person. */
    CommentFigure comment(Post post, long author, int words, boolean stock) {
        long text = stock ? random.nextLong(1, 400) : random.nextLong(1_000, Long.MAX_VALUE);
        return new CommentFigure(
                post.id(), random.nextLong(1, Long.MAX_VALUE), 0, author, post.time(), Flag.NO, words, stock, text);
    }

    /** The newest own posts on which somebody commented. */
    static List<Post> withComments(AccountData data) {
        return data.posts().stream()
                .filter(Post::isOriginal)
                .filter(post -> post.comments().isKnown() && post.comments().value() > 0)
                .limit(POSTS_READ)
                .toList();
    }
}
