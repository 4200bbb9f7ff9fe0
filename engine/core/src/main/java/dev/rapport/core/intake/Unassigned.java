package dev.rapport.core.intake;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.plugin.ReadIssue;
import java.util.Set;

/** What is said of records that do not say whose they are. */
final class Unassigned {

    /** Nothing says whose they are. */
    static final String ACCOUNT_NEEDED = "account-needed";

    private Unassigned() {}

    static ReadIssue needed() {
        return ReadIssue.warning(
                ACCOUNT_NEEDED,
                "The file does not say whose posts these are; they are kept unassigned."
                        + " Maybe put it into exports/<platform>/<handle>/, or import it with --account platform:handle.",
                "");
    }

    static ReadIssue elsewhere(Set<String> platforms, AccountRef settled) {
        return ReadIssue.warning(
                "account-elsewhere",
                "The file is from " + String.join(", ", platforms) + ", and (" + settled
                        + ") is not there; its records are kept unassigned."
                        + " Maybe the folder or --account names another platform.",
                "");
    }

    static ReadIssue beside(Folders.Owner owner) {
        return ReadIssue.info(
                "account-beside",
                "The file does not say whose it is; (" + owner.account() + ") is the owner according to ("
                        + owner.file() + ") in the same folder. Maybe --account names another.",
                "");
    }
}
