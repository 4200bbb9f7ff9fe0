package dev.rapport.scoring.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.CommentFigure;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PostKind;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every formula against an example that was computed by hand. */
class MetricsTest {

    @Test
    void engagementRateIsTheMedianOverPostsThatHaveBothCounters() {
        Candidate facts = new SampleAccount()
                .post(post -> post.likes(Count.exact(90)).comments(Count.exact(10)))
                .post(post -> post.likes(Count.exact(20)).comments(Count.exact(0)))
                .post(post -> post.likes(Count.exact(50))
                        .comments(Count.exact(0))
                        .saves(Count.exact(5))
                        .shares(Count.exact(10)))
                .post(post -> post.likes(Count.exact(9000)))
                .post(post -> post.comments(Count.exact(9000)))
                .facts();
        is(facts, Fact.ENGAGEMENT_RATE, 0.05);
        is(facts, Fact.ENGAGEMENT_RATE_POSTS, 3);
        is(facts, Fact.ENGAGEMENT_RATE_ALL, 0.065);
        is(facts, Fact.MEDIAN_ENGAGEMENTS, 50);
        is(facts, Fact.COMMENT_SHARE, 10 / 170.0);
        is(facts, Fact.COMMENTS_PER_100_LIKES, 100 * 10 / 160.0);
        unknown(facts, Fact.ENGAGEMENT_RATE_LOW, Fact.ENGAGEMENT_SPREAD, Fact.ENGAGEMENT_RATE_BY_REACH);
    }

    @Test
    void ratesByReachAndViewsAreTheirOwnMetrics() {
        Candidate facts = new SampleAccount()
                .post(post -> post.likes(Count.exact(8))
                        .comments(Count.exact(2))
                        .reach(Count.exact(100))
                        .views(Count.exact(400)))
                .post(post -> post.likes(Count.exact(8))
                        .comments(Count.exact(2))
                        .reach(Count.exact(0))
                        .views(Count.exact(2000)))
                .facts();
        is(facts, Fact.ENGAGEMENT_RATE_BY_REACH, 0.1);
        is(facts, Fact.ENGAGEMENT_RATE_BY_VIEWS, (0.025 + 0.005) / 2);
        is(facts, Fact.MEDIAN_VIEWS, 1200);
        is(facts, Fact.VIEWS_PER_FOLLOWER, 1.2);
    }

    @Test
    void followersCountAtThePostsTimeWhereTheSeriesKnowsThem() {
        Candidate facts = new SampleAccount()
                .followers(12, 100)
                .followers(5, 200)
                .engagements(10)
                .facts();
        is(facts, Fact.ENGAGEMENT_RATE, 0.1);
    }

    @Test
    void youngPostsRepostsStoriesAndPostsOfTheFutureAreLeftOut() {
        Candidate facts = new SampleAccount()
                .post(post ->
                        post.time(SampleAccount.day(-3)).likes(Count.exact(999)).comments(Count.exact(0)))
                .post(post ->
                        post.time(SampleAccount.day(2)).likes(Count.exact(999)).comments(Count.exact(0)))
                .post(post -> post.own(false).likes(Count.exact(999)).comments(Count.exact(0)))
                .post(post -> post.kind(PostKind.STORY).likes(Count.exact(999)).comments(Count.exact(0)))
                .engagements(10)
                .post(post -> post.time(SampleAccount.day(300))
                        .likes(Count.exact(999))
                        .comments(Count.exact(0)))
                .facts();
        is(facts, Fact.ENGAGEMENT_RATE, 0.01);
        is(facts, Fact.OWN_POSTS, 1);
        is(facts, Fact.DAYS_SINCE_LAST_POST, 0);
    }

    @Test
    void regularityComesFromTheTimesOfThePosts() {
        Candidate facts = new SampleAccount()
                .post(post -> post.time(SampleAccount.day(4)))
                .post(post -> post.time(SampleAccount.day(6)))
                .post(post -> post.time(SampleAccount.day(18)))
                .facts();
        is(facts, Fact.POSTS_PER_WEEK, 2 / 14.0 * 7);
        is(facts, Fact.LONGEST_GAP_DAYS, 12);
        is(facts, Fact.DAYS_SINCE_LAST_POST, 4);
        Candidate without = new SampleAccount()
                .post(post -> post.time(Moment.unknown()).likes(Count.exact(5)).comments(Count.exact(5)))
                .facts();
        unknown(without, Fact.POSTS_PER_WEEK, Fact.LONGEST_GAP_DAYS, Fact.DAYS_SINCE_LAST_POST);
        is(without, Fact.ENGAGEMENT_RATE, 0.01);
        Candidate local = new SampleAccount()
                .post(post -> post.time(Moment.local(LocalDateTime.parse("2026-02-20T00:00:00"))))
                .facts();
        is(local, Fact.DAYS_SINCE_LAST_POST, 9);
    }

