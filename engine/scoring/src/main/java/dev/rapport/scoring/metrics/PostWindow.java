package dev.rapport.scoring.metrics;

import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
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
 * @param allOwn every own post that is not a story, newest first
 * @param grown those of them that no longer grow, whatever their age, newest first: what a forecast looks at
 * @param newest time of the newest own post
 * @param zone in which times without a zone are read
 */
public record PostWindow(
        List<SeenPost> posts, List<Post> allOwn, List<Post> grown, Optional<Instant> newest, ZoneId zone) {

    public PostWindow {
        posts = List.copyOf(posts);
        allOwn = List.copyOf(allOwn);
        grown = List.copyOf(grown);
    }

    public static PostWindow of(AccountData data, MetricSettings settings, ZoneId zone, CampaignPhrases phrases) {
        List<Post> own = new ArrayList<>();
        List<Optional<Instant>> times = new ArrayList<>();
        for (Post post : data.posts()) {
            if (post.isOriginal() && post.kind() != PostKind.STORY) {
                own.add(post);
                times.add(post.time().in(zone));
            }
        }
        Optional<Instant> newest = times.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
        Followers followers = new Followers(data);
        List<SeenPost> counted = new ArrayList<>();
        List<Post> grown = new ArrayList<>(own.size());
        for (int i = 0; i < own.size(); i++) {
            Optional<Instant> time = times.get(i);
            boolean isGrown =
                    time.isEmpty() || Duration.between(time.get(), data.asOf()).compareTo(settings.maturity()) >= 0;
            if (isGrown) {
                grown.add(own.get(i));
                boolean isRecent = time.isEmpty()
                        || !time.get().isBefore(newest.orElse(time.get()).minus(settings.window()));
                if (isRecent && counted.size() < settings.windowPosts()) {
                    counted.add(see(own.get(i), time, followers, phrases));
                }
            }
        }
        return new PostWindow(counted, own, grown, newest, zone);
    }

    private static SeenPost see(Post post, Optional<Instant> time, Followers followers, CampaignPhrases phrases) {
        Folded caption = Folded.of(post.caption());
        boolean hasText = !post.caption().isEmpty() || !post.hashtags().isEmpty();
        Folded text = post.caption().isEmpty() ? Folded.of(String.join(" ", post.hashtags())) : caption;
        Set<Disclosure.Sign> signs = Disclosure.signs(caption);
        boolean paid = Disclosure.isPaid(post, caption, signs);
        return new SeenPost(
                post,
                time,
                hasText,
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
        return Disclosure.isPaid(post, caption, Disclosure.signs(caption));
    }

    /** Likes + comments; NaN where either is unknown. */
    public static double engagements(Post post) {
        return post.likes().isKnown() && post.comments().isKnown()
                ? (double) post.likes().value() + post.comments().value()
                : Double.NaN;
    }

    Optional<Instant> time(Post post) {
        return post.time().in(zone);
    }
}
