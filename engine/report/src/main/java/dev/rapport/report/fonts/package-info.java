/** Fonts that a template pack brings: checked as a stranger's file, and copied clean before anything sets text with them. */
@NullMarked
package dev.rapport.report.fonts;

import org.jspecify.annotations.NullMarked;
