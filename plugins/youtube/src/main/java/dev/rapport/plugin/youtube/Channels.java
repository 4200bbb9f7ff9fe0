package dev.rapport.plugin.youtube;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.plugin.ModelSink;
import java.util.HashSet;
import java.util.Set;

/** The channels whose names stand beside their videos; each is named once in a file. */
final class Channels {

    private final ModelSink sink;
    private final Set<AccountRef> named = new HashSet<>();

    Channels(ModelSink sink) {
        this.sink = sink;
    }

    /** Gives the name of a channel, where it has one and was not named before. */
    AccountRef name(AccountRef channel, String title) {
        if (channel.isNamed() && !title.isBlank() && named.add(channel)) {
            sink.account(Account.of(channel).name(title.strip()).build());
        }
        return channel;
    }
}
