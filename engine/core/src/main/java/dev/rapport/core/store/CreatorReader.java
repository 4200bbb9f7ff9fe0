package dev.rapport.core.store;

import dev.rapport.api.Sha256;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.CommentFigure;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Post;
import dev.rapport.judged.Joins;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads creators out of the store as it is when this is made, one at a time. */
public final class CreatorReader implements AutoCloseable {

    private final Store store;
    private final Snapshot snapshot;
    private final List<StoredFile> allFiles;
    private final String state;
    /** The same order whatever was imported first. */
    private final Comparator<ChunkRow> oldestExportFirst = Comparator.comparing(
                    (ChunkRow row) -> file(row).asOf())
            .thenComparing(row -> file(row).sha256())
            .thenComparing(ChunkRow::id);

    private final Map<Long, StoredFile> files = new HashMap<>();
    private final Map<Long, Dated> dated = new HashMap<>();
    private final AccountIndex index = new AccountIndex();
    private final Map<String, List<ChunkRow>> byAccount = new TreeMap<>();
    private final Map<String, List<CommentFigure>> looseComments = new HashMap<>();

    public CreatorReader(Store store) {
        this.store = store;
        this.snapshot = store.snapshot();
        this.allFiles = snapshot.files();
        allFiles.forEach(file -> {
            files.put(file.id(), file);
            dated.put(file.id(), new Dated(file.isTimeGuessed(), file.isTimeOfFile()));
        });
        List<ChunkRow> rows = snapshot.rows().stream().sorted(oldestExportFirst).toList();
        Sha256 digest = new Sha256();
        rows.forEach(row -> {
            index.add(row.ref());
            digest.add(row.id() + " " + row.fileId() + " " + row.ref());
        });
        this.state = digest.hex();
        List<ChunkRow> loose = new ArrayList<>();
        for (ChunkRow row : rows) {
            if (row.ref().isNamed()) {
                byAccount
                        .computeIfAbsent(index.key(row.ref()), unused -> new ArrayList<>())
                        .add(row);
            } else {
                loose.add(row);
            }
        }
        Contents contents = snapshot.contents(loose);
        loose.forEach(row -> collectLooseComments(row, contents));
    }

    /** What the store holds at this moment, as a text that changes when any row comes or goes. */
    public String state() {
        return state;
    }

    /** The files behind the creators, by path and checksum. */
    public List<StoredFile> files() {
        return allFiles;
    }

    @Override
    public void close() {
        snapshot.close();
    }

    /** How many accounts there are. */
    public int accounts() {
        return byAccount.size();
    }

    /**
     * Every creator, sorted by id.
     *
     * @param joins creator names by account, from the workspace's creators.csv
     */
    public void forEach(Joins joins, Consumer<Creator> action) {
        forEach(joins, id -> true, action);
    }

    /**
     * The creators that are asked for, sorted by id; nothing of the others is read.
     *
     * @param wanted by id of the creator
     */
    public void forEach(Joins joins, Predicate<String> wanted, Consumer<Creator> action) {
        Map<String, List<String>> asked = keysByCreator(joins);
        asked.keySet().removeIf(wanted.negate());
        Contents contents = snapshot.contents(asked.values().stream()
                .flatMap(List::stream)
                .flatMap(this::rows)
                .toList());
        asked.forEach((id, keys) -> {
            List<AccountData> accounts = new ArrayList<>();
            for (String key : keys) {
                accounts.add(account(rows(key).toList(), contents));
            }
            accounts.sort(LARGEST_FIRST);
            action.accept(new Creator(id, joins.name(id).orElseGet(() -> name(id, accounts)), accounts));
        });
    }

    /** Those of an account, in the order of exports. */
    private Stream<ChunkRow> rows(String key) {
        return byAccount.getOrDefault(key, List.of()).stream();
    }

    /** Whose accounts are known, by id of the creator; nothing of the accounts is read. */
    public Map<String, List<AccountRef>> members(Joins joins) {
        Map<String, List<AccountRef>> members = new TreeMap<>();
        keysByCreator(joins)
                .forEach((id, keys) -> members.put(
                        id,
                        keys.stream()
                                .map(key -> ref(byAccount.getOrDefault(key, List.of())))
                                .toList()));
        return members;
    }

    /** Files that say something of these accounts, by path. */
    public Set<String> filesOf(Collection<AccountRef> accounts) {
        Set<String> paths = new TreeSet<>();
        accounts.forEach(account -> byAccount
                .getOrDefault(index.key(account), List.of())
                .forEach(row -> paths.add(file(row).path())));
        return paths;
    }

    /** Names that the files give these accounts, older ones too. */
    public Set<String> namesOf(Collection<AccountRef> accounts) {
        List<ChunkRow> rows =
                accounts.stream().map(index::key).flatMap(this::rows).toList();
        Contents contents = snapshot.contents(rows);
        Set<String> names = new TreeSet<>();
        rows.forEach(row -> profiles(row, contents).forEach(profile -> names.add(profile.name())));
        return names;
    }

    /** Every id and handle that the files know these accounts by. */
    public Set<AccountRef> refsOf(Collection<AccountRef> accounts) {
        Set<AccountRef> refs = new LinkedHashSet<>();
        accounts.forEach(
                account -> byAccount.getOrDefault(index.key(account), List.of()).forEach(row -> refs.add(row.ref())));
        return refs;
    }

    /** The profile of every account, without its posts, which makes it quick. */
    public List<Account> profiles() {
        Contents contents = snapshot.contents(
                byAccount.values().stream().flatMap(List::stream).toList());
        List<Account> profiles = new ArrayList<>();
        byAccount.values().forEach(rows -> {
            List<Account> said = new ArrayList<>();
            rows.forEach(row -> said.addAll(profiles(row, contents)));
            profiles.add(Merge.profile(ref(rows), said));
        });
        return profiles;
    }

