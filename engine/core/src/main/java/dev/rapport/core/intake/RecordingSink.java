package dev.rapport.core.intake;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Post;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.core.store.AccountIndex;
import dev.rapport.core.store.Forgotten;
import dev.rapport.core.store.Hashes;
import dev.rapport.core.store.ImportTransaction;
import dev.rapport.core.store.PackedChunk;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes what a reader gives: packs it by account into the store, and counts. Full accounts are written out, so memory stays bounded. */
final class RecordingSink implements ModelSink {

    private static final int LONGEST_NAME = 400;
    private static final int LONGEST_PLATFORM = 60;
    private static final int LONGEST_MESSAGE = 500;

    private static final int MOST_ISSUES = 200;

    private final ImportTransaction transaction;
    private final CommentFigures figures;
    private final Optional<ZoneId> zone;
    private final KeptFields fields;
    private final HeldRecords held;
    private final AccountIndex index = new AccountIndex();
    private final Set<AccountRef> refs = new LinkedHashSet<>();
    private final Distinct posts = new Distinct();
    private final Distinct unnamedPosts = new Distinct();
    private final PostsAgain again = new PostsAgain();
    private final Distinct comments = new Distinct();
    private long leftOut;
    private final List<ReadIssue> issues = new ArrayList<>();
    private final SharedIds sharedIds = new SharedIds();
    private final Set<String> saidOnce = new HashSet<>();
    private String place = "";
    private boolean isArchive;
    private int unsaid;
    private long rejected;
    private boolean unnamed;
    private final Set<String> unnamedPlatforms = new TreeSet<>();
    private Optional<AccountRef> owner = Optional.empty();
    private Optional<Instant> exported = Optional.empty();
    private Instant newestPost = Instant.EPOCH;
    private Instant newestDay = Instant.EPOCH;
    private Optional<ReadIssue> refusal = Optional.empty();

    /** @param beside how many files are read at a time, this one among them */
    RecordingSink(
            ImportTransaction transaction,
            CommentFigures figures,
            Optional<ZoneId> zone,
            KeptFields fields,
            int beside) {
        this.transaction = transaction;
        this.held = new HeldRecords(transaction, beside);
        this.figures = figures;
        this.zone = zone;
        this.fields = fields;
    }

    /** The entry of the archive that is being read, empty for a plain file. */
    void reading(String entry) {
        place = entry;
        isArchive = !entry.isEmpty();
    }

    /** The sheet that is being read, of a workbook that is an entry or a file of its own. */
    void readingSheet(String sheet) {
        place = isArchive ? place + "!" + sheet : sheet;
    }

    @Override
    public void account(Account given) {
        if (isTooLong(given.ref())) {
            return;
        }
        Account account = fields.of(given, this::issue);
        note(account.ref());
        String bio = PrivateText.masked(account.bio());
        Account kept = bio.equals(account.bio())
                ? account
                : account.toBuilder().bio(bio).build();
        hold(account.ref(), true, chunk -> chunk.add(kept));
    }

    @Override
    public void post(Post post) {
        if (isTooLong(post.account())) {
            return;
        }
        boolean named = post.account().isNamed();
        if (named) {
            note(post.account());
        } else if (post.own()) {
            unnamed = true;
        }
        long id = Hashes.of(0, post.account().platform() + " " + post.id());
        posts.add(id);
        again.see(post, id).ifPresent(this::issue);
        if (!named) {
            unnamedPosts.add(id);
        }
        Post settled = zone.isPresent() && post.time() instanceof Moment.Local
                ? post.toBuilder()
                        .time(Moment.at(post.time().in(zone.get()).orElseThrow()))
                        .build()
                : post;
        settled.time()
                .in(zone.orElse(ZoneOffset.UTC))
                .ifPresent(time -> newestPost = time.isAfter(newestPost) ? time : newestPost);
        // A post of somebody else whom the file does not name belongs to nobody.
        hold(post.account(), named || post.own(), chunk -> chunk.add(settled));
    }

