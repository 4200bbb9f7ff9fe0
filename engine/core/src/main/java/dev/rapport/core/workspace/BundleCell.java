package dev.rapport.core.workspace;

import dev.rapport.api.model.Deliverable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is sold together, as people write it: {@code post + story}, {@code 2 reels and 3 stories}, {@code 2x reel}. */
final class BundleCell {

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:\\+|,|;|&|\\band\\b|\\bund\\b)\\s*");
    private static final Pattern PART = Pattern.compile("(?:(\\d{1,2})\\s*[x×]?\\s*)?(\\p{L}+)");
    private static final int MOST = 12;

    private BundleCell() {}

    /** The deliverables in the order of the cell, one that is made twice twice; empty where a part is none, or where there are too many. */
    static Optional<List<Deliverable>> read(String text) {
        List<Deliverable> all = new ArrayList<>();
        for (String part : BETWEEN.split(text.strip())) {
            Matcher written = PART.matcher(part.strip());
            Optional<Deliverable> one = written.matches() ? deliverable(written.group(2)) : Optional.empty();
            if (one.isEmpty()) {
                return Optional.empty();
            }
            int times = written.group(1) == null ? 1 : Integer.parseInt(written.group(1));
            all.addAll(Collections.nCopies(times, one.get()));
        }
        return all.isEmpty() || all.size() > MOST ? Optional.empty() : Optional.of(all);
    }

    private static Optional<Deliverable> deliverable(String word) {
        return Deliverable.byId(word)
                .or(() -> Deliverable.byId(word.replaceFirst("(?i)ies$", "y")))
                .or(() -> Deliverable.byId(word.replaceFirst("(?i)s$", "")));
    }
}
