/** The report of what a campaign brought. */
@NullMarked
package dev.rapport.report.results;

import org.jspecify.annotations.NullMarked;
