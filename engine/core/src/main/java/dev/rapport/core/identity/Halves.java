package dev.rapport.core.identity;

import dev.rapport.api.model.AccountRef;

/** Two references that may be one account: one file gives its id alone, the other its handle alone. */
final class Halves {

    private Halves() {}

    static boolean are(AccountRef a, AccountRef b) {
        return a.platform().equals(b.platform())
                && ((a.id().isEmpty() && b.handle().isEmpty())
                        || (b.id().isEmpty() && a.handle().isEmpty()));
    }
}
