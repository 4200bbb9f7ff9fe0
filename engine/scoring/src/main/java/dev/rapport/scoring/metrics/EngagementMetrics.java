package dev.rapport.scoring.metrics;

import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Post;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import java.util.Arrays;

/** How followers answer: medians over own posts, with an exact interval and the number of posts behind them. */
final class EngagementMetrics {

    private static final int FEWEST_FOR_SPREAD = 5;
    private static final int FEWEST_FOR_TREND = 8;

    private final AccountData data;
    private final PostWindow window;

    EngagementMetrics(AccountData data, PostWindow window) {
        this.data = data;
        this.window = window;
    }

    void add(Candidate.Builder facts) {
        double[] rates = window.values(SeenPost::rate);
        facts.set(Fact.ENGAGEMENT_RATE, Statistics.median(rates));
        Statistics.medianInterval(rates).ifPresent(interval -> {
            facts.set(Fact.ENGAGEMENT_RATE_LOW, interval.low());
            facts.set(Fact.ENGAGEMENT_RATE_HIGH, interval.high());
        });
        if (rates.length > 0) {
            facts.set(Fact.ENGAGEMENT_RATE_POSTS, rates.length);
        }
        facts.set(Fact.ENGAGEMENT_RATE_ALL, Statistics.median(window.values(EngagementMetrics::rateOfAll)));
        facts.set(
                Fact.ENGAGEMENT_RATE_BY_REACH,
                Statistics.median(window.values(
                        post -> post.engagements() / divisor(post.post().reach()))));
        facts.set(
                Fact.ENGAGEMENT_RATE_BY_VIEWS,
                Statistics.median(window.values(
                        post -> post.engagements() / divisor(post.post().views()))));
        double[] views = window.values(post -> number(post.post().views()));
        facts.set(Fact.MEDIAN_VIEWS, Statistics.median(views));
        Count followers = data.account().followers();
        if (followers.isKnown() && followers.value() > 0) {
            Statistics.median(views)
                    .ifPresent(median -> facts.set(Fact.VIEWS_PER_FOLLOWER, median / followers.value()));
        }
        spread(facts);
        facts.set(Fact.STATED_ENGAGEMENT_RATE, data.account().stated().engagementRate());
        conversation(facts);
    }

    private void spread(Candidate.Builder facts) {
        double[] engagements = window.values(SeenPost::engagements);
        facts.set(Fact.MEDIAN_ENGAGEMENTS, Statistics.median(engagements));
        if (engagements.length >= FEWEST_FOR_SPREAD) {
            facts.set(Fact.ENGAGEMENT_SPREAD, Statistics.spread(engagements));
        }
        double[] likes = window.values(post -> number(post.post().likes()));
        if (likes.length >= FEWEST_FOR_SPREAD) {
            facts.set(Fact.LIKES_SPREAD, Statistics.spread(likes));
        }
        new LikesAgainstComments(window).add(facts);
        if (engagements.length >= FEWEST_FOR_TREND) {
            int half = engagements.length / 2;
            double newer =
                    Statistics.median(Arrays.copyOfRange(engagements, 0, half)).orElse(Double.NaN);
            double older = Statistics.median(Arrays.copyOfRange(engagements, half, engagements.length))
                    .orElse(Double.NaN);
            facts.set(Fact.ENGAGEMENT_TREND, newer / older);
        }
    }

    private void conversation(Candidate.Builder facts) {
        double likes = 0;
        double comments = 0;
        boolean any = false;
        for (SeenPost seen : window.posts()) {
            Post post = seen.post();
            if (post.likes().isKnown() && post.comments().isKnown()) {
                likes += post.likes().value();
                comments += post.comments().value();
                any = true;
            }
        }
        if (any) {
            facts.set(Fact.COMMENT_SHARE, comments / (likes + comments));
            facts.set(Fact.COMMENTS_PER_100_LIKES, 100 * comments / likes);
        }
    }

    /** Shares and saves count too, where either is known. */
    private static double rateOfAll(SeenPost seen) {
        Post post = seen.post();
        if (!post.shares().isKnown() && !post.saves().isKnown()) {
            return Double.NaN;
        }
        double all = seen.engagements()
                + (post.shares().isKnown() ? post.shares().value() : 0)
                + (post.saves().isKnown() ? post.saves().value() : 0);
        return all / seen.followers();
    }

    private static double divisor(Count count) {
        return count.isKnown() && count.value() > 0 ? count.value() : Double.NaN;
    }

    private static double number(Count count) {
        return count.isKnown() ? count.value() : Double.NaN;
    }
}
