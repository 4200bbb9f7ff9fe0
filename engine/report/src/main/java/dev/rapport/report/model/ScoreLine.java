package dev.rapport.report.model;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/**
 * A score of one category.
 *
 * @param category id of the category
 * @param name its name
 * @param score 0 to 100
 * @param usual the middle of all creators that were looked at, where enough have one
 */
public record ScoreLine(String category, String name, BigDecimal score, OptionalDouble usual) {}
