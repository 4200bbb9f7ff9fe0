package dev.rapport.plugin.creatorlist;

import dev.rapport.sheets.Folded;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a heading of a table of posts says. {@code n_likes}, {@code Reactions Count}, {@code video_likeCount}, {@code vid_nlike} and
 * {@code like_count} are one: the words that say "of the post" and "how many" are left out.
 *
 * @param rank how sure the word is among those of its column, 0 first
 */
record PostHeading(PostColumn column, int rank) {

    private static final Map<String, List<String>> LINES = lines();
    private static final Set<String> OF_OTHERS = words("others");
    private static final Set<String> OF_THE_POST = words("post");
    private static final Set<String> HOW_MANY = words("many");
    private static final Set<String> TEXTS = words("alone");
    private static final Set<String> PEOPLE = words("people");
    private static final Set<String> OF_NO_POST = words("never");
    private static final Map<PostColumn, PostColumn> BY_PERSON = Map.of(
            PostColumn.ID, PostColumn.ACCOUNT_ID,
            PostColumn.URL, PostColumn.ACCOUNT_URL,
            PostColumn.FOLLOWERS, PostColumn.FOLLOWERS,
            PostColumn.FOLLOWING, PostColumn.FOLLOWING,
            PostColumn.ACCOUNT_POSTS, PostColumn.ACCOUNT_POSTS,
            PostColumn.NAME, PostColumn.NAME,
            PostColumn.HANDLE, PostColumn.HANDLE);
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern BEFORE = Pattern.compile("^(?:num|number|total|video|vid|post|tweet|n(?=[a-z]{4,}))");
    private static final Pattern BEHIND = Pattern.compile("(?:count|counts|number|total)$");
    private static final Map<String, PostHeading> SPELLINGS = spellings();

    /** Empty where it says nothing of a post, or something of another one. */
    static Optional<PostHeading> of(String written) {
        List<String> words =
                Folded.words(NamedPlatform.apart(BRACKETS.matcher(written).replaceAll(" ")));
        Optional<PostHeading> whole = Optional.ofNullable(SPELLINGS.get(String.join("", words)));
        if (whole.isPresent()
                || words.isEmpty()
                || words.size() > 6
                || words.stream().anyMatch(OF_OTHERS::contains)) {
            return whole;
        }
        return ofPerson(words).or(() -> ofPost(words));
    }

    /** Whether one of these is a name that no post has. */
    static boolean areOthers(Collection<String> names) {
        return names.stream().map(Folded::of).anyMatch(OF_NO_POST::contains);
    }

    private static Optional<PostHeading> ofPerson(List<String> words) {
        String joined = words.stream().filter(word -> !HOW_MANY.contains(word)).collect(Collectors.joining());
        return PEOPLE.stream()
                .filter(person -> joined.startsWith(person) && joined.length() > person.length())
                .sorted()
                .map(person -> joined.substring(person.length()))
                .flatMap(rest -> ofPerson(SPELLINGS.containsKey(rest) ? rest : bare(List.of(rest))).stream())
                .findFirst();
    }

    private static Optional<PostHeading> ofPerson(String rest) {
        if (rest.equals("title") || rest.equals("name")) {
            return Optional.of(new PostHeading(PostColumn.NAME, 0));
        }
        return Optional.ofNullable(SPELLINGS.get(rest))
                .flatMap(heading -> Optional.ofNullable(BY_PERSON.get(heading.column()))
                        .map(column -> new PostHeading(column, heading.rank())));
    }

    private static Optional<PostHeading> ofPost(List<String> words) {
        boolean isPerPost = isPerPost(words);
        List<String> own = words.stream()
                .filter(word -> !OF_THE_POST.contains(word) && !(isPerPost && word.equals("per")))
                .toList();
        if (own.isEmpty()) {
            return Optional.of(words)
                    .filter(all -> TEXTS.contains(all.get(all.size() - 1)))
                    .map(all -> new PostHeading(PostColumn.TEXT, 100));
        }
        String joined = String.join("", own);
        boolean saysPost = own.size() < words.size()
                || !SPELLINGS.containsKey(joined) && OF_THE_POST.stream().anyMatch(joined::startsWith);
        return Optional.ofNullable(SPELLINGS.get(bare(own)))
                .map(found -> saysPost && found.column() == PostColumn.TIME ? found.surer() : found);
    }

    /** The time of the tweet comes before one that may be the row's. */
    private PostHeading surer() {
        return new PostHeading(column, rank - 100);
    }

    /** Fanpage Karma's counters of a post are {@code Likes per post}; in a list of creators they are means. */
    static boolean isPerPost(List<String> words) {
        return words.size() > 2
                && words.get(words.size() - 2).equals("per")
                && words.get(words.size() - 1).equals("post");
    }

    /** Without the words for a number, also where they stick to the word: {@code likecount}, {@code nlike}. */
    private static String bare(List<String> words) {
        List<String> named =
                words.stream().filter(word -> !HOW_MANY.contains(word)).toList();
        String joined = String.join("", named);
        return Stream.of(joined, BEFORE.matcher(joined).replaceFirst(""))
                .flatMap(word -> Stream.of(word, BEHIND.matcher(word).replaceFirst("")))
                .filter(SPELLINGS::containsKey)
                .findFirst()
                .orElse(joined);
    }

    private static Map<String, List<String>> lines() {
        try (InputStream in = Objects.requireNonNull(PostHeading.class.getResourceAsStream("post-headings.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .collect(Collectors.toMap(
                            line -> line.substring(0, line.indexOf(':')).strip(),
                            line -> List.of(line.substring(line.indexOf(':') + 1)
                                    .strip()
                                    .split("\\s*,\\s*"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> words(String kind) {
        return Set.copyOf(LINES.getOrDefault("-" + kind, List.of()));
    }

    private static Map<String, PostHeading> spellings() {
        Map<String, PostHeading> spellings = new HashMap<>();
        for (PostColumn column : PostColumn.values()) {
            List<String> written =
                    LINES.getOrDefault(column.name().toLowerCase(Locale.ROOT).replace('_', ' '), List.of());
            for (int i = 0; i < written.size(); i++) {
                spellings.putIfAbsent(Folded.of(written.get(i)), new PostHeading(column, i));
            }
        }
        return Map.copyOf(spellings);
    }
}