    @Override
    public void comment(Comment comment) {
        comments.add(Hashes.of(0, comment.platform() + " " + comment.id()));
        hold(AccountRef.unnamed(comment.platform()), true, chunk -> chunk.add(figures.of(comment)));
    }

    @Override
    public void audience(AudienceSnapshot audience) {
        if (isTooLong(audience.account())) {
            return;
        }
        noteIfNamed(audience.account());
        hold(audience.account(), true, chunk -> chunk.add(audience));
    }

    @Override
    public void followers(FollowerCount count) {
        if (isTooLong(count.account())) {
            return;
        }
        noteIfNamed(count.account());
        count.time()
                .in(zone.orElse(ZoneOffset.UTC))
                .ifPresent(time -> newestDay = time.isAfter(newestDay) ? time : newestDay);
        hold(count.account(), true, chunk -> chunk.add(count));
    }

    @Override
    public void owner(AccountRef account) {
        if (account.isNamed() && !isTooLong(account)) {
            index.add(account);
            owner = Optional.of(owner.map(known -> fuller(known, account)).orElse(account));
        }
    }

    @Override
    public void exportedAt(Instant time) {
        exported = Optional.of(exported.filter(known -> known.isAfter(time)).orElse(time));
    }

    @Override
    public void issue(ReadIssue issue) {
        // A reader may quote a value of any length.
        ReadIssue placed = new ReadIssue(
                issue.severity(),
                issue.code(),
                shorten(issue.message(), LONGEST_MESSAGE),
                shorten(placed(issue.place()), LONGEST_NAME));
        if (issues.size() < MOST_ISSUES) {
            issues.add(placed);
        } else {
            unsaid++;
        }
    }

    @Override
    public void reject(ReadIssue issue) {
        rejected++;
        issue(issue);
    }

    @Override
    public void refuse(String code, String message) {
        if (saidOnce.add(code + message)) {
            refusal = Optional.of(ReadIssue.error(code, message, place));
        }
    }

    /** A store that cannot take a record is no fault of the reader, and ends the import. */
    void throwIfStoreFailed() {
        held.throwIfStoreFailed();
    }

    /** Notes an account of which nothing may be kept. */
    void saw(AccountRef masked) {
        note(masked);
    }

    /** Counts an account no longer. */
    void leaveOut(AccountRef ref) {
        refs.remove(ref);
    }

    /** Records of a file that turned out to be one of those of whom nothing is kept. */
    long leftOut() {
        return leftOut;
    }

    /** What the reader refused, empty when it did not. */
    Optional<ReadIssue> refusal() {
        return refusal;
    }

    /** Forgets a refusal: other entries of the archive may still have data. */
    void keepRefusalAsIssue() {
        refusal.ifPresent(issue -> issue(ReadIssue.info(issue.code(), issue.message(), "")));
        refusal = Optional.empty();
    }

    boolean isEmpty() {
        return refs.isEmpty() && posts.isEmpty() && comments.isEmpty() && held.isEmpty();
    }

    /**
     * Writes the rest and settles whose the unnamed records are.
     *
     * @param beside the owner that a file beside this one names, by platform
     */
    void finish(
            Optional<AccountRef> told, Optional<AccountRef> folder, Function<String, Optional<Folders.Owner>> beside) {
        held.write();
        Optional<AccountRef> settled = told.or(() -> owner)
                .or(() -> soleAccount())
                .or(() -> folder)
                .or(() -> unnamed ? beside(beside) : Optional.empty());
        boolean fits = settled.isPresent()
                && (unnamedPlatforms.isEmpty()
                        || unnamedPlatforms.contains(settled.get().platform()));
        if (settled.isPresent() && settled.get().handle().equals(Forgotten.MARK)) {
            leftOut += posts.size() + comments.size();
            transaction.leaveOutUnnamed(settled.get().platform());
            posts.removeAll(unnamedPosts);
            comments.clear();
            leftOut -= posts.size();
        } else if (settled.isPresent() && fits) {
            transaction.assignUnnamed(settled.get());
            if (unnamed) {
                note(settled.get());
            }
        } else if (settled.isPresent() && unnamed) {
            issues.add(Unassigned.elsewhere(unnamedPlatforms, settled.get()));
        } else if (unnamed) {
            issues.add(Unassigned.needed());
        }
        if (unsaid > 0) {
            issues.add(ReadIssue.info("more-issues", unsaid + " more issues of this file are not listed.", ""));
        }
    }

