/** From judgements to what a client reads: a PDF, a workbook and a page. */
@NullMarked
package dev.rapport.report;

import org.jspecify.annotations.NullMarked;
