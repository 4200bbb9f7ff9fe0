package dev.rapport.report.model;

import dev.rapport.judged.Figure;
import dev.rapport.judged.Range;

/**
 * One figure of a creator's forecast.
 *
 * @param figure which
 * @param label its name
 * @param range the figure with its doubt
 * @param middle P50 as text
 * @param ends P10 and P90 as text
 */
public record ForecastLine(Figure figure, String label, Range range, String middle, String ends) {}
