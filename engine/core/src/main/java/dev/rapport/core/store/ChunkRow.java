package dev.rapport.core.store;

import dev.rapport.api.model.AccountRef;

/** A row of an account, without its content. */
record ChunkRow(long id, long fileId, String platform, String accountId, String handle) {

    AccountRef ref() {
        return new AccountRef(platform, accountId, handle);
    }
}
