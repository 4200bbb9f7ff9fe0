package dev.rapport.scoring.workbench.fraud;

import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.CommentFigure;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Post;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Puts fraud of one kind into an account, and makes the honest twin to hold beside it. The same seed and account give the same twins,
 * whatever was asked for before.
 */
public final class SeededFraud {

    private final long seed;

    public SeededFraud(long seed) {
        this.seed = seed;
    }

    /** The account as it is, with a life where the export left it out. */
    public AccountData honest(AccountData data) {
        return new NaturalLife(random(data, "life")).complete(data);
    }

    /** The same account with bought followers or reactions. */
    public AccountData with(FraudKind kind, AccountData data) {
        AccountData honest = honest(data);
        SplittableRandom random = random(data, kind.id());
        return switch (kind) {
            case FOLLOWER_STEP -> followers(honest, random);
            case FLAT_LIKES -> posts(honest, flat(honest, random));
            case COMMENT_POD -> comments(honest, random);
            case BURSTS -> posts(honest, bursts(honest, random));
        };
    }

    private static AccountData followers(AccountData data, SplittableRandom random) {
        List<FollowerCount> history = data.followerHistory();
        int days = 1 + random.nextInt(3);
        int first = history.size() / 6 + random.nextInt(Math.max(1, history.size() * 2 / 3));
        double bought = data.account().followers().value() * random.nextDouble(0.15, 1.0);
        List<FollowerCount> stepped = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            double share = Math.min(1, Math.max(0, (double) (i - first + 1) / days));
            FollowerCount count = history.get(i);
            long followers = count.followers().value() + Math.round(bought * share);
            stepped.add(new FollowerCount(count.account(), count.time(), Count.exact(followers)));
        }
        long now = data.account().followers().value() + Math.round(bought);
        return new AccountData(
                data.account().toBuilder().followers(Count.exact(now)).build(),
                data.posts(),
                data.comments(),
                data.audience(),
                stepped,
                data.asOf());
    }

    /** The shop fills every post up to what was ordered, give or take a little. */
    private static List<Post> flat(AccountData data, SplittableRandom random) {
        double[] likes = data.posts().stream()
                .filter(post -> post.likes().isKnown())
                .mapToDouble(post -> post.likes().value())
                .sorted()
                .toArray();
        double high = likes.length == 0 ? 0 : likes[(int) (0.9 * (likes.length - 1))];
        double ordered = Math.max(50, high * random.nextDouble(1, 3));
        return data.posts().stream()
                .map(post -> likes(post, ordered * random.nextDouble(0.95, 1.05), true))
                .toList();
    }

    private static List<Post> bursts(AccountData data, SplittableRandom random) {
        double share = random.nextDouble(0.15, 0.4);
        return data.posts().stream()
                .map(post -> random.nextDouble() < share
                        ? likes(post, post.likes().value() * random.nextDouble(4, 10), false)
                        : post)
                .toList();
    }

    private static Post likes(Post post, double likes, boolean atLeast) {
        if (!post.likes().isKnown()) {
            return post;
        }
        long bought = Math.round(atLeast ? Math.max(post.likes().value(), likes) : likes);
        return post.toBuilder().likes(Count.exact(Math.max(0, bought))).build();
    }

    private static AccountData posts(AccountData data, List<Post> posts) {
        return new AccountData(
                data.account(), posts, data.comments(), data.audience(), data.followerHistory(), data.asOf());
    }

    private static AccountData comments(AccountData data, SplittableRandom random) {
        NaturalLife life = new NaturalLife(random);
        List<CommentFigure> comments = new ArrayList<>(data.comments());
        int members = 15 + random.nextInt(26);
        Set<String> seen = new HashSet<>();
        for (Post post : NaturalLife.withComments(data)) {
            if (seen.add(post.id())) {
                for (int member = 0; member < members; member++) {
                    if (random.nextDouble() < 0.9) {
                        boolean stock = random.nextDouble() < 0.7;
                        comments.add(life.comment(post, 500 + member, 1 + random.nextInt(4), stock));
                    }
                }
            }
        }
        return new AccountData(
                data.account(), data.posts(), comments, data.audience(), data.followerHistory(), data.asOf());
    }

    private SplittableRandom random(AccountData data, String purpose) {
        String name = seed + " " + data.account().ref() + " " + purpose;
        UUID hash = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new SplittableRandom(hash.getMostSignificantBits());
    }
}
