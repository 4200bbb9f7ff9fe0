package dev.rapport.report.document;

import dev.rapport.judged.Range;
import java.util.Optional;

/**
 * One of the three figures under the headline.
 *
 * @param label what it is
 * @param value the figure as text
 * @param range P10, P50 and P90, empty where there is no doubt to show
 * @param note one line below it
 */
public record KeyFigure(String label, String value, Optional<Range> range, String note) {}
