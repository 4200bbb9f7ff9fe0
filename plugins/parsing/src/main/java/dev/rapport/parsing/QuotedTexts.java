package dev.rapport.parsing;

import java.util.ArrayList;
import java.util.List;

/** The quoted texts in a list as JSON or Python writes it, by looking at each letter once. */
final class QuotedTexts {

    private QuotedTexts() {}

    /** What stands between double or single quotes, as it is written, up to a quote that never closes; blank texts are none. */
    static List<String> of(String list) {
        if (list.length() <= 2) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        int from = 0;
        while (from < list.length()) {
            if (list.charAt(from) == '"' || list.charAt(from) == '\'') {
                int end = end(list, from);
                if (end < 0) {
                    return texts;
                }
                String text = list.substring(from + 1, end);
                if (!text.isBlank()) {
                    texts.add(text);
                }
                from = end;
            }
            from++;
        }
        return texts;
    }

    /** Where the quote closes, -1 when it does not. */
    private static int end(String list, int opening) {
        char quote = list.charAt(opening);
        for (int i = opening + 1; i < list.length(); i++) {
            char letter = list.charAt(i);
            if (letter == quote) {
                return i;
            }
            i += letter == '\\' ? 1 : 0;
        }
        return -1;
    }
}
