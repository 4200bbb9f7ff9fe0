package dev.rapport.report.model;

import java.time.Instant;

/**
 * One post of the chart.
 *
 * @param time when it was published
 * @param rate (likes + comments) / followers
 * @param paid whether it is paid for
 */
public record PostPoint(Instant time, double rate, boolean paid) {}
