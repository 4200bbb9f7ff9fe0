package dev.rapport.core.store;

/**
 * A table that is the same in two databases.
 *
 * @param table its name
 * @param rows how many rows
 * @param sha256 of all values of all rows, in the order of their keys
 */
public record TableProof(String table, long rows, String sha256) {}
