package dev.rapport.judged;

import dev.rapport.api.model.AccountRef;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A line of decisions.csv. It never touches a score.
 *
 * @param why what the person wrote, for the agency alone
 * @param forClient what the client may read of why, as it is written; empty where nothing is to be said
 */
public record PersonDecision(AccountRef account, Verdict verdict, Note why, String forClient) {

    /** What a person says. */
    public enum Verdict {
        /** Is to be in the plan. */
        APPROVED,
        /** Only if another one falls out. */
        BACKUP,
        REJECTED;

        /** The name in files: lower case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Verdict> byId(String id) {
            return Arrays.stream(values())
                    .filter(one -> one.id().equalsIgnoreCase(id.strip()))
                    .findFirst();
        }
    }
}
