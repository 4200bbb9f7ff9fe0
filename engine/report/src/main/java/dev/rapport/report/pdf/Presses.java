package dev.rapport.report.pdf;

import dev.rapport.report.fonts.PackFonts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The presses of the last few packs, by what their fonts are and not by what they are called. Thread-safe. */
final class Presses {

    private static final int MOST = 4;

    private final Press inter = Press.of(Optional.empty());
    private final Map<String, Press> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Press> eldest) {
            return size() > MOST;
        }
    };

    Press inter() {
        return inter;
    }

    Press of(Optional<PackFonts> pack) {
        if (pack.isEmpty()) {
            return inter;
        }
        synchronized (kept) {
            return kept.computeIfAbsent(pack.get().checksum(), unused -> Press.of(pack));
        }
    }
}
