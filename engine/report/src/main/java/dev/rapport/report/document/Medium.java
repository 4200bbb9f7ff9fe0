package dev.rapport.report.document;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a section stands. */
public enum Medium {
    /** The PDF. */
    PAPER,
    WORKBOOK,
    /** The HTML page. */
    PAGE;

    /** Everywhere. */
    public static final Set<Medium> ALL = Collections.unmodifiableSet(EnumSet.allOf(Medium.class));
}
