package dev.rapport.report.model;

/**
 * What the agency noted about a creator.
 *
 * @param title the agency's heading
 * @param text the value as people read it
 */
public record FieldLine(String title, String text) {}
