/** What was booked, and what came of it. */
@NullMarked
package dev.rapport.judged.outcome;

import org.jspecify.annotations.NullMarked;
