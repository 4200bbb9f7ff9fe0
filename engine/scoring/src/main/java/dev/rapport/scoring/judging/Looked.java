package dev.rapport.scoring.judging;

import dev.rapport.api.model.AccountData;
import dev.rapport.scoring.metrics.PostWindow;
import java.util.List;

/**
 * An account whose posts were looked at and let go.
 *
 * @param account without its posts
 * @param window what is kept of them
 * @param sources the files behind it, that of its profile first
 * @param isLookedAt whether it was asked about: somebody who only appears in another's feed has neither profile nor a post of its own
 */
public record Looked(AccountData account, PostWindow window, List<String> sources, boolean isLookedAt) {

    public Looked {
        sources = List.copyOf(sources);
    }
}
