package dev.rapport.report.seen;

/**
 * What the agency noted about a creator.
 *
 * @param title the agency's heading
 * @param text the value as people read it
 */
public record OwnLine(String title, String text) {}
