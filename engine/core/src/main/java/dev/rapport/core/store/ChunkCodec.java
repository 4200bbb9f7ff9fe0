package dev.rapport.core.store;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.CommentFigure;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.PaidPartnership;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.model.RateCard;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.StatedFigures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Packs a chunk into one row, and back. The first number is the version of the form. */
final class ChunkCodec {

    /** Version 2 added the own fields of an account. */
    private static final int VERSION = 2;

    private static final Deliverable[] DELIVERABLES = Deliverable.values();
    private static final PostKind[] KINDS = PostKind.values();
    private static final PaidPartnership[] PARTNERSHIPS = PaidPartnership.values();

    private ChunkCodec() {}

    static byte[] pack(Chunk chunk) {
        try {
            PackedOutput out = new PackedOutput();
            out.number(VERSION);
            out.ref(chunk.ref());
            out.number(chunk.profiles().size());
            for (Account account : chunk.profiles()) {
                write(account, out);
            }
            out.number(chunk.posts().size());
            for (Post post : chunk.posts()) {
                write(post, out);
            }
            out.number(chunk.comments().size());
            for (CommentFigure comment : chunk.comments()) {
                write(comment, out);
            }
            out.number(chunk.audience().size());
            for (AudienceSnapshot snapshot : chunk.audience()) {
                write(snapshot, out);
            }
            out.number(chunk.followers().size());
            for (FollowerCount count : chunk.followers()) {
                out.moment(count.time());
                out.count(count.followers());
            }
            return out.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param source where all of it came from */
    static Chunk unpack(byte[] packed, Source source) {
        try {
            PackedInput in = new PackedInput(packed);
            long version = version(in);
            AccountRef ref = in.ref();
            List<Account> profiles = new ArrayList<>();
            for (int i = in.size(); i > 0; i--) {
                profiles.add(account(in, version, source));
            }
            List<Post> posts = new ArrayList<>();
            for (int i = in.size(); i > 0; i--) {
                posts.add(post(in, source));
            }
            List<CommentFigure> comments = new ArrayList<>();
            for (int i = in.size(); i > 0; i--) {
                comments.add(comment(in));
            }
            List<AudienceSnapshot> audience = new ArrayList<>();
            for (int i = in.size(); i > 0; i--) {
                audience.add(audience(in, source));
            }
            List<FollowerCount> followers = new ArrayList<>();
            for (int i = in.size(); i > 0; i--) {
                followers.add(new FollowerCount(ref, in.moment(), in.count()));
            }
            return new Chunk(ref, profiles, posts, comments, audience, followers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The profiles alone, which stand before everything that makes a chunk large. */
    static List<Account> profiles(byte[] packed, Source source) {
        try {
            PackedInput in = new PackedInput(packed);
            long version = version(in);
            in.ref();
            List<Account> profiles = new ArrayList<>();
            for (int i = in.size(); i > 0; i--) {
                profiles.add(account(in, version, source));
            }
            return profiles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long version(PackedInput in) throws IOException {
        long version = in.number();
        if (version < 1 || version > VERSION) {
            throw new IOException("The stored form (" + version + ") is not known. Maybe a newer Rapport wrote it.");
        }
        return version;
    }

    private static void write(Account account, PackedOutput out) throws IOException {
        out.ref(account.ref());
        out.text(account.name());
        out.text(account.bio());
        out.count(account.followers());
        out.count(account.following());
        out.count(account.posts());
        out.flag(account.verified());
        out.flag(account.isPrivate());
        out.flag(account.hasPicture());
        out.text(account.category());
        out.text(account.country());
        out.moment(account.created());
        out.texts(account.urls());
        out.decimal(account.stated().engagementRate());
        out.decimal(account.stated().averageLikes());
        out.decimal(account.stated().averageComments());
        out.decimal(account.stated().averageViews());
        Map<Deliverable, Money> fees = account.stated().fees().fees();
        out.number(fees.size());
        for (Map.Entry<Deliverable, Money> fee : fees.entrySet()) {
            out.number(fee.getKey().ordinal());
            out.text(fee.getValue().amount().toPlainString());
            out.text(fee.getValue().currency().getCurrencyCode());
        }
        out.number(account.fields().size());
        for (Map.Entry<String, String> field : account.fields().entrySet()) {
            out.text(field.getKey());
            out.text(field.getValue());
        }
    }

    private static Account account(PackedInput in, long version, Source source) throws IOException {
        return Account.of(in.ref())
                .name(in.text())
                .bio(in.text())
                .followers(in.count())
                .following(in.count())
                .posts(in.count())
                .verified(in.flag())
                .isPrivate(in.flag())
                .hasPicture(in.flag())
                .category(in.text())
                .country(in.text())
                .created(in.moment())
                .urls(in.texts())
                .stated(new StatedFigures(in.decimal(), in.decimal(), in.decimal(), in.decimal(), fees(in)))
                .fields(version >= 2 ? fields(in) : Map.of())
                .source(source)
                .build();
    }

    private static Map<String, String> fields(PackedInput in) throws IOException {
        Map<String, String> fields = new TreeMap<>();
        for (int i = in.size(); i > 0; i--) {
            fields.put(in.text(), in.text());
        }
        return fields;
    }

    private static RateCard fees(PackedInput in) throws IOException {
        Map<Deliverable, Money> fees = new EnumMap<>(Deliverable.class);
        for (int i = in.size(); i > 0; i--) {
            Deliverable deliverable = DELIVERABLES[in.size()];
            fees.put(deliverable, Money.of(in.text(), in.text()));
        }
        return new RateCard(fees);
    }

    private static void write(Post post, PackedOutput out) throws IOException {
        out.ref(post.account());
        out.text(post.id());
        out.number(post.kind().ordinal());
        out.moment(post.time());
        out.text(post.caption());
        out.count(post.likes());
        out.count(post.comments());
        out.count(post.shares());
        out.count(post.saves());
        out.count(post.views());
        out.count(post.reach());
        out.decimal(post.durationSeconds());
        out.text(post.permalink());
        out.texts(post.hashtags());
        out.texts(post.mentions());
        out.text(post.language());
        out.number(post.partnership().ordinal());
        out.number(RoleCode.of(post.role()));
    }

    private static Post post(PackedInput in, Source source) throws IOException {
        return Post.of(in.ref(), in.text())
                .kind(KINDS[in.size()])
                .time(in.moment())
                .caption(in.text())
                .likes(in.count())
                .comments(in.count())
                .shares(in.count())
                .saves(in.count())
                .views(in.count())
                .reach(in.count())
                .durationSeconds(in.decimal())
                .permalink(in.text())
                .hashtags(in.texts())
                .mentions(in.texts())
                .language(in.text())
                .partnership(PARTNERSHIPS[in.size()])
                .role(RoleCode.role(in.size()))
                .source(source)
                .build();
    }

    private static void write(CommentFigure comment, PackedOutput out) throws IOException {
        out.text(comment.postId());
        out.hash(comment.id());
        out.hash(comment.parentId());
        out.hash(comment.author());
        out.moment(comment.time());
        out.flag(comment.byCreator());
        out.number(comment.words());
        out.truth(comment.stock());
        out.hash(comment.textHash());
    }

    private static CommentFigure comment(PackedInput in) throws IOException {
        return new CommentFigure(
                in.text(), in.hash(), in.hash(), in.hash(), in.moment(), in.flag(), in.size(), in.truth(), in.hash());
    }

    private static void write(AudienceSnapshot snapshot, PackedOutput out) throws IOException {
        out.ref(snapshot.account());
        out.moment(snapshot.date());
        out.shares(snapshot.countries());
        out.shares(snapshot.cities());
        out.shares(snapshot.ages());
        out.shares(snapshot.genders());
        out.shares(snapshot.languages());
        out.shares(snapshot.interests());
        out.decimal(snapshot.quality());
    }

    private static AudienceSnapshot audience(PackedInput in, Source source) throws IOException {
        return new AudienceSnapshot(
                in.ref(),
                in.moment(),
                in.shares(),
                in.shares(),
                in.shares(),
                in.shares(),
                in.shares(),
                in.shares(),
                in.decimal(),
                source);
    }
}
