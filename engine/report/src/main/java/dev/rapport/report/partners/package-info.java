/** The report of those with whom something was done before. */
@NullMarked
package dev.rapport.report.partners;

import org.jspecify.annotations.NullMarked;
