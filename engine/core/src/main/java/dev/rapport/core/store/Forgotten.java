package dev.rapport.core.store;

import dev.rapport.api.model.AccountRef;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom nobody may bring back: salted hashes of their ids, handles and posts, and nothing that names them. */
public final class Forgotten {

    /** What stands where one of them was named. */
    public static final String MARK = "[forgotten]";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** A handle behind @, a part of an address. */
    private static final Pattern NAMED = Pattern.compile("(?<=[@/=])@?[\\p{L}\\p{N}_.-]+");

    /** A handle may have so many words: my.name_is.zoe. */
    private static final int MOST_WORDS = 6;

    /**
     * One hash.
     *
     * @param platform empty for the id of a creator
     * @param hash salted, of an id, a handle, a post or a creator
     * @param author the hash under which the account comments, 0 for none
     * @param person the same for all hashes of one person, so that they can be taken back together
     */
    record Row(String platform, String hash, long author, String person) {}

    private final long salt;
    private final Map<String, Map<String, String>> persons = new HashMap<>();
    private final Set<Long> authors = new HashSet<>();

    Forgotten(long salt, List<Row> rows) {
        this.salt = salt;
        for (Row row : rows) {
            persons.computeIfAbsent(row.hash(), unused -> new HashMap<>()).put(row.platform(), row.person());
            if (row.author() != 0) {
                authors.add(row.author());
            }
        }
    }

    public boolean isEmpty() {
        return persons.isEmpty();
    }

    /** Whether an account is one of them, by its id or its handle. */
    public boolean contains(AccountRef ref) {
        return ref.handle().equals(MARK) || (!isEmpty() && person(ref).isPresent());
    }

    /** Whether a post is of one of them. */
    public boolean containsPost(String platform, String postId) {
        return !isEmpty() && !postId.isEmpty() && has(hash(salt, "post " + postId), platform);
    }

    /** Whether this hash of a commenter is one of them. */
    public boolean containsAuthor(long author) {
        return authors.contains(author);
    }

    /** Whether a creator is one of them, by the id that creators.csv gave it, or that of its account. */
    public boolean containsCreator(String id) {
        int colon = id.indexOf(':');
        return has(hash(salt, "creator " + id), "")
                || (colon > 0
                        && (contains(AccountRef.of(id.substring(0, colon), "", id.substring(colon + 1)))
                                || contains(AccountRef.of(id.substring(0, colon), id.substring(colon + 1), ""))));
    }

    /** The account, or one that only says that it was forgotten. */
    public AccountRef masked(AccountRef ref) {
        return contains(ref) ? AccountRef.of(ref.platform(), "", MARK) : ref;
    }

    /** A text of somebody else, without the handles and addresses that name one of them. */
    public String maskedText(String text) {
        if (isEmpty() || (text.indexOf('@') < 0 && text.indexOf('/') < 0)) {
            return text;
        }
        return NAMED.matcher(text).replaceAll(found -> {
            String name = found.group().replaceFirst("[.-]+$", "");
            String rest = found.group().substring(name.length());
            return Matcher.quoteReplacement(isNamed(name) ? MARK + rest : found.group());
        });
    }

    /** A path or a message, without any word that is the handle or id of one of them. */
    public String maskedPath(String text) {
        if (isEmpty()) {
            return text;
        }
        List<int[]> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new int[] {word.start(), word.end()});
        }
        StringBuilder masked = new StringBuilder();
        int done = 0;
        for (int first = 0; first < words.size(); first++) {
            for (int last = Math.min(words.size(), first + MOST_WORDS) - 1; last >= first; last--) {
                int from = from(text, words.get(first)[0]);
                int to = to(text, words.get(last)[1]);
                boolean named = isNamed(text.substring(from, to))
                        || isNamed(text.substring(words.get(first)[0], words.get(last)[1]));
                if (from >= done && named) {
                    masked.append(text, done, from).append(MARK);
                    done = to;
                    first = last;
                    break;
                }
            }
        }
        return masked.append(text.substring(done)).toString();
    }

    /** Underscores are part of a handle. */
    private static int from(String text, int start) {
        int from = start;
        while (from > 0 && text.charAt(from - 1) == '_') {
            from--;
        }
        return from;
    }

    private static int to(String text, int end) {
        int to = end;
        while (to < text.length() && text.charAt(to) == '_') {
            to++;
        }
        return to;
    }

    /** Whether any platform knows one of them by this handle or id. */
    private boolean isNamed(String name) {
        return named(name).stream().anyMatch(persons::containsKey);
    }

    private List<String> named(String name) {
        String bare = name.startsWith("@") ? name.substring(1) : name;
        return List.of(hash(salt, "handle " + bare.toLowerCase(Locale.ROOT)), hash(salt, "id " + bare));
    }

    private boolean has(String hash, String platform) {
        return persons.getOrDefault(hash, Map.of()).containsKey(platform);
    }

    boolean has(Row row) {
        return has(row.hash(), row.platform());
    }

    /** Whose account it is, as a hash. */
    Optional<String> person(AccountRef ref) {
        return rows(salt, ref, "").stream()
                .flatMap(row ->
                        Optional.ofNullable(
                                persons.getOrDefault(row.hash(), Map.of()).get(row.platform()))
                                .stream())
                .findFirst();
    }

    /**
     * Who goes by a name, as hashes that tell one from another and nothing else.
     *
     * @param name id of a creator, {@code platform:handle}, or a handle or id on whatever platform
     */
    public Set<String> persons(String name) {
        Set<String> found = new TreeSet<>(
                persons.getOrDefault(creator(salt, name).hash(), Map.of()).values());
        int colon = name.indexOf(':');
        if (colon > 0) {
            String platform = name.substring(0, colon);
            String rest = name.substring(colon + 1);
            person(AccountRef.of(platform, "", rest)).ifPresent(found::add);
            person(AccountRef.of(platform, rest, "")).ifPresent(found::add);
        }
        for (String hash : named(name)) {
            found.addAll(persons.getOrDefault(hash, Map.of()).values());
        }
        return found;
    }

    /** The hashes of an account. */
    static List<Row> rows(long salt, AccountRef ref, String person) {
        List<Row> rows = new ArrayList<>();
        if (!ref.id().isEmpty()) {
            rows.add(new Row(
                    ref.platform(),
                    hash(salt, "id " + ref.id()),
                    Hashes.author(salt, ref.platform(), ref.id()),
                    person));
        }
        if (!ref.handle().isEmpty()) {
            rows.add(new Row(
                    ref.platform(),
                    hash(salt, "handle " + ref.handleKey()),
                    Hashes.author(salt, ref.platform(), ref.handle()),
                    person));
        }
        return rows;
    }

    Row post(String platform, String postId, String person) {
        return new Row(platform, hash(salt, "post " + postId), 0, person);
    }

    /** The hash of a creator's id, which is also that of the person. */
    List<Row> rows(AccountRef ref, String person) {
        return rows(salt, ref, person);
    }

    static Row creator(long salt, String id) {
        String hash = hash(salt, "creator " + id);
        return new Row("", hash, 0, hash);
    }

    private static String hash(long salt, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((salt + " " + text).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
