package dev.rapport.judged.outcome;

import java.time.LocalDate;

/**
 * A post that names a rival while its creator had agreed to work for none.
 *
 * @param rival as the campaign names it
 * @param day in the campaign's zone
 * @param permalink may be empty
 */
public record RivalPost(String rival, LocalDate day, String permalink) {}
