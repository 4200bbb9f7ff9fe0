package dev.rapport.scoring.metrics;

import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks at the posts of an account one after the other, newest first, and keeps what metrics and forecast need: memory does not grow with
 * the posts, but for the twenty bytes that {@link Reactions} take.
 */
public final class WindowBuilder {

    private final MetricSettings settings;
    private final ZoneId zone;
    private final CampaignPhrases phrases;
    private final Instant asOf;
    private final Followers followers;
    private final List<SeenPost> counted = new ArrayList<>();
    private final Reactions reactions = new Reactions();
    private final List<Post> grown = new ArrayList<>();
    private final Map<PostKind, Integer> ofKind = new EnumMap<>(PostKind.class);
    private Optional<Instant> newest = Optional.empty();

    /** @param data the account; its posts are not looked at */
    WindowBuilder(AccountData data, MetricSettings settings, ZoneId zone, CampaignPhrases phrases) {
        this.settings = settings;
        this.zone = zone;
        this.phrases = phrases;
        this.asOf = data.asOf();
        this.followers = new Followers(data);
    }

    /** Takes the next post, which is not newer than the one before it; those without a time come last. */
    public void add(Post post) {
        if (!post.isOriginal() || post.kind() == PostKind.STORY) {
            return;
        }
        Optional<Instant> time = post.time().in(zone);
        if (newest.isEmpty()) {
            newest = time;
        }
        reactions.add(time, PostWindow.engagements(post));
        boolean isGrown = time.isEmpty() || Duration.between(time.get(), asOf).compareTo(settings.maturity()) >= 0;
        if (!isGrown) {
            return;
        }
        keep(post);
        boolean isRecent =
                time.isEmpty() || !time.get().isBefore(newest.orElse(time.get()).minus(settings.window()));
        if (isRecent && counted.size() < settings.windowPosts()) {
            counted.add(PostWindow.see(post, time, followers, phrases));
        }
    }

    private void keep(Post post) {
        int before = ofKind.merge(post.kind(), 1, Integer::sum) - 1;
        if (before < PostWindow.MOST_GROWN || grown.size() < PostWindow.MOST_GROWN) {
            grown.add(post);
        }
    }

    /** What was seen. */
    public PostWindow build() {
        return new PostWindow(counted, reactions, grown, newest, zone);
    }
}
