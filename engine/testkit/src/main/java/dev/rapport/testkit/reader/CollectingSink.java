package dev.rapport.testkit.reader;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Post;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps everything that a reader gives, in order. */
public class CollectingSink implements ModelSink {

    /** Why a file was refused. */
    public record Refusal(String code, String message) {}

    private final List<Account> accounts = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final List<AudienceSnapshot> audience = new ArrayList<>();
    private final List<FollowerCount> followers = new ArrayList<>();
    private final List<ReadIssue> issues = new ArrayList<>();
    private final List<ReadIssue> rejected = new ArrayList<>();
    private Optional<AccountRef> owner = Optional.empty();
    private Optional<Instant> exportedAt = Optional.empty();
    private Optional<Refusal> refusal = Optional.empty();

    @Override
    public void account(Account account) {
        accounts.add(account);
    }

    @Override
    public void post(Post post) {
        posts.add(post);
    }

    @Override
    public void comment(Comment comment) {
        comments.add(comment);
    }

    @Override
    public void audience(AudienceSnapshot snapshot) {
        audience.add(snapshot);
    }

    @Override
    public void followers(FollowerCount count) {
        followers.add(count);
    }

    @Override
    public void owner(AccountRef account) {
        owner = Optional.of(account);
    }

    @Override
    public void exportedAt(Instant time) {
        exportedAt = Optional.of(time);
    }

    @Override
    public void issue(ReadIssue issue) {
        issues.add(issue);
    }

    @Override
    public void reject(ReadIssue issue) {
        rejected.add(issue);
    }

    @Override
    public void refuse(String code, String message) {
        refusal = Optional.of(new Refusal(code, message));
    }

    /** Profiles as they came. */
    public List<Account> accounts() {
        return accounts;
    }

    /** Posts as they came, repeats too. */
    public List<Post> posts() {
        return posts;
    }

    /** One post for each account and id: the last, where one comes again. */
    public List<Post> distinctPosts() {
        Map<String, Post> last = new LinkedHashMap<>();
        posts.forEach(post -> last.put(settled(post.account()) + "\n" + post.id(), post));
        return List.copyOf(last.values());
    }

    /** One comment for each id: the last, where one comes again. */
    public List<Comment> distinctComments() {
        Map<String, Comment> last = new LinkedHashMap<>();
        comments.forEach(comment -> last.put(comment.id(), comment));
        return List.copyOf(last.values());
    }

    /** The accounts that have a profile or a post, unnamed ones as one. */
    public Set<AccountRef> distinctAccounts() {
        Map<String, AccountRef> byName = new LinkedHashMap<>();
        accounts.forEach(account -> byName.putIfAbsent(key(settled(account.ref())), account.ref()));
        posts.forEach(post -> byName.putIfAbsent(key(settled(post.account())), post.account()));
        return new LinkedHashSet<>(byName.values());
    }

    public List<Comment> comments() {
        return comments;
    }

    public List<AudienceSnapshot> audience() {
        return audience;
    }

    public List<FollowerCount> followers() {
        return followers;
    }

    public List<ReadIssue> issues() {
        return issues;
    }

    public List<ReadIssue> rejected() {
        return rejected;
    }

    public Optional<AccountRef> owner() {
        return owner;
    }

    public Optional<Instant> exportedAt() {
        return exportedAt;
    }

    public Optional<Refusal> refusal() {
        return refusal;
    }

    /** Whether the file gave anything of a creator. */
    public boolean hasData() {
        return !accounts.isEmpty()
                || !posts.isEmpty()
                || !comments.isEmpty()
                || !audience.isEmpty()
                || !followers.isEmpty();
    }

    private AccountRef settled(AccountRef ref) {
        return ref.isNamed() ? ref : owner.orElse(ref);
    }

    private static String key(AccountRef ref) {
        return ref.id().isEmpty() ? "@" + ref.handleKey() : ref.id();
    }
}
