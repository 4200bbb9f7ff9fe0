package dev.rapport.spark;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.CommentFigure;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.model.PostRole;
import dev.rapport.api.model.RateCard;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.StatedFigures;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;

/** Made-up creators with all that an account may have, and much that it may lack. Equal numbers give equal creators. */
final class MadeUp {

    static final Instant AS_OF = Instant.parse("2026-03-01T00:00:00Z");

    private static final List<String> PLATFORMS = List.of("instagram", "instagram", "tiktok", "youtube");
    private static final List<String> CAPTIONS = List.of(
            "Brot und Kaffee, slow",
            "#ad fresh bread from the oven",
            "love this weekend 🍞 ¡hola!",
            "",
            "rivalbrot casino");

    private final Random random;

    private MadeUp(long seed) {
        this.random = new Random(seed);
    }

    static List<Creator> creators(int count) {
        List<Creator> creators = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            creators.add(new MadeUp(i).creator(i));
        }
        return creators;
    }

    /** Bread makers with nothing to find fault with: most of them are shortlisted. */
    static List<Creator> sound(int count) {
        return sound(0, count);
    }

    static List<Creator> sound(int from, int to) {
        List<Creator> creators = new ArrayList<>();
        for (int i = from; i < to; i++) {
            creators.add(new MadeUp(i).sound("h" + i));
        }
        return creators;
    }

    private Creator sound(String handle) {
        AccountRef ref = AccountRef.of(PLATFORMS.get(random.nextInt(PLATFORMS.size())), "", handle);
        Source source = new Source("exports/sound.json", "made-up", AS_OF);
        long followers = Math.round(Math.exp(9.8 + random.nextGaussian() * 0.6));
        double rate = 0.035 * Math.exp(random.nextGaussian() * 0.3);
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            long likes = Math.round(followers * rate * Math.exp(random.nextGaussian() * 0.35));
            posts.add(Post.of(ref, "p" + i)
                    .kind(i % 2 == 0 ? PostKind.PHOTO : PostKind.VIDEO)
                    .time(Moment.at(AS_OF.minusSeconds(86_400L * (4 + 3 * i) + random.nextInt(40_000))))
                    .caption("Brot und bread, slow")
                    .likes(Count.exact(likes))
                    .comments(Count.exact(Math.round(likes * (0.02 + random.nextDouble() * 0.04))))
                    .views(Count.exact(Math.round(likes * 12 * Math.exp(random.nextGaussian() * 0.2))))
                    .source(source)
                    .build());
        }
        Account account = Account.of(ref)
                .name(handle)
                .followers(Count.exact(followers))
                .following(Count.exact(400))
                .posts(Count.exact(300))
                .hasPicture(Flag.YES)
                .country(random.nextInt(3) == 0 ? "AT" : "DE")
                .source(source)
                .build();
        AudienceSnapshot audience = AudienceSnapshot.of(ref)
                .date(Moment.at(AS_OF))
                .countries(Map.of("DE", 0.4 + random.nextDouble() * 0.5))
                .ages(Map.of("18-24", 0.3, "25-34", 0.5))
                .genders(Map.of("female", 0.7, "male", 0.3))
                .source(source)
                .build();
        return new Creator(
                ref.toString(),
                handle,
                List.of(new AccountData(account, posts, talk(handle), List.of(audience), List.of(), AS_OF)));
    }

    /** The same creator, whose posts say how many people they reached. */
    static Creator withReach(Creator creator) {
        return new Creator(
                creator.id(),
                creator.name(),
                creator.accounts().stream()
                        .map(data -> new AccountData(
                                data.account(),
                                data.posts().stream()
                                        .map(post -> post.toBuilder()
                                                .reach(Count.exact(
                                                        8 * post.likes().value()))
                                                .build())
                                        .toList(),
                                data.comments(),
                                data.audience(),
                                data.followerHistory(),
                                data.asOf()))
                        .toList());
    }

    /** Comments by some of two thousand people. */
    private static List<CommentFigure> talk(String handle) {
        Random random = new Random(handle.hashCode());
        List<CommentFigure> comments = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Moment time = Moment.at(AS_OF.minusSeconds(random.nextInt(900_000)));
            comments.add(new CommentFigure(
                    "p" + i % 8, i + 1, 0, 1 + random.nextInt(2_000), time, Flag.NO, 4, false, random.nextLong()));
        }
        return comments;
    }

    private Creator creator(int number) {
        List<AccountData> accounts = new ArrayList<>();
        int several = random.nextInt(6) == 0 ? 2 : 1;
        for (int i = 0; i < several; i++) {
            String platform = PLATFORMS.get(random.nextInt(PLATFORMS.size()));
            accounts.add(account(AccountRef.of(platform, "" + (1000 * i + 10_000 * number), "h" + number + "." + i)));
        }
        accounts.sort(Comparator.comparing((AccountData data) -> data.account().followers())
                .reversed()
                .thenComparing(data -> data.account().ref().toString()));
        return new Creator(
                several > 1
                        ? "person " + number
                        : accounts.get(0).account().ref().toString(),
                "Creator " + number,
                accounts);
    }

    private AccountData account(AccountRef ref) {
        Source source = new Source("exports/" + ref.platform() + ".json", ref.platform() + ":made-up", AS_OF);
        double middle = 0.03 * Math.exp(random.nextGaussian() * 0.5);
        long followers = Math.round(Math.exp(9.2 + random.nextGaussian() * 1.2));
        boolean hasHistory = random.nextInt(4) == 0;
        List<Post> posts = new ArrayList<>();
        for (int i = random.nextInt(6) == 0 ? random.nextInt(200) : random.nextInt(40); i > 0; i--) {
            posts.add(post(ref, i, followers * middle, source));
        }
        posts.sort(Comparator.comparing(
                        (Post post) -> post.time().in(ZoneOffset.UTC).orElse(Instant.MIN))
                .reversed()
                .thenComparing(Post::id));
        return new AccountData(
                Account.of(ref)
                        .name(random.nextInt(5) == 0 ? "" : "Name of " + ref.handle())
                        .bio("Bread and more")
                        .followers(
                                random.nextInt(20) == 0
                                        ? Count.unknown()
                                        : Count.rounded(followers, random.nextInt(3) == 0 ? 100 : 0))
                        .following(count(900))
                        .posts(count(900))
                        .verified(flag())
                        .isPrivate(Flag.UNKNOWN)
                        .hasPicture(flag())
                        .country(random.nextBoolean() ? "DE" : "")
                        .created(random.nextBoolean() ? Moment.at(AS_OF.minusSeconds(90_000_000)) : Moment.unknown())
                        .urls(List.of("https://example.org/" + ref.handle()))
                        .stated(random.nextInt(4) == 0 ? stated() : StatedFigures.NONE)
                        .source(source)
                        .build(),
                posts,
                comments(),
                audience(ref, source),
                hasHistory ? history(ref, followers) : List.of(),
                AS_OF,
                random.nextInt(5) == 0);
    }

    private Post post(AccountRef ref, int number, double engagements, Source source) {
        long seconds = 86_400L * number + random.nextInt(80_000);
        Instant time = AS_OF.minusSeconds(seconds);
        Moment moment =
                switch (random.nextInt(12)) {
                    case 0 -> Moment.unknown();
                    case 1 -> Moment.local(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
                    default -> Moment.at(time.plusMillis(random.nextInt(1000)));
                };
        long likes = Math.round(engagements * Math.exp(random.nextGaussian() * 0.4));
        return Post.of(ref, "p" + number)
                .kind(PostKind.values()[random.nextInt(PostKind.values().length)])
                .time(moment)
                .caption(CAPTIONS.get(random.nextInt(CAPTIONS.size())))
                .likes(random.nextInt(9) == 0 ? Count.unknown() : Count.exact(likes))
                .comments(Count.exact(random.nextInt(80)))
                .shares(count(50))
                .saves(count(50))
                .views(count(90_000))
                .reach(count(60_000))
                .durationSeconds(
                        random.nextBoolean() ? OptionalDouble.of(random.nextDouble() * 60) : OptionalDouble.empty())
                .permalink("https://example.org/p/" + number)
                .hashtags(List.of("bread", "übung"))
                .mentions(List.of("somebody"))
                .language("de")
                .role(PostRole.values()[Math.max(0, random.nextInt(20) - 16)])
                .source(source)
                .build();
    }

    private StatedFigures stated() {
        return new StatedFigures(
                OptionalDouble.of(random.nextDouble() / 10),
                OptionalDouble.empty(),
                OptionalDouble.of(3),
                OptionalDouble.of(5000),
                new RateCard(Map.of(Deliverable.POST, Money.of("" + (80 + random.nextInt(700)) + ".50", "EUR"))));
    }

    private List<CommentFigure> comments() {
        List<CommentFigure> comments = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            for (int i = random.nextInt(60); i > 0; i--) {
                comments.add(new CommentFigure(
                        "p" + random.nextInt(8),
                        random.nextLong(),
                        random.nextInt(3) == 0 ? random.nextLong() : 0,
                        random.nextInt(12),
                        Moment.at(AS_OF.minusSeconds(random.nextInt(900_000))),
                        Flag.of(random.nextInt(5) == 0),
                        random.nextInt(9),
                        random.nextBoolean(),
                        random.nextInt(30)));
            }
        }
        return comments;
    }

    private List<AudienceSnapshot> audience(AccountRef ref, Source source) {
        double share = random.nextDouble();
        return random.nextInt(3) == 0
                ? List.of()
                : List.of(AudienceSnapshot.of(ref)
                        .date(Moment.at(AS_OF))
                        .countries(Map.of("DE", share, "US", (1 - share) / 2))
                        .ages(Map.of("18-24", 0.3, "25-34", 0.5))
                        .genders(Map.of("female", share, "male", 1 - share))
                        .quality(random.nextBoolean() ? OptionalDouble.of(share) : OptionalDouble.empty())
                        .source(source)
                        .build());
    }

    private List<FollowerCount> history(AccountRef ref, long followers) {
        List<FollowerCount> history = new ArrayList<>();
        for (int day = 40; day >= 0; day--) {
            long jump = day < 20 && random.nextInt(9) == 0 ? followers / 5 : 0;
            history.add(new FollowerCount(
                    ref,
                    Moment.at(AS_OF.minusSeconds(86_400L * day)),
                    Count.exact(Math.max(0, followers - 10L * day + jump + random.nextInt(5)))));
        }
        return history;
    }

    private Count count(int most) {
        return random.nextInt(6) == 0 ? Count.unknown() : Count.exact(random.nextInt(most));
    }

    private Flag flag() {
        return Flag.values()[random.nextInt(3)];
    }
}
