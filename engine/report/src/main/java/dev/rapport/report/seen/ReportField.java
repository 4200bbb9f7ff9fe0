package dev.rapport.report.seen;

/**
 * A field that an agency declared in its rule pack, as a report shows it.
 *
 * @param name in rules
 * @param title the agency's own heading
 * @param unit of a number, empty for none; {@code fraction} is shown in percent
 * @param forClient whether the client may see it; else only the agency's own edition shows it
 */
public record ReportField(String name, String title, String unit, boolean forClient) {}
