/** Sheets that people keep: rows of a CSV or a workbook, and numbers, dates, currencies and platforms as people write them. */
@NullMarked
package dev.rapport.sheets;

import org.jspecify.annotations.NullMarked;
