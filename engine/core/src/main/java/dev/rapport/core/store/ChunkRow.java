package dev.rapport.core.store;

import dev.rapport.api.model.AccountRef;

/**
 * A row of an account, without its content.
 *
 * @param bytes how long its content is
 */
record ChunkRow(long id, long fileId, String platform, String accountId, String handle, long bytes) {

    AccountRef ref() {
        return new AccountRef(platform, accountId, handle);
    }
}