    @Test
    void spreadAndTrendCompareThePostsWithEachOther() {
        Candidate facts =
                new SampleAccount().engagements(10, 20, 30, 40, 5, 5, 15, 25).facts();
        is(facts, Fact.ENGAGEMENT_TREND, 25 / 10.0);
        is(facts, Fact.ENGAGEMENT_SPREAD, 1.4826 * 10 / 17.5);
        is(facts, Fact.ENGAGEMENT_RATE_LOW, 0.005);
        is(facts, Fact.ENGAGEMENT_RATE_HIGH, 0.030);
    }

    @Test
    void hiddenLikesNoFollowersAndNoLikesLeaveMetricsUnknownAndNeverNaN() {
        Candidate hidden =
                new SampleAccount().post(post -> post.comments(Count.exact(3))).facts();
        unknown(hidden, Fact.ENGAGEMENT_RATE, Fact.COMMENT_SHARE, Fact.MEDIAN_ENGAGEMENTS);
        Candidate nobody = new SampleAccount()
                .account(account -> account.followers(Count.exact(0)).following(Count.exact(7)))
                .engagements(0, 0, 0, 0, 0, 0, 0, 0)
                .facts();
        unknown(
                nobody,
                Fact.ENGAGEMENT_RATE,
                Fact.COMMENT_SHARE,
                Fact.COMMENTS_PER_100_LIKES,
                Fact.ENGAGEMENT_SPREAD,
                Fact.ENGAGEMENT_TREND,
                Fact.VIEWS_PER_FOLLOWER);
        is(nobody, Fact.FOLLOWING_RATIO, 7);
    }

    @Test
    void growthAndJumpsComeFromTheSeries() {
        SampleAccount account = new SampleAccount();
        for (int day = 40; day >= 0; day--) {
            account.followers(day, 1000 + (40 - day) * 2L + (day <= 20 ? 500 : 0));
        }
        Candidate facts = account.facts();
        is(facts, Fact.FOLLOWER_GROWTH_30D, (1580 - 1020) / 1020.0);
        is(facts, Fact.FOLLOWER_JUMPS, 1);
        Candidate explained = account.engagements(
                        5, 6, 7, 5, 6, 7, 5, 6, 7, 8, 900, 5, 6, 7, 8, 4, 3, 5, 6, 7, 5, 6, 7, 5, 6)
                .facts();
        is(explained, Fact.FOLLOWER_JUMPS, 0);
        SampleAccount even = new SampleAccount().engagements(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5);
        for (int day = 40; day >= 0; day--) {
            even.followers(day, 1000 + (40 - day) * 2L + (day <= 20 ? 500 : 0));
        }
        is(even.facts(), Fact.FOLLOWER_JUMPS, 1);
        unknown(new SampleAccount().followers(3, 10).facts(), Fact.FOLLOWER_GROWTH_30D, Fact.FOLLOWER_JUMPS);
    }

    @Test
    void conversationComesFromTheFiguresOfComments() {
        SampleAccount account = new SampleAccount();
        for (int i = 0; i < 20; i++) {
            account.comment(
                    comment(100 + i, 0, i % 4 + 1, Flag.NO, i < 5 ? 0 : 6, i >= 5 && i < 7, i < 5 ? 0 : 1000 + i));
        }
        for (int i = 0; i < 10; i++) {
            account.comment(comment(200 + i, 100 + i, 99, Flag.YES, 4, false, 7));
        }
        Candidate facts = account.facts();
        is(facts, Fact.COMMENTS_READ, 20);
        is(facts, Fact.CREATOR_REPLY_RATE, 0.5);
        is(facts, Fact.COMMENT_QUALITY, 1 - 7 / 20.0);
        is(facts, Fact.COMMENTER_CONCENTRATION, 0.25);
    }

