package dev.rapport.cli;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Problem;
import dev.rapport.core.yaml.DidYouMean;
import java.util.Collection;
import java.util.Locale;

/** What people call a creator on the command line: a handle, {@code platform:handle}, an id, or the name in creators.csv. */
final class Handles {

    private Handles() {}

    static boolean means(String handle, Creator creator) {
        String wanted = bare(handle);
        if (creator.id().toLowerCase(Locale.ROOT).equals(wanted)) {
            return true;
        }
        return creator.accounts().stream().map(AccountData::account).anyMatch(account -> {
            AccountRef ref = account.ref();
            return ref.handleKey().equals(wanted)
                    || ref.id().toLowerCase(Locale.ROOT).equals(wanted)
                    || ref.toString().toLowerCase(Locale.ROOT).equals(wanted)
                    || (ref.platform() + ":" + ref.id())
                            .toLowerCase(Locale.ROOT)
                            .equals(wanted);
        });
    }

    static RapportException notFound(String handle, Collection<String> known) {
        return new RapportException(Problem.error(
                "unknown-creator",
                "No creator (" + handle + ") is in the workspace.",
                "HANDLE",
                DidYouMean.hint(
                        handle,
                        known,
                        "Maybe import the creator's files first; rapport creators list shows who is there.")));
    }

    static RapportException ambiguous(String handle, Collection<String> ids) {
        return new RapportException(Problem.error(
                "ambiguous-creator",
                "Several creators are called (" + handle + "): " + String.join(", ", ids) + ".",
                "HANDLE",
                "Maybe write platform:handle."));
    }

    private static String bare(String handle) {
        String lower = handle.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("@") ? lower.substring(1) : lower;
    }
}
