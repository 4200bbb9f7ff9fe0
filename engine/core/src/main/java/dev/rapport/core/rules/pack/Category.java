package dev.rapport.core.rules.pack;

import java.math.BigDecimal;

/**
 * A category of the score.
 *
 * @param id name in rules
 * @param weight share of the total against the other known categories
 * @param base points that it starts with when anything in it is known
 * @param cap most points
 * @param title for people, by language key {@code category.<id>} of the texts, else this
 */
public record Category(String id, BigDecimal weight, BigDecimal base, BigDecimal cap, String title) {}