    private Optional<AccountRef> beside(Function<String, Optional<Folders.Owner>> beside) {
        Optional<Folders.Owner> found = unnamedPlatforms.size() == 1
                ? beside.apply(unnamedPlatforms.iterator().next())
                : Optional.empty();
        found.ifPresent(by -> issues.add(Unassigned.beside(by)));
        return found.map(Folders.Owner::account);
    }

    /**
     * The as-of time: what the file states, else what was told, else the last day in its name. Else it is guessed: the newest data in it,
     * and the file's own time, which every copy changes, only where it has none. Never before the newest post.
     */
    Instant asOf(Optional<Instant> told, Optional<Instant> named, Instant modified) {
        Instant time = exported.or(() -> told).or(() -> named).orElse(hasData() ? newest() : modified);
        return time.isBefore(newestPost) ? newestPost : time;
    }

    /** Whether anything in it has a day. */
    boolean hasData() {
        return !newest().equals(Instant.EPOCH);
    }

    private Instant newest() {
        return newestDay.isAfter(newestPost) ? newestDay : newestPost;
    }

    boolean statesTime() {
        return exported.isPresent();
    }

    Instant newestPost() {
        return newestPost;
    }

    long accounts() {
        return refs.stream()
                .filter(ref -> !ref.handle().equals(Forgotten.MARK))
                .map(index::key)
                .distinct()
                .count();
    }

    /** The platforms that the records name. */
    Set<String> platforms() {
        return refs.stream().map(AccountRef::platform).collect(Collectors.toCollection(TreeSet::new));
    }

    long posts() {
        return posts.size();
    }

    long comments() {
        return comments.size();
    }

    long rejected() {
        return rejected;
    }

    List<ReadIssue> issues() {
        return issues;
    }

    /** An archive with one profile is that account's export. */
    private Optional<AccountRef> soleAccount() {
        boolean one = refs.stream().map(index::key).distinct().count() == 1;
        return one && isArchive ? refs.stream().reduce(RecordingSink::fuller) : Optional.empty();
    }

    private static AccountRef fuller(AccountRef a, AccountRef b) {
        return new AccountRef(
                a.platform(), a.id().isEmpty() ? b.id() : a.id(), a.handle().isEmpty() ? b.handle() : a.handle());
    }

    /** No platform has such names: a digit run or a whole text stands where a name belongs. */
    private boolean isTooLong(AccountRef ref) {
        boolean tooLong = ref.platform().length() > LONGEST_PLATFORM
                || ref.id().length() > LONGEST_NAME
                || ref.handle().length() > LONGEST_NAME;
        if (tooLong) {
            reject(ReadIssue.error(
                    "name-too-long",
                    "The name of an account (" + shorten(ref.toString(), 40) + ") is longer than " + LONGEST_NAME
                            + " characters. Maybe the columns of the file are shifted.",
                    ""));
        }
        return tooLong;
    }

    private static String shorten(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private String placed(String spot) {
        return place.isEmpty() ? spot : spot.isEmpty() ? place : place + ":" + spot;
    }

    private void note(AccountRef ref) {
        if (ref.isNamed()) {
            // Most files say the same name many times in a row.
            if (refs.add(ref)) {
                index.add(ref);
                sharedIds.told(ref).ifPresent(this::issue);
            }
        } else {
            unnamed = true;
        }
    }

    private void noteIfNamed(AccountRef ref) {
        if (ref.isNamed()) {
            index.add(ref);
        } else {
            unnamed = true;
        }
    }

    private void hold(AccountRef ref, boolean assignable, Consumer<PackedChunk> record) {
        if (assignable && !ref.isNamed()) {
            unnamedPlatforms.add(ref.platform());
        }
        held.add(ref, assignable, record);
    }
}
