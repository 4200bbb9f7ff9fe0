package dev.rapport.report.seen;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/**
 * A score of one category.
 *
 * @param category id of the category
 * @param score 0 to 100
 * @param usual the middle of all creators that were looked at, where enough have one
 */
public record SeenScore(String category, BigDecimal score, OptionalDouble usual) {}
