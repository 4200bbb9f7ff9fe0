package dev.rapport.scoring.metrics;

import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Post;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * The own posts that count: the newest N within the window of the account's newest post, without those that still grow. Reposts, replies
 * and stories are left out, because none has the counters of a post.
 *
 * @param posts newest first; posts without a time come last
 * @param reactions when every own post that is not a story was published, and how many answered
 * @param grown those of them that no longer grow, whatever their age, newest first: what a forecast looks at, which is the newest
 *     {@value #MOST_GROWN} of all and of each kind
 * @param newest time of the newest own post
 * @param zone in which times without a zone are read
 */
public record PostWindow(
        List<SeenPost> posts, Reactions reactions, List<Post> grown, Optional<Instant> newest, ZoneId zone) {

    /** Of a forecast's series and of each kind no more are looked at. */
    public static final int MOST_GROWN = 60;

    public PostWindow {
        posts = List.copyOf(posts);
        grown = List.copyOf(grown);
    }

    public static PostWindow of(AccountData data, MetricSettings settings, ZoneId zone, CampaignPhrases phrases) {
        WindowBuilder builder = new WindowBuilder(data, settings, zone, phrases);
        newestFirst(data.posts(), zone).forEach(builder::add);
        return builder.build();
    }

    /** Posts in the order of the campaign's zone, in which one time without a zone may pass another with one. */
    public static List<Post> newestFirst(List<Post> posts, ZoneId zone) {
        record Timed(Instant time, Post post) {}
        return posts.stream()
                .map(post -> new Timed(post.time().in(zone).orElse(Instant.MIN), post))
                .sorted(Comparator.comparing(Timed::time).reversed())
                .map(Timed::post)
                .toList();
    }

    static SeenPost see(Post post, Optional<Instant> time, Followers followers, CampaignPhrases phrases) {
        Folded caption = Folded.of(post.caption());
        List<Folded> tags = tags(post);
        boolean hasText = !post.caption().isEmpty() || !tags.isEmpty();
        Folded text = post.caption().isEmpty() ? Folded.of(String.join(" ", post.hashtags())) : caption;
        Set<Disclosure.Sign> signs = Disclosure.signs(caption);
        boolean paid = Disclosure.isPaid(post, tags, caption, signs);
        return new SeenPost(
                post,
                time,
                hasText,
                tags.stream().map(Folded::words).distinct().toList(),
                phrases.match(text),
                paid,
                !paid && Disclosure.looksPaid(caption, signs),
                engagements(post),
                followers.on(time));
    }

    /** The known values of a figure, newest first; NaN is left out. */
    public double[] values(ToDoubleFunction<SeenPost> figure) {
        double[] values = new double[posts.size()];
        int known = 0;
        for (SeenPost post : posts) {
            double value = figure.applyAsDouble(post);
            if (!Double.isNaN(value)) {
                values[known++] = value;
            }
        }
        return Arrays.copyOf(values, known);
    }

    /** Whether a post says that it is paid for, by the platform's label or a tag. */
    public static boolean isPaid(Post post) {
        Folded caption = Folded.of(post.caption());
        return Disclosure.isPaid(post, tags(post), caption, Disclosure.signs(caption));
    }

    private static List<Folded> tags(Post post) {
        return post.hashtags().stream().map(Folded::of).toList();
    }

    /** Likes + comments; NaN where either is unknown. */
    public static double engagements(Post post) {
        return post.likes().isKnown() && post.comments().isKnown()
                ? (double) post.likes().value() + post.comments().value()
                : Double.NaN;
    }
}
