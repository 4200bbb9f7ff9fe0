package dev.rapport.api.model;

import java.util.Optional;

/**
 * Orders and revenue as sums. They are never added to orders that came one by one.
 *
 * @param trace through whom they came
 * @param day the day that is counted; unknown for all days until the file was made
 * @param orders how many
 * @param revenue what they brought, as the file counts it
 * @param basis how they are known
 * @param source where this came from
 */
public record Sales(Trace trace, Moment day, Count orders, Optional<Money> revenue, Basis basis, Source source) {}
