package dev.rapport.judged;

import dev.rapport.api.model.Count;

/**
 * One large creator for the same budget, to stand beside the chosen ones.
 *
 * @param tier its size, such as {@code mega}
 * @param name the name shown
 * @param item what it would make, and what all of it costs: more than the budget where even one costs more
 * @param times how many of it
 * @param followers of its account
 * @param totals what it comes to, from the same draws as the plan's
 */
public record Rival(String tier, String name, PlanItem item, int times, Count followers, PlanTotals totals) {}
