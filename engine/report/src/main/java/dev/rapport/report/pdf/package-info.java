/** The PDF, by JasperReports; the only package that knows it. */
@NullMarked
package dev.rapport.report.pdf;

import org.jspecify.annotations.NullMarked;
