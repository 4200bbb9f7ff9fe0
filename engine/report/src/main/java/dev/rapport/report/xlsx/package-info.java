/** The workbook, by Apache POI; the only package that knows it. */
@NullMarked
package dev.rapport.report.xlsx;

import org.jspecify.annotations.NullMarked;
