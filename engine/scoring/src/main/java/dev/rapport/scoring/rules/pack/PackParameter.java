package dev.rapport.scoring.rules.pack;

import java.math.BigDecimal;

/**
 * A number of the pack that an agency may change.
 *
 * @param name name in rules, behind {@code parameters.}
 * @param value the number
 * @param unit what it counts
 * @param source where it comes from with year and grade, or "assumption"
 * @param why what it is for
 * @param place where it stands
 */
public record PackParameter(String name, BigDecimal value, String unit, String source, String why, String place) {}
