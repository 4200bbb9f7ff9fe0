/** Parts that several reports have: cover, key figures, the plan's table, how it was made. */
@NullMarked
package dev.rapport.report.parts;

import org.jspecify.annotations.NullMarked;
