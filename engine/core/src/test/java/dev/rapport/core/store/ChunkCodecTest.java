package dev.rapport.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.CommentFigure;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.PaidPartnership;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.model.PostRole;
import dev.rapport.api.model.RateCard;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.StatedFigures;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is packed comes out as it went in. */
class ChunkCodecTest {

    private static final Source SOURCE = new Source("a.txt", "alpha 1.0.0:lines", Instant.EPOCH);

    @Test
    void everyChunkComesOutAsItWentIn() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            AccountRef ref = ref(random);
            List<Account> profiles = new ArrayList<>();
            List<Post> posts = new ArrayList<>();
            List<CommentFigure> comments = new ArrayList<>();
            List<AudienceSnapshot> audience = new ArrayList<>();
            List<FollowerCount> followers = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                profiles.add(account(random));
                posts.add(post(random));
                comments.add(comment(random));
                audience.add(audience(random));
                followers.add(new FollowerCount(ref, moment(random), count(random)));
            }
            Chunk chunk = new Chunk(ref, profiles, posts, comments, audience, followers);
            assertThat(ChunkCodec.unpack(ChunkCodec.pack(chunk), SOURCE))
                    .as("seed %s", seed)
                    .isEqualTo(chunk);
            assertThat(ChunkCodec.profiles(ChunkCodec.pack(chunk), SOURCE))
                    .as("seed %s", seed)
                    .isEqualTo(profiles);
        }
    }

    @Test
    void noSixteenBytesOfARowStandInThatOfSomebodyWhoSaysTheSame() {
        Post post = Post.of(AccountRef.of("alpha", "", "zoe"), "p1")
                .caption("the same long story with the same words ".repeat(20))
                .build();
        byte[] zoe = ChunkCodec.pack(one(AccountRef.of("alpha", "", "zoe"), post));
        byte[] max = ChunkCodec.pack(one(AccountRef.of("alpha", "", "max"), post));
        String others = new String(max, StandardCharsets.ISO_8859_1);
        for (int i = 0; i + Eraser.SLICE <= zoe.length; i++) {
            assertThat(others).doesNotContain(new String(zoe, i, Eraser.SLICE, StandardCharsets.ISO_8859_1));
        }
        assertThat(new String(zoe, StandardCharsets.ISO_8859_1)).doesNotContain("story");
    }

    @Test
    void theSameChunkIsTheSameRow() {
        Chunk chunk = one(AccountRef.of("alpha", "", "zoe"), post(new Random(1)));
        assertThat(ChunkCodec.pack(chunk)).isEqualTo(ChunkCodec.pack(chunk));
    }

    @Test
    void aDamagedRowIsToldAndNeverTakenForAnother() {
        byte[] whole = ChunkCodec.pack(one(AccountRef.of("alpha", "", "zoe"), post(new Random(1))));
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            assertThatThrownBy(() -> ChunkCodec.unpack(damaged, SOURCE)).hasMessageContaining("damaged");
            byte[] cut = Arrays.copyOf(whole, i);
            assertThatThrownBy(() -> ChunkCodec.unpack(cut, SOURCE)).hasMessageContaining("damaged");
        }
    }

    private static Chunk one(AccountRef ref, Post post) {
        return new Chunk(ref, List.of(), List.of(post), List.of(), List.of(), List.of());
    }

    private static Account account(Random random) {
        return Account.of(ref(random))
                .name(text(random))
                .bio(text(random))
                .followers(count(random))
                .following(count(random))
                .posts(count(random))
                .verified(flag(random))
                .isPrivate(flag(random))
                .hasPicture(flag(random))
                .category(text(random))
                .country(text(random))
                .created(moment(random))
                .urls(List.of(text(random)))
                .stated(new StatedFigures(
                        decimal(random),
                        decimal(random),
                        decimal(random),
                        decimal(random),
                        new RateCard(Map.of(Deliverable.values()[random.nextInt(10)], Money.of("12.50", "EUR")))))
                .source(SOURCE)
                .build();
    }

    private static Post post(Random random) {
        return Post.of(ref(random), "p" + text(random))
                .kind(PostKind.values()[random.nextInt(PostKind.values().length)])
                .time(moment(random))
                .caption(text(random))
                .likes(count(random))
                .comments(count(random))
                .shares(count(random))
                .saves(count(random))
                .views(count(random))
                .reach(count(random))
                .durationSeconds(decimal(random))
                .permalink(text(random))
                .hashtags(List.of(text(random), text(random)))
                .mentions(List.of())
                .language(text(random))
                .partnership(PaidPartnership.values()[random.nextInt(PaidPartnership.values().length)])
                .role(PostRole.values()[random.nextInt(PostRole.values().length)])
                .source(SOURCE)
                .build();
    }

    private static CommentFigure comment(Random random) {
        return new CommentFigure(
                text(random),
                random.nextLong(),
                random.nextLong(),
                random.nextLong(),
                moment(random),
                flag(random),
                random.nextInt(500),
                random.nextBoolean(),
                random.nextLong());
    }

    private static AudienceSnapshot audience(Random random) {
        Map<String, Double> shares = Map.of("a" + text(random), random.nextDouble(), "b", 1.0);
        return AudienceSnapshot.of(ref(random))
                .date(moment(random))
                .countries(shares)
                .ages(shares)
                .languages(shares)
                .quality(decimal(random))
                .source(SOURCE)
                .build();
    }

    private static AccountRef ref(Random random) {
        return AccountRef.of("alpha", text(random), text(random));
    }

    private static OptionalDouble decimal(Random random) {
        return random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextDouble() * 1e6);
    }

    private static Flag flag(Random random) {
        return Flag.values()[random.nextInt(3)];
    }

    private static Count count(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Count.unknown();
            case 1 -> Count.exact(0);
            case 2 -> Count.exact(Long.MAX_VALUE - random.nextInt(9));
            case 3 -> Count.rounded(random.nextInt(1_000_000), 1 + random.nextInt(1000));
            default -> Count.exact(random.nextInt(1_000_000));
        };
    }

    private static Moment moment(Random random) {
        long second = (random.nextLong() >> 24) / 100;
        return switch (random.nextInt(3)) {
            case 0 -> Moment.unknown();
            case 1 -> Moment.at(Instant.ofEpochSecond(second, random.nextInt(1_000_000_000)));
            default ->
                Moment.local(
                        LocalDateTime.ofEpochSecond(second, random.nextInt(1_000_000_000), java.time.ZoneOffset.UTC));
        };
    }

    private static String text(Random random) {
        return List.of(
                        "",
                        "a",
                        "ümläut ß",
                        "日本語",
                        "مرحبا",
                        "👩‍👩‍👧 🇩🇪",
                        "👩‍👩‍👦",
                        "x".repeat(300),
                        "line\nbreak\t\u0000")
                .get(random.nextInt(9))
                .strip();
    }
}
