package dev.rapport.core.forget;

import dev.rapport.api.model.AccountRef;
import dev.rapport.core.store.Erased;
import java.util.List;
import java.util.Optional;

/**
 * What became of forgetting a creator.
 *
 * @param creator id of the creator
 * @param accounts its accounts
 * @param erased what went, or would go
 * @param proof what was looked at in the store afterwards; empty when nothing was erased
 * @param remains files of the workspace that still name them
 */
public record Forgetting(
        String creator, List<AccountRef> accounts, Erased erased, Optional<StoreProof> proof, List<Remains> remains) {

    public Forgetting {
        accounts = List.copyOf(accounts);
        remains = List.copyOf(remains);
    }
}
