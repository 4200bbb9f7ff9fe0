/** One chart kit: what a bar, a range and a chart look like, drawn on a canvas that each medium brings. */
@NullMarked
package dev.rapport.report.charts;

import org.jspecify.annotations.NullMarked;
