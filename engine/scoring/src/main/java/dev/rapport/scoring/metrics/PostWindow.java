package dev.rapport.scoring.metrics;

import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The own posts that count: the newest N within the window of the account's newest post, without those that still grow. Reposts and
 * stories are left out, because neither has the counters of a post.
 *
 * @param posts newest first; posts without a time come last
 * @param allOwn every own post that is not a story, newest first
 * @param newest time of the newest own post
 * @param zone in which times without a zone are read
 */
public record PostWindow(List<Post> posts, List<Post> allOwn, Optional<Instant> newest, ZoneId zone) {

    public static PostWindow of(AccountData data, MetricSettings settings, ZoneId zone) {
        List<Post> own = data.posts().stream()
                .filter(post -> post.own() && post.kind() != PostKind.STORY)
                .toList();
        Optional<Instant> newest = own.stream()
                .map(post -> post.time().in(zone))
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
        List<Post> counted = new ArrayList<>();
        for (Post post : own) {
            Optional<Instant> time = post.time().in(zone);
            boolean fits = time.isEmpty()
                    || (!time.get().isBefore(newest.orElse(time.get()).minus(settings.window()))
                            && Duration.between(time.get(), data.asOf()).compareTo(settings.maturity()) >= 0);
            if (fits && counted.size() < settings.windowPosts()) {
                counted.add(post);
            }
        }
        return new PostWindow(List.copyOf(counted), own, newest, zone);
    }

    /** The known values of a figure, newest first; NaN is left out. */
    public double[] values(ToDoubleFunction<Post> figure) {
        return posts.stream()
                .mapToDouble(figure)
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    /** Likes + comments; NaN where either is unknown. */
    public static double engagements(Post post) {
        return post.likes().isKnown() && post.comments().isKnown()
                ? (double) post.likes().value() + post.comments().value()
                : Double.NaN;
    }

    public Optional<Instant> time(Post post) {
        return post.time().in(zone);
    }
}
