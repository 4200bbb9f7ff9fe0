package dev.rapport.core.identity;

import dev.rapport.api.model.Account;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Words that many people use, so that two strangers may both be called by them: a list of those that creators like, and every word that
 * stands in one name of a thousand here. Both are assumptions.
 */
final class EverydayWords {

    /** Two people of one name on one platform are a coincidence, three a common name. */
    static final int STRANGERS = 3;

    private static final int COMMON = 1000;
    private static final int LONGEST = 30;

    private static final Set<String> LISTED = listed();

    private final Set<String> words;

    private EverydayWords(Set<String> words) {
        this.words = words;
    }

    static EverydayWords of(List<Account> accounts) {
        Map<String, Integer> counts = new HashMap<>();
        for (Account account : accounts) {
            for (String word : Fold.words(account.name())) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        Set<String> words = new HashSet<>(LISTED);
        counts.forEach((word, count) -> {
            if (count > STRANGERS && count * COMMON >= accounts.size()) {
                words.add(word);
            }
        });
        return new EverydayWords(words);
    }

    /** Whether a text of letters and digits is nothing but such words written together, and digits. */
    boolean makeUp(String text) {
        String letters = text.replaceAll("[0-9]", "");
        boolean[] reached = new boolean[letters.length() + 1];
        reached[0] = true;
        for (int from = 0; from < letters.length(); from++) {
            for (int to = from + 1; reached[from] && to <= Math.min(letters.length(), from + LONGEST); to++) {
                reached[to] = reached[to] || words.contains(letters.substring(from, to));
            }
        }
        return reached[letters.length()];
    }

    private static Set<String> listed() {
        try (InputStream in = EverydayWords.class.getResourceAsStream("everyday-words.txt")) {
            Set<String> words = new HashSet<>();
            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> words.addAll(List.of(line.split(" "))));
            words.remove("");
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
