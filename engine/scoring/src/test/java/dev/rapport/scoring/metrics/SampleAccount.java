package dev.rapport.scoring.metrics;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountBuilder;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.CommentFigure;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Objective;
import dev.rapport.judged.facts.Candidate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** One account that a test builds up; posts are a day apart, newest first, the newest ten days before the export. */
public final class SampleAccount {

    public static final Instant AS_OF = Instant.parse("2026-03-01T00:00:00Z");
    public static final AccountRef REF = AccountRef.of("instagram", "1", "zoe99");

    private final List<Post> posts = new ArrayList<>();
    private final List<CommentFigure> comments = new ArrayList<>();
    private final List<AudienceSnapshot> audience = new ArrayList<>();
    private final List<FollowerCount> history = new ArrayList<>();
    private Account account = Account.of(REF).followers(Count.exact(1000)).build();

    public SampleAccount account(UnaryOperator<AccountBuilder> change) {
        account = change.apply(account.toBuilder()).build();
        return this;
    }

    public SampleAccount post(UnaryOperator<PostBuilder> change) {
        int n = posts.size();
        posts.add(change.apply(Post.of(REF, "p" + n).time(day(10 + n))).build());
        return this;
    }

    public SampleAccount engagements(long... likes) {
        for (long count : likes) {
            post(post -> post.likes(Count.exact(count)).comments(Count.exact(0)));
        }
        return this;
    }

    public SampleAccount comment(CommentFigure figure) {
        comments.add(figure);
        return this;
    }

    public SampleAccount audience(AudienceSnapshot snapshot) {
        audience.add(snapshot);
        return this;
    }

    public SampleAccount followers(int daysAgo, long count) {
        history.add(new FollowerCount(REF, day(daysAgo), Count.exact(count)));
        return this;
    }

    public AccountData data() {
        return new AccountData(account, posts, comments, audience, history, AS_OF);
    }

    public Candidate facts() {
        return facts(campaign());
    }

    public Candidate facts(Campaign campaign) {
        return new FactAssembler(campaign, MetricSettings.DEFAULT)
                .assemble(data())
                .build();
    }

    public static Moment day(double before) {
        return Moment.at(AS_OF.minusSeconds((long) (before * 86_400)));
    }

    public static Campaign campaign() {
        return campaign(
                "Bread",
                Objective.AWARENESS,
                Money.of("5000", "EUR"),
                new Campaign.PlanLimits(OptionalDouble.empty(), OptionalInt.empty(), Optional.empty()));
    }

    /** One of several of a brand. */
    public static Campaign campaign(String name, Objective objective, Money budget, Campaign.PlanLimits limits) {
        return new Campaign(
                name,
                new Campaign.Brand("Kern", "#0b6e69"),
                objective,
                budget,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ZoneOffset.UTC,
                List.of("DE", "AT"),
                new Campaign.TargetAudience(List.of("18-34"), List.of("female")),
                Map.of("bread", List.of("bread", "brot")),
                Map.of("slow", List.of("slow")),
                List.of("casino"),
                List.of("rivalbrot"),
                Map.of("violence", List.of("gun")),
                List.of(Deliverable.POST),
                new Campaign.Product(Optional.empty(), OptionalDouble.empty(), Optional.empty()),
                0,
                new Campaign.Assumptions(OptionalDouble.empty(), OptionalDouble.empty()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Campaign.UsageRights.NONE,
                Campaign.ProductionPrices.NONE,
                Campaign.Attribution.DEFAULT,
                limits,
                "en");
    }
}
