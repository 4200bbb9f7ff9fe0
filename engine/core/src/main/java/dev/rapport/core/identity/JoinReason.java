package dev.rapport.core.identity;

import dev.rapport.api.model.AccountRef;
import java.util.List;
import java.util.Locale;

/**
 * One thing that speaks for a join, or against it.
 *
 * @param kind what it is
 * @param accounts whom it is about
 * @param evidence what stands in the profiles, as written there
 * @param text in plain words, with the evidence quoted
 */
public record JoinReason(Kind kind, List<AccountRef> accounts, List<String> evidence, String text) {

    /** What speaks for two accounts being one creator; the last speaks against it. */
    public enum Kind {
        LINK,
        SAME_HANDLE,
        SAME_PAGE,
        SAME_NAME,
        NAMES_DIFFER;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public JoinReason {
        accounts = List.copyOf(accounts);
        evidence = List.copyOf(evidence);
    }
}
