package dev.rapport.judged;

import dev.rapport.api.model.AccountRef;

/**
 * A line of decisions.csv. It never touches a score.
 *
 * @param why what the person wrote, for the agency alone
 */
public record PersonDecision(AccountRef account, boolean approved, Note why) {}
