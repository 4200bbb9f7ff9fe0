package dev.rapport.core.store;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.CommentFigure;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PaidPartnership;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.model.Source;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Merges what several files say of one account. Per value the newest export wins and unknown never overwrites known; the chunks come
 * sorted by export time and checksum, so that the result does not depend on the order of import.
 */
final class Merge {

    private Merge() {}

    /**
     * One account.
     *
     * @param ref platform, and the id and handle that its files know
     * @param chunks oldest export first
     * @param comments comments of its posts
     * @param isGuessed whether nobody says when it was exported
     */
    static AccountData account(
            AccountRef ref, List<Chunk> chunks, List<CommentFigure> comments, Instant asOf, boolean isGuessed) {
        Account profile = profile(
                ref, chunks.stream().flatMap(chunk -> chunk.profiles().stream()).toList());
        PostIndex posts = new PostIndex();
        List<FollowerCount> history = new ArrayList<>();
        List<AudienceSnapshot> audience = new ArrayList<>();
        for (Chunk chunk : chunks) {
            for (Account account : chunk.profiles()) {
                if (account.followers().isKnown()) {
                    history.add(
                            new FollowerCount(ref, Moment.at(account.source().exported()), account.followers()));
                }
            }
            chunk.posts().forEach(posts::add);
            chunk.audience().forEach(snapshot -> audience.add(snapshot.under(ref)));
            chunk.followers().forEach(count -> history.add(new FollowerCount(ref, count.time(), count.followers())));
        }
        List<Post> merged = posts.groups().stream()
                .map(records -> post(ref, records))
                .sorted(NEWEST_FIRST)
                .toList();
        List<FollowerCount> days = days(history);
        return new AccountData(
                counted(profile, days), merged, distinct(comments), sorted(audience), days, asOf, isGuessed);
    }

    /** Where no profile says how many followers there are, the newest day of their history does. */
    private static Account counted(Account profile, List<FollowerCount> days) {
        return profile.followers().isKnown() || days.isEmpty()
                ? profile
                : profile.toBuilder()
                        .followers(days.get(days.size() - 1).followers())
                        .build();
    }

    /** @param profiles oldest export first */
    static Account profile(AccountRef ref, List<Account> profiles) {
        Account merged = Account.of(ref).build();
        for (Account profile : profiles) {
            merged = newer(merged, profile);
        }
        return merged;
    }

    private static final Comparator<Post> NEWEST_FIRST = Comparator.comparing(
                    (Post post) -> post.time().in(ZoneOffset.UTC).orElse(Instant.MIN))
            .reversed()
            .thenComparing(Post::id);

    private static Account newer(Account old, Account newer) {
        return Account.of(old.ref())
                .name(or(newer.name(), old.name()))
                .bio(or(newer.bio(), old.bio()))
                .followers(newer.followers().or(old.followers()))
                .following(newer.following().or(old.following()))
                .posts(newer.posts().or(old.posts()))
                .verified(newer.verified().or(old.verified()))
                .isPrivate(newer.isPrivate().or(old.isPrivate()))
                .hasPicture(newer.hasPicture().or(old.hasPicture()))
                .category(or(newer.category(), old.category()))
                .country(or(newer.country(), old.country()))
                .created(newer.created().isKnown() ? newer.created() : old.created())
                .urls(newer.urls().isEmpty() ? old.urls() : newer.urls())
                .stated(newer.stated().or(old.stated()))
                .fields(fields(newer, old))
                .source(newer.source())
                .build();
    }

    private static Map<String, String> fields(Account newer, Account old) {
        Map<String, String> fields = new TreeMap<>(old.fields());
        fields.putAll(newer.fields());
        return fields;
    }

    private static Post post(AccountRef ref, List<Post> records) {
        Post merged = records.get(0);
        for (Post newer : records.subList(1, records.size())) {
            merged = newer(merged, newer);
        }
        // A record may name the account by id alone, by handle alone, or not at all.
        return merged.toBuilder(ref).build();
    }

    private static Post newer(Post old, Post newer) {
        return Post.of(newer.account().isNamed() ? newer.account() : old.account(), smaller(old.id(), newer.id()))
                .kind(newer.kind() == PostKind.UNKNOWN ? old.kind() : newer.kind())
                .time(better(old.time(), newer.time()))
                .caption(or(newer.caption(), old.caption()))
                .likes(better(old.likes(), newer.likes()))
                .comments(better(old.comments(), newer.comments()))
                .shares(better(old.shares(), newer.shares()))
                .saves(better(old.saves(), newer.saves()))
                .views(better(old.views(), newer.views()))
                .reach(better(old.reach(), newer.reach()))
                .durationSeconds(newer.durationSeconds().isPresent() ? newer.durationSeconds() : old.durationSeconds())
                .permalink(or(newer.permalink(), old.permalink()))
                .hashtags(newer.hashtags().isEmpty() ? old.hashtags() : newer.hashtags())
                .mentions(newer.mentions().isEmpty() ? old.mentions() : newer.mentions())
                .language(or(newer.language(), old.language()))
                .partnership(newer.partnership() == PaidPartnership.UNKNOWN ? old.partnership() : newer.partnership())
                .role(old.role().and(newer.role()))
                .source(newer.source())
                .build();
    }

    /** An instant says more than a local time. */
    private static Moment better(Moment old, Moment newer) {
        if (!newer.isKnown() || (newer instanceof Moment.Local && old instanceof Moment.At)) {
            return old;
        }
        return newer;
    }

    private static Count better(Count old, Count newer) {
        return newer.or(old);
    }

    /** The same whichever file came first: ids of one post differ between formats. */
    private static String smaller(String a, String b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static String or(String newer, String old) {
        return newer.isEmpty() ? old : newer;
    }

    private static List<CommentFigure> distinct(List<CommentFigure> comments) {
        Map<Long, CommentFigure> byId = new TreeMap<>();
        comments.forEach(comment -> byId.merge(
                comment.id(),
                comment,
                (a, b) -> b.byCreator().isKnown() || !a.byCreator().isKnown() ? b : a));
        return List.copyOf(byId.values());
    }

    private static List<AudienceSnapshot> sorted(List<AudienceSnapshot> audience) {
        List<AudienceSnapshot> sorted = new ArrayList<>(new LinkedHashSet<>(audience));
        sorted.sort(Comparator.comparing((AudienceSnapshot snapshot) -> date(snapshot))
                .reversed()
                .thenComparing(AudienceSnapshot::toString));
        return sorted;
    }

    private static Instant date(AudienceSnapshot snapshot) {
        Source source = snapshot.source();
        return snapshot.date().in(ZoneOffset.UTC).orElse(source.exported());
    }

    /** One count a moment, oldest first. */
    private static List<FollowerCount> days(List<FollowerCount> history) {
        Map<Instant, FollowerCount> byTime = new TreeMap<>();
        for (FollowerCount count : history) {
            if (count.followers().isKnown()) {
                count.time().in(ZoneOffset.UTC).ifPresent(time -> byTime.merge(time, count, Merge::larger));
            }
        }
        return List.copyOf(byTime.values());
    }

    private static FollowerCount larger(FollowerCount a, FollowerCount b) {
        return a.followers().compareTo(b.followers()) >= 0 ? a : b;
    }
}
