package dev.rapport.report.model;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Range;
import java.util.Map;
import java.util.Optional;

/**
 * One line of the plan.
 *
 * @param name the creator
 * @param account platform and handle
 * @param deliverable what is made
 * @param chosen whether it is bought
 * @param cost what it costs, empty when no price is known
 * @param figures the known forecast
 * @param why for a line that was not chosen
 */
public record PlanLine(
        String name,
        String account,
        String deliverable,
        boolean chosen,
        Optional<Money> cost,
        Map<Figure, Range> figures,
        String why) {}
