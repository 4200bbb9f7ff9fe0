package dev.rapport.plugin.tiktok;

import dev.rapport.api.model.Account;
import dev.rapport.parsing.Reading;
import java.util.LinkedHashSet;
import java.util.Set;

/** Whose file a table of videos is: the handle in the first link. A file that changes its mind has no owner to name twice. */
final class Owners {

    private final Reading reading;
    private final Set<String> handles = new LinkedHashSet<>();

    Owners(Reading reading) {
        this.reading = reading;
    }

    void see(String handle) {
        if (handle.isEmpty() || !handles.add(handle)) {
            return;
        }
        reading.sink().account(Account.of(TikTok.account("", handle)).build());
        if (handles.size() == 1) {
            reading.sink().owner(TikTok.account("", handle));
        }
    }
}
