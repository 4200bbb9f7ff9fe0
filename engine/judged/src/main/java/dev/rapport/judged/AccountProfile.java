package dev.rapport.judged;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import java.time.Instant;

/**
 * An account without its posts.
 *
 * @param ref platform, id and handle
 * @param name the name shown, may be empty
 * @param followers followers at the newest export
 * @param asOf the newest export behind it
 * @param commenters of those who commented on its posts
 */
public record AccountProfile(AccountRef ref, String name, Count followers, Instant asOf, PeopleSample commenters) {

    /** Of an account whose commenters nobody knows. */
    public AccountProfile(AccountRef ref, String name, Count followers, Instant asOf) {
        this(ref, name, followers, asOf, PeopleSample.NONE);
    }
}
