package dev.rapport.core.intake;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.plugin.ReadIssue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One id is one person: where two handles have it, one of them has somebody else's. */
final class SharedIds {

    private final Map<String, String> handles = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    /** What is to be said of a name, once for each id. */
    Optional<ReadIssue> told(AccountRef ref) {
        if (ref.id().isEmpty() || ref.handle().isEmpty()) {
            return Optional.empty();
        }
        String id = ref.platform() + " " + ref.id();
        String known = handles.putIfAbsent(id, ref.handle());
        boolean isShared = known != null && !known.equalsIgnoreCase(ref.handle());
        return isShared && told.add(id)
                ? Optional.of(ReadIssue.warning(
                        "id-shared",
                        "The id (" + ref.id() + ") is that of (" + known + ") and of (" + ref.handle()
                                + "), who are one account by it. Maybe the handle was changed, or the ids are not the"
                                + " platform's.",
                        ""))
                : Optional.empty();
    }
}
