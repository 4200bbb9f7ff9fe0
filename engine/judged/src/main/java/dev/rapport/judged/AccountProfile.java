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
 */
public record AccountProfile(AccountRef ref, String name, Count followers, Instant asOf) {}
