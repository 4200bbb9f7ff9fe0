package dev.rapport.judged;

import dev.rapport.api.model.Money;
import java.util.OptionalDouble;

/**
 * Where a deliverable earns its cost back, by what is expected.
 *
 * @param orders orders that earn the cost back
 * @param conversionRate orders by clicks that would be needed at the clicks that are expected; empty where clicks are unknown, and above 1
 *     where no rate would do
 * @param cost what it may cost in all to earn it back at the orders that are expected
 * @param isAssumed whether clicks or orders rest on an assumption, so that this stands first and the return beside it
 */
public record BreakEven(double orders, OptionalDouble conversionRate, Money cost, boolean isAssumed) {}
