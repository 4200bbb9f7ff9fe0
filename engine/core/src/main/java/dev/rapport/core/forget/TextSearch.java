package dev.rapport.core.forget;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds words in text, as whole words and whatever their case. */
final class TextSearch {

    private final Map<String, String> folded = new TreeMap<>();

    TextSearch(Collection<String> words) {
        words.forEach(word -> folded.put(word, word.toLowerCase(Locale.ROOT)));
    }

    Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        folded.forEach((word, wanted) -> {
            if (stands(wanted, lower)) {
                found.add(word);
            }
        });
        return found;
    }

    private static boolean stands(String word, String text) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if ((at == 0 || !isWord(text.charAt(at - 1))) && (end == text.length() || !isWord(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }
}
