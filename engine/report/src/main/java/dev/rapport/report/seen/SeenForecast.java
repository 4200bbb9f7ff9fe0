package dev.rapport.report.seen;

import dev.rapport.judged.Basis;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Range;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a deliverable is expected to bring.
 *
 * @param deliverable its name
 * @param figures known figures only
 * @param bases what each of them stands on
 * @param orders what the range of orders does not say; empty where orders cannot be forecast
 * @param assumptions what had to be assumed, as sentences; made when looked at
 */
public record SeenForecast(
        String deliverable,
        Map<Figure, Range> figures,
        Map<Figure, Basis> bases,
        Optional<Forecast.Orders> orders,
        List<String> assumptions) {}
