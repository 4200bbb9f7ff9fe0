package dev.rapport.report.seen;

import dev.rapport.judged.Figure;
import dev.rapport.judged.Range;
import java.util.List;
import java.util.Map;

/**
 * What a deliverable is expected to bring.
 *
 * @param deliverable its name
 * @param figures known figures only
 * @param assumptions what had to be assumed, as sentences; made when looked at
 */
public record SeenForecast(String deliverable, Map<Figure, Range> figures, List<String> assumptions) {}
