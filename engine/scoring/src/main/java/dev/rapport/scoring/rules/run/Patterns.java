package dev.rapport.scoring.rules.run;

import dev.rapport.scoring.rules.tree.SearchPattern;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Patterns that stand in generated code, in hexadecimal; a pack has few, so each is made ready once. */
final class Patterns {

    private static final int MOST = 5_000;
    private static final Map<String, SearchPattern> READY = new ConcurrentHashMap<>();

    private Patterns() {}

    static SearchPattern decode(String hex) {
        SearchPattern known = READY.get(hex);
        if (known != null) {
            return known;
        }
        SearchPattern made = SearchPattern.of(HexNames.decode(hex)).orElseThrow();
        if (READY.size() < MOST) {
            READY.put(hex, made);
        }
        return made;
    }
}
