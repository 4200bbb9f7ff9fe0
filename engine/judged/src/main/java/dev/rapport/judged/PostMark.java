package dev.rapport.judged;

import java.time.Instant;

/**
 * A post as a chart draws it: one of those behind the engagement rate.
 *
 * @param time when it was published
 * @param rate (likes + comments) / followers on its day, as a fraction
 * @param paid whether it says that it is paid for, by the platform's label or a tag
 * @param permalink its address, for those that a reader may want to see: paid posts and the best of the others; empty for all else
 */
public record PostMark(Instant time, double rate, boolean paid, String permalink) {}
