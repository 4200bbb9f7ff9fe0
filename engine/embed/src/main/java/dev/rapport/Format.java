package dev.rapport;

/** What a report is written as. */
public enum Format {
    PDF,
    XLSX,
    HTML
}
