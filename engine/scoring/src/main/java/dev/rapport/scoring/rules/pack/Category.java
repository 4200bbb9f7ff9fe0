package dev.rapport.scoring.rules.pack;

import dev.rapport.judged.facts.Fact;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A category of the score.
 *
 * @param id name in rules
 * @param weight share of the total against the other known categories
 * @param base points that it starts with when anything in it is known
 * @param cap most points
 * @param title for people, by language key {@code category.<id>} of the texts, else this
 * @param data the number of observations behind it; empty when its weight never falls
 * @param full from how many observations on its weight is whole
 */
public record Category(
        String id,
        BigDecimal weight,
        BigDecimal base,
        BigDecimal cap,
        String title,
        Optional<Fact> data,
        BigDecimal full) {}