    private List<Account> profiles(ChunkRow row, Contents contents) {
        return ChunkCodec.profiles(contents.of(row), file(row).source());
    }

    /** How many creators the accounts make. */
    public int creators(Joins joins) {
        return keysByCreator(joins).size();
    }

    private Map<String, List<String>> keysByCreator(Joins joins) {
        Map<String, List<String>> keys = new TreeMap<>();
        byAccount.forEach((key, rows) -> {
            AccountRef ref = ref(rows);
            keys.computeIfAbsent(joins.creator(ref).orElse(ref.toString()), unused -> new ArrayList<>())
                    .add(key);
        });
        return keys;
    }

    /** How a file came to its time; it is asked for each account of the file, and its long answer is looked through once. */
    private record Dated(boolean isGuessed, boolean isOfFile) {}

    private static final Comparator<AccountData> LARGEST_FIRST = Comparator.comparing(
                    (AccountData data) -> data.account().followers())
            .reversed()
            .thenComparing(data -> data.account().ref().toString());

    private AccountData account(List<ChunkRow> rows, Contents contents) {
        AccountRef ref = ref(rows);
        List<Chunk> chunks = new ArrayList<>();
        Instant asOf = Instant.EPOCH;
        boolean isGuessed = true;
        // A copy of a workspace is as old as the data in it: the time of a file counts where nothing else says one.
        boolean allAreOfFiles = rows.stream().allMatch(row -> dated(row).isOfFile());
        Map<String, Post> seen = new LinkedHashMap<>();
        List<CommentFigure> comments = new ArrayList<>();
        for (ChunkRow row : rows) {
            StoredFile file = file(row);
            boolean isGuess = dated(row).isGuessed();
            boolean counts = allAreOfFiles || !dated(row).isOfFile();
            if (counts && (file.asOf().isAfter(asOf) || file.asOf().equals(asOf) && !isGuess)) {
                asOf = file.asOf();
                isGuessed = isGuess;
            }
            Chunk chunk = ChunkCodec.unpack(contents.of(row), file.source());
            chunks.add(chunk);
            comments.addAll(chunk.comments());
            chunk.posts().forEach(post -> seen.put(post.id(), post));
        }
        if (!looseComments.isEmpty()) {
            seen.values().forEach(post -> PostNames.of(post).forEach(name -> looseComments
                    .getOrDefault(ref.platform() + " " + name, List.of())
                    .forEach(comment -> comments.add(under(post, comment)))));
        }
        return Merge.account(
                ref,
                chunks,
                comments.stream().map(comment -> withAuthor(comment, ref)).toList(),
                asOf,
                isGuessed);
    }

    /** Where the file names authors and not who made the post, the account's own handle tells which are the creator's. */
    private CommentFigure withAuthor(CommentFigure comment, AccountRef ref) {
        if (comment.byCreator().isKnown()
                || comment.author() == 0
                || ref.handle().isEmpty()) {
            return comment;
        }
        boolean own = comment.author() == Hashes.author(store.salt(), ref.platform(), ref.handle());
        return new CommentFigure(
                comment.postId(),
                comment.id(),
                comment.parentId(),
                comment.author(),
                comment.time(),
                Flag.of(own),
                comment.words(),
                comment.stock(),
                comment.textHash());
    }

    /** As one of the post, whatever name its file has for it. */
    private static CommentFigure under(Post post, CommentFigure comment) {
        return new CommentFigure(
                post.id(),
                comment.id(),
                comment.parentId(),
                comment.author(),
                comment.time(),
                comment.byCreator(),
                comment.words(),
                comment.stock(),
                comment.textHash());
    }

    /** Comments of files that do not name the account find it by their post. */
    private void collectLooseComments(ChunkRow row, Contents contents) {
        Chunk chunk = ChunkCodec.unpack(contents.of(row), file(row).source());
        for (CommentFigure comment : chunk.comments()) {
            if (!comment.postId().isEmpty()) {
                looseComments
                        .computeIfAbsent(row.platform() + " " + comment.postId(), unused -> new ArrayList<>())
                        .add(comment);
            }
        }
    }

    private Dated dated(ChunkRow row) {
        return dated.getOrDefault(row.fileId(), new Dated(true, true));
    }

    private StoredFile file(ChunkRow row) {
        StoredFile file = files.get(row.fileId());
        if (file == null) {
            throw new IllegalStateException(
                    "The row (" + row.id() + ") has no file. Maybe it was imported while being read.");
        }
        return file;
    }

    /** Id and handle that any of the files knows; of several the first by name. */
    private static AccountRef ref(List<ChunkRow> rows) {
        String id = rows.stream()
                .map(ChunkRow::accountId)
                .filter(text -> !text.isEmpty())
                .min(Comparator.naturalOrder())
                .orElse("");
        String handle = rows.stream()
                .map(ChunkRow::handle)
                .filter(text -> !text.isEmpty())
                .min(Comparator.naturalOrder())
                .orElse("");
        return new AccountRef(rows.get(0).platform(), id, handle);
    }

    private static String name(String id, List<AccountData> accounts) {
        return accounts.stream()
                .map(data -> data.account().name())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(accounts.isEmpty() ? id : handle(accounts.get(0)));
    }

    private static String handle(AccountData data) {
        AccountRef ref = data.account().ref();
        return ref.handle().isEmpty() ? ref.id() : ref.handle();
    }
}
