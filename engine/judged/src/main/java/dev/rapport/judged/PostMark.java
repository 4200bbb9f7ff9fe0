package dev.rapport.judged;

import java.time.Instant;

/**
 * A post as a chart draws it: one of those behind the engagement rate.
 *
 * @param time when it was published
 * @param rate (likes + comments) / followers on its day, as a fraction
 * @param paid whether it says that it is paid for, by the platform's label or a tag
 */
public record PostMark(Instant time, double rate, boolean paid) {}
