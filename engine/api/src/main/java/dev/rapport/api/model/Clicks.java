package dev.rapport.api.model;

/**
 * Clicks on a link.
 *
 * @param trace which link, and whose
 * @param day the day that is counted; unknown for all days until the file was made
 * @param clicks how many
 * @param basis how they are known
 * @param source where this came from
 */
public record Clicks(Trace trace, Moment day, Count clicks, Basis basis, Source source) {}
