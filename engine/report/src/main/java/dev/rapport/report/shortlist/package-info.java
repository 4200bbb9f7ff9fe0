/** Who was looked at, who was chosen, and why. */
@NullMarked
package dev.rapport.report.shortlist;

import org.jspecify.annotations.NullMarked;