    @Test
    void contentIsSetAgainstTheCampaignsWords() {
        Candidate facts = new SampleAccount()
                .post(post -> post.caption("slow bread #ad"))
                .post(post -> post.caption("slow night at the casino"))
                .post(post -> post.caption("rivalbrot and a gun"))
                .post(post -> post.caption("hello, use my code ZOE10"))
                .post(post -> post.caption(""))
                .facts();
        is(facts, Fact.CAPTIONED_POSTS, 4);
        is(facts, Fact.NICHE_SHARE, 0.25);
        is(facts, Fact.VALUES_MATCH, 0.25);
        is(facts, Fact.EXCLUSION_HITS, 1);
        is(facts, Fact.SAFETY_HITS, 1);
        assertThat(facts.text(Fact.SAFETY_QUOTES)).isEqualTo("violence: “rivalbrot and a gun”");
        is(facts, Fact.RIVAL_MENTIONS, 1);
        is(facts, Fact.SPONSORED_SHARE, 0.25);
        is(facts, Fact.UNDISCLOSED_SUSPECTS, 1);
        unknown(
                new SampleAccount().engagements(1, 2).facts(),
                Fact.NICHE_SHARE,
                Fact.SPONSORED_SHARE,
                Fact.SAFETY_HITS);
    }

    @Test
    void audienceIsSummedOverTheCampaignsMarketsAgesAndGenders() {
        Candidate facts = new SampleAccount()
                .audience(snapshot(
                        Map.of("DE", 0.5, "Austria", 0.1, "FR", 0.4), Map.of("18-24", 0.3, "25-34", 0.2, "35-44", 0.5)))
                .facts();
        is(facts, Fact.AUDIENCE_IN_MARKETS, 0.6);
        is(facts, Fact.AUDIENCE_IN_AGE, 0.5);
        is(facts, Fact.AUDIENCE_IN_GENDER, 0.7);
        // markets 1/2 * 0.6, ages 1/2 * 0.5, gender 0.7; lengths: target 1/2 + 1/2 + 1, audience 0.42 + 0.38 + 0.58
        is(facts, Fact.AUDIENCE_FIT, 1.25 / Math.sqrt(2 * 1.38));
        unknown(new SampleAccount().facts(), Fact.AUDIENCE_FIT);
        Candidate across = new SampleAccount()
                .audience(snapshot(Map.of(), Map.of("13-24", 0.5, "25-44", 0.5)))
                .facts();
        unknown(across, Fact.AUDIENCE_IN_AGE, Fact.AUDIENCE_IN_MARKETS);
        unknown(new SampleAccount().facts(), Fact.AUDIENCE_IN_AGE, Fact.AUDIENCE_IN_GENDER);
    }

    @Test
    void anEmptyBioIsKnownOnlyWhereTheWholeProfileIs() {
        unknown(new SampleAccount().facts(), Fact.BIO_LENGTH);
        Candidate whole = new SampleAccount()
                .account(account -> account.following(Count.exact(1)).hasPicture(Flag.YES))
                .facts();
        is(whole, Fact.BIO_LENGTH, 0);
        is(whole, Fact.HANDLE_DIGITS, 2);
        is(whole, Fact.HANDLE_DIGIT_SHARE, 0.4);
    }

    private static AudienceSnapshot snapshot(Map<String, Double> countries, Map<String, Double> ages) {
        return AudienceSnapshot.of(SampleAccount.REF)
                .countries(countries)
                .ages(ages)
                .genders(Map.of("female", 0.7, "male", 0.3))
                .build();
    }

    private static CommentFigure comment(
            long id, long parent, long author, Flag byCreator, int words, boolean stock, long text) {
        return new CommentFigure("p0", id, parent, author, Moment.unknown(), byCreator, words, stock, text);
    }

    private static void is(Candidate facts, Fact fact, double expected) {
        assertThat(facts.known(fact)).as(fact.id()).isPresent();
        assertThat(facts.number(fact)).as(fact.id()).isCloseTo(expected, within(1e-9));
    }

    private static void unknown(Candidate facts, Fact... unknown) {
        assertThat(facts.known().keySet())
                .doesNotContainAnyElementsOf(
                        List.of(unknown).stream().map(Fact::id).toList());
    }
}
